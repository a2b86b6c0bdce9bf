/** Persian in Latin letters, as chats write it, turned back into Persian words. */
import { latinForms, latinPasts, latinStems, latinWords } from "./latin-words.ts";
import { readVerbForm } from "./verb-form.ts";
import { writeVerbForm } from "./write-verb-form.ts";

const presentEndings: Record<string, string> = {
  am: "م",
  i: "ی",
  e: "د",
  ad: "د",
  im: "یم",
  id: "ید",
  in: "ید",
  an: "ند",
  and: "ند",
};
const pastEndings: Record<string, string> = {
  am: "م",
  i: "ی",
  "": "",
  im: "یم",
  id: "ید",
  in: "ید",
  an: "ند",
  and: "ند",
};
const perfects: Record<string, string> = { e: "ه", eid: "ه‌اید", eim: "ه‌ایم", ean: "ه‌اند" };
const prefixes: Record<string, string> = {
  nemi: "نمی‌",
  mi: "می‌",
  na: "ن",
  ne: "ن",
  ni: "ن",
  be: "ب",
  bi: "ب",
  bo: "ب",
  "": "",
};

/** Undefined where the Latin word is no Persian word we know. May hold several words. */
export function fromLatin(word: string): string | undefined {
  const plain = word.replace(/oo|ou/g, "u").replace(/q/g, "gh");
  const listed = Object.hasOwn(latinWords, word)
    ? latinWords[word]
    : Object.hasOwn(latinWords, plain)
      ? latinWords[plain]
      : undefined;
  if (listed !== undefined) return listed;
  if (Object.hasOwn(latinForms, plain)) return latinForms[plain];
  const yours = /^(.{3,})(?:e?tun|e?ton)$/.exec(plain)?.[1];
  const owned = yours === undefined ? undefined : (latinWords[yours] ?? readLatinVerb(yours));
  if (owned !== undefined) return `${owned}\u200cتان`;
  const ezafe = plain.replace(/(?:-?ye|-?e|sh|esh|et|am)$/, "");
  if (ezafe.length > 2 && Object.hasOwn(latinWords, ezafe)) return latinWords[ezafe];
  return readLatinVerb(plain);
}

function readLatinVerb(word: string): string | undefined {
  const particle = /^bar(?=.{4})/.test(word) && !Object.hasOwn(latinWords, word) ? "بر" : "";
  const simple = particle === "" ? word : word.slice(3);
  for (const [latin, prefix] of Object.entries(prefixes)) {
    if (!simple.startsWith(latin)) continue;
    const rest = simple.slice(latin.length);
    const built =
      addEnding(rest, latinStems, presentEndings) ??
      addEnding(rest, latinPasts, pastEndings) ??
      addEnding(rest, latinPasts, perfects);
    const form = built === undefined ? undefined : readVerbForm(particle + prefix + built);
    if (form) return writeVerbForm(form);
  }
  return undefined;
}

function addEnding(
  rest: string,
  stems: Record<string, string>,
  endings: Record<string, string>,
): string | undefined {
  for (const [latin, ending] of Object.entries(endings)) {
    if (!rest.endsWith(latin)) continue;
    const stem = rest.slice(0, rest.length - latin.length);
    if (Object.hasOwn(stems, stem)) return (stems[stem] ?? "") + ending;
  }
  return undefined;
}
