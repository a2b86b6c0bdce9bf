/** Takes a pasted mail or chat apart: what we wrote, what the customer wrote, and who the two are. */
export interface Case {
  /** Our side, without headers, times and speakers. */
  text: string;
  /** The customer's side, a line each. */
  said: string[];
  customers: string[];
  colleagues: string[];
}

const header =
  /^(?:(subject|विषय|విషయం|موضوع)|(from|to|cc|reply-to|प्रेषक|सेवा में|నుండి|వారికి|فرستنده|گیرنده)|date|sent|दिनांक|తేదీ|تاریخ)[ \t]*:[ \t]*(.*)$/iu;
const quoted = /^[ \t]*>[ \t>]*/;
const clock = "(?:\\[?\\(?\\p{Nd}{1,2}[:.]\\p{Nd}{2}(?:[:.]\\p{Nd}{2})?(?:[ \\t]?[ap]m)?\\)?\\]?[ \\t,–-]*)?";
const line = new RegExp(
  `^[ \\t]*${clock}(?<speaker>[\\p{L}\\p{M}][\\p{L}\\p{M}\\u200c .'’-]{0,30}?)[ \\t]*(?:[([](?<aside>[^)\\]\\n]{1,40})[)\\]])?[ \\t]*[:：][ \\t]*(?<words>.*)$`,
  "iu",
);
const ours =
  /^(?:agent|advis[eo]r|executive|support|customer care|operator|staff|bot|us|me|एजेंट|सपोर्ट|ग्राहक सेवा|ఏజెంట్|ప్రతినిధి|కస్టమర్ కేర్|پشتیبان|پشتیبانی|کارشناس|اپراتور)$/iu;
const theirs =
  /^(?:customer|client|visitor|user|caller|buyer|ग्राहक|कस्टमर|కస్టమర్|ఖాతాదారు|వినియోగదారు|مشتری|کاربر|خریدار)$/iu;

export function readCase(pasted: string): Case {
  const lines = pasted.split("\n");
  const found: Case = { text: "", said: [], customers: [], colleagues: [] };
  const kept = readQuotes(readHeaders(lines, found), found);
  found.text = (readSpeakers(kept, found) ?? kept).join("\n").trim();
  return found;
}

/** Lines such as `From: Meera Nair <…>` at the very top. */
function readHeaders(lines: string[], found: Case): string[] {
  const end = lines.findIndex((one) => !header.test(one));
  for (const one of lines.slice(0, Math.max(end, 0))) {
    const [, subject, person, value = ""] = header.exec(one) ?? [];
    if (subject) found.said.push(value.replace(/^(?:(?:re|fwd?|aw)[ \t]*:|\[[^\]]*\]|\s)+/i, ""));
    const name = /^[ \t]*"?([\p{L}\p{M}][^"<@]*?)"?[ \t]*<[^>]*@/u.exec(value)?.[1];
    if (person && name) found.customers.push(name);
  }
  return lines.slice(Math.max(end, 0));
}

function readQuotes(lines: string[], found: Case): string[] {
  found.said.push(...lines.filter((one) => quoted.test(one)).map((one) => one.replace(quoted, "")));
  return lines.filter((one) => !quoted.test(one));
}

/** `undefined` where the text is no talk between a customer and us. */
function readSpeakers(lines: string[], found: Case): string[] | undefined {
  const kept: string[] = [];
  const said: string[] = [];
  const names: { customers: string[]; colleagues: string[] } = { customers: [], colleagues: [] };
  const sides = new Set<"ours" | "theirs">();
  let side: "ours" | "theirs" = "ours";
  for (const one of lines) {
    const turn = readTurn(one);
    if (turn) {
      side = turn.side;
      sides.add(side);
      if (turn.name) names[side === "ours" ? "colleagues" : "customers"].push(turn.name);
      if (side === "ours" && kept.length > 0) kept.push("");
    }
    (side === "ours" ? kept : said).push(turn?.words ?? one);
  }
  if (sides.size < 2) return undefined;
  found.said.push(...said);
  found.customers.push(...names.customers);
  found.colleagues.push(...names.colleagues);
  return kept;
}

/** `Customer (Arjun): …` and `Arjun [customer]: …` say the same. */
function readTurn(written: string): { side: "ours" | "theirs"; name: string; words: string } | undefined {
  const { speaker = "", aside = "", words = "" } = line.exec(written)?.groups ?? {};
  for (const [role, name] of [
    [speaker, aside],
    [aside, speaker],
  ] as const) {
    if (ours.test(role)) return { side: "ours", name, words };
    if (theirs.test(role)) return { side: "theirs", name, words };
  }
  return undefined;
}
