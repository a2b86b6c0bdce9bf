/** Forms no rule makes, and words that only look like forms of a verb. */
import type { Ending } from "./verb-ending.ts";
import { endings } from "./verb-endings.ts";
import type { VerbWord } from "./verb-form.ts";

/** Look like forms of a verb and are words of their own: yes, certainly, or, but. */
export const neverVerbs = new Set(
  "అవును అవునండి అవునా అవునని అవునన్న అవుననే తప్పక తప్పకుండా అలాగే లాగా ఎక్కడా ఎక్కడంటే ఎక్కడని ఎక్కడో అన్నది అన్నదే అనేది అనేదే అన్నాక పగులు ఆరు కారు కప్పు సాగు".split(
    " ",
  ),
);

export const fixedForms = new Map<string, VerbWord>();
{
  const base = endings.future.get("ుంది") as Ending;
  const there = { ...base, modality: "none" as const, verb: "ఉండు", passive: false };
  fixedForms.set("ఉంది", there).set("ఉందండి", there).set("ఉన్నది", there);
  fixedForms.set("ఉందా", { ...there, question: true });
  fixedForms.set("ఉందని", { ...there, form: "quote" }).set("ఉందంటే", { ...there, form: "condition" });
  const come = { ...(endings.negative.get("ండి") as Ending), verb: "వచ్చు", passive: false };
  fixedForms.set("రండి", come).set("తెండి", { ...come, verb: "తెచ్చు" });
  const bare = { ...(endings.dictionary.get("ు") as Ending), passive: false };
  fixedForms.set("రా", { ...bare, verb: "వచ్చు" }).set("తే", { ...bare, verb: "తెచ్చు" });
  const want = {
    ...(endings.infinitive.get("ాలి") as Ending),
    modality: "none" as const,
    verb: "కావాలి",
    passive: false,
  };
  fixedForms.set("కావాలి", want).set("కావాలండి", want);
  fixedForms.set("కావాలా", { ...want, question: true }).set("కావాలని", { ...want, form: "quote" });
  fixedForms.set("కావాలో", { ...want, form: "quote" });
  fixedForms.set("కావాలంటే", { ...want, form: "condition" });
}
