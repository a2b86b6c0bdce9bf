/** Dictionary forms of English words, by rule, with the irregular ones listed. */

const irregular = new Map(
  `am be,is be,are be,was be,were be,been be,being be,has have,had have,having have,does do,did do,done do,
goes go,went go,gone go,gave give,given give,took take,taken take,got get,gotten get,made make,said say,told tell,
sent send,kept keep,left leave,lost lose,found find,forgot forget,forgotten forget,broke break,broken break,
chose choose,chosen choose,wrote write,written write,read read,paid pay,bought buy,brought bring,thought think,
knew know,known know,saw see,seen see,came come,became become,began begin,begun begin,held hold,met meet,felt feel,
heard hear,meant mean,understood understand,misunderstood misunderstand,stood stand,spoke speak,spoken speak,
threw throw,thrown throw,drove drive,driven drive,fell fall,fallen fall,sold sell,spent spend,lent lend,built build,
caught catch,taught teach,dealt deal,led lead,ran run,sat sit,slept sleep,swore swear,sworn swear,tore tear,torn tear,
wore wear,worn wear,won win,woke wake,hid hide,hidden hide,bit bite,drew draw,drawn draw,grew grow,grown grow,
blew blow,blown blow,flew fly,flown fly,rode ride,ridden ride,rose rise,risen rise,shook shake,shaken shake,
hung hang,stuck stick,stole steal,stolen steal,withdrew withdraw,withdrawn withdraw,overlooked overlook,
misread misread,mislaid mislay,put put,set set,let let,cut cut,shut shut,cost cost,quit quit,hit hit,hurt hurt,
children child,people person,men man,women woman,feet foot,better good,best good,worse bad,worst bad,
died die,tied tie,lied lie,dying die,lying lie,tying tie,
ate eat,eaten eat,drank drink,drunk drink,rang ring,rung ring,sang sing,sung sing,sank sink,sunk sink,swam swim,
bent bend,fed feed,bled bleed,bred breed,fled flee,froze freeze,frozen freeze,laid lay,lit light,slid slide,shot shoot,
shone shine,shrank shrink,shrunk shrink,sprang spring,struck strike,strove strive,swept sweep,swung swing,stung sting,
wept weep,wound wind,bound bind,dug dig,crept creep,clung cling,arose arise,awoke awake,forbade forbid,forgave forgive,
forgiven forgive,misled mislead,mistook mistake,overcame overcome,overtook overtake,overslept oversleep,
overheard overhear,upheld uphold,withheld withhold,undid undo,undone undo,redid redo,redone redo,outgrew outgrow,
misspelt misspell,spilt spill,spoilt spoil,burnt burn,learnt learn,leapt leap,lent lend,beaten beat,rebuilt rebuild,
used use,using use,dies die,lies lie,shown show,woken wake,fought fight,forbidden forbid,sought seek,sewn sew,mown mow,leant lean`
    .split(/,\s*/)
    .map((pair) => pair.trim().split(" ") as [string, string]),
);

const unchanging = new Set(
  "this his its was has is us as yes thus plus bus gas less unless across address process access business always perhaps towards sometimes afraid need speed feed indeed proceed exceed succeed red bed bring thing something anything nothing everything during string ring king morning evening spring ceiling evening news lens series species his focus status bonus minus virus campus hundred".split(
    " ",
  ),
);

/** `knows` says whether a candidate is a word of the lexicon; it decides between use+ed and refund+ed. */
export function lemmatise(word: string, knows: (word: string) => boolean): string {
  const fixed = irregular.get(word);
  if (fixed !== undefined) return fixed;
  if (word.length < 4 || unchanging.has(word) || word.endsWith("ss")) return word;
  const candidates = stems(word);
  return candidates.find(knows) ?? (knows(word) ? word : (candidates[0] ?? word));
}

function stems(word: string): string[] {
  if (word.endsWith("ies") || word.endsWith("ied")) return [`${word.slice(0, -3)}y`];
  if (word.endsWith("ying")) return [word.slice(0, -3)];
  if (word.endsWith("ed")) return fromStem(word.slice(0, -2));
  if (word.endsWith("ing") && /[aeiouy]/.test(word.slice(0, -3))) return fromStem(word.slice(0, -3));
  if (/(?:s|x|z|ch|sh)es$/.test(word)) {
    const whole = word.slice(0, -2);
    return /(?:ss|x|zz|ch|sh)$/.test(whole) ? [whole, `${whole}e`] : [`${whole}e`, whole];
  }
  if (word.endsWith("oes")) return [word.slice(0, -2), word.slice(0, -1)];
  if (word.endsWith("s") && !/(?:us|is)$/.test(word)) return [word.slice(0, -1)];
  return [];
}

function fromStem(stem: string): string[] {
  if (stem.length < 2) return [];
  if (/([bdgmnprt])\1$/.test(stem)) return [stem.slice(0, -1), stem];
  const wantsE =
    /(?:[^aeiou][aeiou][cgsvz]|[aeiou]s|at|iz|is|v|rg|dg|ng|nc|rc|ul|bl|pl|tl|dl|ur|ar|ir|or)$/.test(stem);
  return wantsE ? [`${stem}e`, stem] : [stem, `${stem}e`];
}
