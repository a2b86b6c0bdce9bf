/** Writes a Persian verb form in its formal spelling. */
import { type Ending, presentEndings, pastEndings, perfectEndings } from "./verb-endings.ts";
import type { VerbForm } from "./verb-form.ts";
import { particleVerbs, verbs } from "./verbs.ts";

/** The form as it is written in a text: خواهد شد, شده است. */
export function printVerbForm(form: VerbForm): string {
  return writeVerbForm(form).replace(/(?<=ه|خواه.{1,2})\u200c(?=بود|باش|است|شد|[^ایم])/u, " ");
}

/** The form in its formal spelling. */
export function writeVerbForm(form: VerbForm): string {
  const particle = Object.keys(particleVerbs).find(
    (one) => form.infinitive.startsWith(one) && verbs[form.infinitive] === undefined,
  );
  const infinitive = form.infinitive.slice(particle?.length ?? 0);
  const simple = writeSimple({ ...form, infinitive });
  return particle === undefined ? simple : `${particle}${simple}`;
}

/** کردن → نکردن, برآمدن → برنیامدن. */
export function negateInfinitive(infinitive: string): string {
  const particle = verbs[infinitive]
    ? ""
    : (Object.keys(particleVerbs).find((one) => infinitive.startsWith(one)) ?? "");
  return particle + addPrefix("ن", infinitive.slice(particle.length));
}

function writeSimple(form: VerbForm): string {
  const { infinitive, tense, negative } = form;
  const verb = verbs[infinitive];
  const past = infinitive.slice(0, -1);
  const no = negative ? "ن" : "";
  const ends = (endings: Ending[]) =>
    endings.find(({ person, plural }) => person === form.person && plural === form.plural)?.text ?? "";
  const present = (verb?.present[0] ?? "") + ends(presentEndings);
  switch (tense) {
    case "present":
      if (infinitive === "بودن") return writeCopula(form);
      return infinitive === "داشتن" ? no + present : `${no}می\u200c${present}`;
    case "subjunctive":
      return negative ? addPrefix("ن", present) : form.marked ? addPrefix("ب", present) : present;
    case "imperative": {
      const stem = verb?.imperative ?? verb?.present[0] ?? "";
      return negative ? addPrefix("ن", stem) : form.marked ? addPrefix("ب", stem) : stem;
    }
    case "past":
      return (negative ? addPrefix("ن", past) : past) + ends(pastEndings);
    case "imperfect":
      return `${no}می\u200c${past}${ends(pastEndings)}`;
    case "future":
      return `${no}خواه${ends(presentEndings)}\u200c${past}`;
    default:
      return writePerfect(form, negative ? addPrefix("ن", `${past}ه`) : `${past}ه`, ends);
  }
}

function writePerfect(form: VerbForm, participle: string, ends: (endings: Ending[]) => string): string {
  if (form.tense === "participle") return participle;
  if (form.tense === "pluperfect") return `${participle}\u200cبود${ends(pastEndings)}`;
  if (form.tense === "past subjunctive") return `${participle}\u200cباش${ends(presentEndings)}`;
  const by = ends(perfectEndings);
  return `${participle}\u200c${by || "ای"}`;
}

function writeCopula({ person, plural, negative }: VerbForm): string {
  if (negative) return `نیست${person === 3 && !plural ? "" : copulaEnding(person, plural)}`;
  return person === 3 && !plural ? "است" : `هست${copulaEnding(person, plural)}`;
}

function copulaEnding(person: number, plural: boolean): string {
  return presentEndings.find((one) => one.person === person && one.plural === plural)?.text ?? "";
}

function addPrefix(prefix: string, stem: string): string {
  if (stem.startsWith("آ")) return `${prefix}یا${stem.slice(1)}`;
  return /^ا[فن]/u.test(stem) ? `${prefix}ی${stem.slice(1)}` : prefix + stem;
}
