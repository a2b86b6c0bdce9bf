/** Takes case, number and stress off a Telugu noun: టీమ్‌లోని → టీమ్, సోమవారానికి → సోమవారం, తప్పే → తప్పు. */

const cases =
  "లోపలికి లోపలే లోపల లోపే లోపు లోగా లోనే లోనూ లోని లోంచి లోకి లో కోసమే కోసం కల్లా కంటే కే కూ కు కి నాటికి నుంచే నుంచి నుండి నే నీ ను ని తోనే తోనూ తోపాటు తో పైన పైనే పై గానే గా వరకు దాకా వల్లే వల్ల ద్వారా మీద యొక్క న".split(
    " ",
  );
/** Written ending, and what the dictionary form has in its place. */
const endings = new Map<string, string[]>();
for (const ending of cases) {
  endings.set(ending, [""]);
  endings.set(`ల${ending}`, [""]);
  endings.set(`ం${ending}`, ["ం"]);
  endings.set(`ాల${ending}`, ["ం"]);
  endings.set(`ర్ల${ending}`, ["రు", "ర్"]);
  endings.set(`ళ్ళ${ending}`, ["లు", "ళ్ళు", "డు"]);
}
for (const [ending, restored] of [
  ["ల్లో", [""]],
  ["ల్లోనే", [""]],
  ["ల్లోపు", [""]],
  ["లు", [""]],
  ["ల", [""]],
  ["లే", [""]],
  ["లూ", [""]],
  ["ాలు", ["ం"]],
  ["ాల", ["ం"]],
  ["ాలే", ["ం"]],
  ["ాల్లో", ["ం"]],
  ["ాల్లోనే", ["ం"]],
  ["ాల్లోపు", ["ం"]],
  ["ానికి", ["ం"]],
  ["ానికే", ["ం"]],
  ["ానికల్లా", ["ం"]],
  ["ాన్ని", ["ం"]],
  ["ాన", ["ం"]],
  ["మే", ["ం"]],
  ["మూ", ["ం"]],
  ["మా", ["ం"]],
  ["మేనా", ["ం"]],
  ["మైన", ["ం"]],
  ["ములు", ["ం"]],
  ["ము", ["ం"]],
  ["ర్లు", ["రు", "ర్"]],
  ["ట్లు", ["టు", "ట్"]],
  ["ళ్ళు", ["లు", "డు"]],
  ["ళ్ళ", ["లు", "డు"]],
  ["్స్", ["్"]],
  ["ే", ["ు", "", "ి"]],
  ["ూ", ["ు", ""]],
  ["ా", ["", "ు"]],
  ["ీ", ["ి", ""]],
  ["ైనా", ["ు", "", "ి"]],
  ["మైనా", ["ం"]],
  ["యే", [""]],
  ["నే", [""]],
  ["ు", ["్"]],
  ["్", ["ు"]],
] satisfies [string, string[]][])
  endings.set(ending, restored);

const longest = Math.max(...[...endings.keys()].map(({ length }) => length));

/** `knows` tells words of the lexicon; where it knows none of the candidates, the shortest cut stands. */
export function nounLemma(word: string, knows: (word: string) => boolean): string {
  if (knows(word) || !/[\u0c00-\u0c7f]$/u.test(word)) return word;
  let reached = [word];
  let nearest: string | undefined;
  for (let depth = 0; depth < 3 && reached.length > 0; depth += 1) {
    reached = reached.flatMap(strip);
    const known = reached.find(knows);
    if (known !== undefined) return known;
    nearest ??= reached[0];
  }
  return nearest ?? word;
}

function strip(word: string): string[] {
  const stems: string[] = [];
  for (let at = Math.max(2, word.length - longest); at < word.length; at += 1) {
    for (const restored of endings.get(word.slice(at)) ?? []) {
      const stem = word.slice(0, at).replace(/\u200c$/u, "") + restored;
      if (stem !== word && stem.length > 1) stems.push(stem);
    }
  }
  return stems;
}
