/** Builds better English wordings from the clause a rule objects to; none where the result might not be grammatical. */
import type { Frame } from "../../frame.ts";
import type { Rewording } from "../../grammar.ts";
import { writtenText } from "../../mapped-text.ts";
import type { Sentence } from "../../sentence.ts";
import { addEnding } from "./inflect.ts";
import { negations, prepositions } from "./function-words.ts";

export function reword(rule: string, sentence: Sentence, frame: Frame): Rewording | undefined {
  switch (rule) {
    case "no-negative-phrasing":
      return sayWhen(sentence, frame);
    case "no-blame":
      return askInstead(sentence, frame);
    case "no-overpromise":
      return expectInstead(sentence, frame);
    case "no-pressure":
      return pleaseInstead(sentence, frame);
    case "require-courtesy":
      return addPlease(sentence, frame);
    case "require-follow-up-time":
      return addTime(sentence);
    default:
      return undefined;
  }
}

export function stock(rule: string): string[] {
  return stockWordings[rule] ?? [];
}

const stockWordings: Record<string, string[]> = {
  "no-overpromise": ["I expect …, and I'll write to you by … if anything changes."],
  "no-pressure": ["Could you … by …, please?", "Please choose what suits you best."],
  "require-courtesy": ["Could you please …?"],
  "no-negative-phrasing": ["Here is what I can do for you: …"],
  "no-blame": ["Let's see how we can put this right."],
  "no-dismissal": ["I understand. Let me find out what I can do, and write to you by …."],
  "require-transfer-details": ["May I connect you with … in our … team, who can … for you?"],
  "require-follow-up-time": ["I'll write to you by …."],
  "require-next-step": ["Here is what I can do for you: …"],
  "require-closing-check": ["Is there anything else I can do for you?"],
  "require-hold-details": ["May I put you on hold for two minutes while I check this?"],
};

const limits: Record<string, { before: string; clause: string }> = {
  until: { before: "from", clause: "once" },
  till: { before: "from", clause: "once" },
  before: { before: "from", clause: "once" },
  without: { before: "with", clause: "with" },
  unless: { before: "if", clause: "if" },
  after: { before: "up to", clause: "until" },
};

/** “We can't send it until Monday” → “We can send it from Monday.” */
function sayWhen(sentence: Sentence, frame: Frame): Rewording | undefined {
  const { tokens } = sentence;
  const limitAt = tokens.findIndex(({ text }, index) => index > frame.verbAt && limits[text] !== undefined);
  const limit = limits[tokens[limitAt]?.text ?? ""];
  if (limit === undefined || !frame.negative) return undefined;
  const end = clauseEnd(sentence, limitAt);
  const rest = slice(sentence, limitAt + 1, end);
  if (rest === "" || tokens.slice(frame.start, limitAt).some(({ kind }) => kind === "mark")) return undefined;
  const isClause = sentence.frames.some(({ verbAt }) => verbAt > limitAt && verbAt < end);
  const head = affirm(sentence, frame, limitAt);
  if (head === undefined) return undefined;
  const joint = isClause ? limit.clause : limit.before;
  return whole(sentence, `${head} ${joint} ${rest}.`);
}

/** The clause up to a token, without its negation. */
function affirm(sentence: Sentence, frame: Frame, end: number): string | undefined {
  const { tokens } = sentence;
  const words: string[] = [];
  let dropDo = false;
  for (let index = frame.start; index < end; index += 1) {
    const token = tokens[index];
    if (token === undefined) continue;
    if (negations.has(token.text)) continue;
    if (token.text === "any") continue;
    if (token.text === "no") return undefined;
    if ((token.text === "do" || token.text === "does") && tokens[index + 1]?.text === "not") {
      dropDo = token.text === "does";
      continue;
    }
    if (token.text === "did" || token.text === "unable") return undefined;
    const shared = tokens[index + 1]?.start === token.start;
    const text =
      shared || tokens[index - 1]?.start === token.start ? token.text : slice(sentence, index, index + 1);
    words.push(dropDo && index === frame.verbAt ? addEnding(text, "s") : text === "i" ? "I" : text);
  }
  return capitalise(words.join(" "));
}

/** “You forgot to enter the code” → “Please enter the code.” */
function askInstead(sentence: Sentence, frame: Frame): Rewording | undefined {
  const { tokens } = sentence;
  const end = clauseEnd(sentence, frame.verbAt);
  const wrongAt = tokens.findIndex(
    ({ text }, index) => index > frame.verbAt && index < end && /^(?:wrong|incorrect|invalid)$/.test(text),
  );
  if (wrongAt > 0) {
    const noun = slice(sentence, wrongAt + 1, nounEnd(sentence, wrongAt + 1, end));
    return noun === "" ? undefined : whole(sentence, `Let's check the ${noun} together.`);
  }
  if (frame.actor !== "you") return undefined;
  const toVerb = /^(?:forget|fail|neglect|omit)$/.test(frame.verb) && tokens[frame.verbAt + 1]?.text === "to";
  if (!toVerb && !(frame.negative && frame.past)) return undefined;
  const verbAt = toVerb ? frame.verbAt + 2 : frame.verbAt;
  const verb = tokens[verbAt];
  if (verb === undefined || verb.lemma === "be" || verb.lemma === "have") return undefined;
  const rest = slice(sentence, verbAt + 1, end);
  return whole(sentence, `Please ${verb.lemma}${rest === "" ? "" : ` ${rest}`}.`);
}

/** “You must send the form” → “Please send the form.” */
function pleaseInstead(sentence: Sentence, frame: Frame): Rewording | undefined {
  const verb = sentence.tokens[frame.verbAt];
  if (frame.actor !== "you" || frame.modality !== "must" || frame.passive || verb === undefined)
    return undefined;
  if (frame.start > 2) return undefined;
  return whole(sentence, `Please ${slice(sentence, frame.verbAt, sentenceEnd(sentence))}.`);
}

/** “Send me your order number” → “Please send me your order number.” */
function addPlease(sentence: Sentence, frame: Frame): Rewording | undefined {
  const { tokens } = sentence;
  const end = clauseEnd(sentence, frame.verbAt);
  if (frame.mood === "command") {
    const text = slice(sentence, frame.verbAt, sentenceEnd(sentence));
    return whole(sentence, `Please ${text.charAt(0).toLowerCase()}${text.slice(1)}.`);
  }
  const yourAt = tokens.findIndex(({ text }, index) => index > frame.start && text === "your");
  if (frame.actor === "we" && /^(?:need|want|require)$/.test(frame.verb) && yourAt === frame.verbAt + 1)
    return whole(sentence, `Could you please share ${slice(sentence, yourAt, end)}?`);
  if (sentence.question && yourAt > 0)
    return whole(sentence, `May I have ${slice(sentence, yourAt, end)}, please?`);
  return undefined;
}

const vagueTimes =
  /,?\s*(?:very |as )?(?:soon as (?:possible|we can|i can)|soon|shortly|later|in due course|at some point|in a while|eventually)(?=\s*[.!]?$)/i;

/** “I'll get back to you soon” → “I'll get back to you by ….” */
function addTime(sentence: Sentence): Rewording | undefined {
  const text = writtenText(sentence.block.text, sentence.start, sentence.end);
  if (sentence.question || /[,;:]\s*(?:but|and|so)\s/.test(text)) return undefined;
  const bare = text.replace(/[.!]+$/, "").replace(vagueTimes, "");
  return whole(sentence, `${bare} by ….`);
}

/** “We guarantee that it arrives” → “We expect that it arrives.”; “will definitely” → “should”. */
function expectInstead(sentence: Sentence, frame: Frame): Rewording | undefined {
  const { tokens } = sentence;
  const verb = tokens[frame.verbAt];
  if (verb === undefined) return undefined;
  if (
    /^(?:guarantee|promise|assure|swear)$/.test(frame.verb) &&
    frame.actor === "we" &&
    frame.modality !== "must"
  ) {
    const object = tokens[frame.verbAt + 1]?.text === "you" ? frame.verbAt + 2 : frame.verbAt + 1;
    const follows = tokens[object]?.text ?? "";
    if (!sentence.frames.some(({ verbAt }) => verbAt > frame.verbAt) || prepositions.has(follows))
      return undefined;
    return whole(sentence, `We expect ${slice(sentence, object, clauseEnd(sentence, frame.verbAt))}.`);
  }
  if (tokens.some(({ text }) => text === "never") && tokens.some(({ lemma }) => lemma === "happen"))
    return whole(sentence, "We are working to keep this from happening again.");
  const willAt = tokens.findIndex(({ text }, index) => index >= frame.start && text === "will");
  const sureAt = willAt + 1;
  if (
    willAt < 0 ||
    !/^(?:definitely|certainly|surely|always|absolutely|undoubtedly)$/.test(tokens[sureAt]?.text ?? "")
  )
    return undefined;
  const subject = slice(sentence, frame.start, willAt);
  return whole(
    sentence,
    `${capitalise(subject)} should ${slice(sentence, sureAt + 1, sentenceEnd(sentence))}.`,
  );
}

function whole(sentence: Sentence, expected: string): Rewording {
  return { start: sentence.start, end: sentence.end, expected: [expected] };
}

/** Token index just after the clause: at its comma, dash or full stop. */
function clauseEnd({ tokens }: Sentence, from: number): number {
  for (let index = from; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token?.kind === "mark" && /[.,;:!?()–—]/.test(token.text)) return index;
  }
  return tokens.length;
}

function sentenceEnd({ tokens }: Sentence): number {
  const last = tokens.findLastIndex(({ kind }) => kind !== "mark");
  return last + 1;
}

function nounEnd({ tokens }: Sentence, from: number, end: number): number {
  for (let index = from; index < end; index += 1)
    if (prepositions.has(tokens[index]?.text ?? "")) return index;
  return end;
}

function slice({ block, tokens }: Sentence, start: number, end: number): string {
  const first = tokens[start];
  const last = tokens[end - 1];
  return first === undefined || last === undefined || end <= start
    ? ""
    : writtenText(block.text, first.start, last.end);
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
