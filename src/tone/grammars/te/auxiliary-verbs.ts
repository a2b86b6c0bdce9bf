/** Verbs that lean on another, written as one word with it: పంప + బడు, చేయలేక + పోవు, చేసు + కొను. */
import type { StemKind } from "./verb-stems.ts";

interface Auxiliary {
  verb: string;
  by: Partial<Record<StemKind, string[]>>;
}

export const auxiliaries: Auxiliary[] = [
  {
    verb: "బడు",
    by: {
      negative: ["బడ"],
      infinitive: ["బడ"],
      past: ["బడ్డ"],
      participle: ["బడ"],
      future: ["బడుత", "బడత"],
      dictionary: ["బడ"],
    },
  },
  {
    verb: "పోవు",
    by: { negative: ["పో"], infinitive: ["పోవ"], past: ["పోయ"], participle: ["పోయ"], future: ["పోత"] },
  },
  {
    verb: "కొను",
    by: { negative: ["కో"], infinitive: ["కోవ"], past: ["కున్న"], participle: ["కున", "కొన"], future: ["కుంట"] },
  },
  {
    verb: "వేయు",
    by: { negative: ["ేయ", "ెయ్య"], infinitive: ["ేయ", "ెయ్య"], past: ["ేశ"], participle: ["ేస"], future: ["ేస్త"] },
  },
  {
    verb: "ఇచ్చు",
    by: { negative: ["నివ్వ"], infinitive: ["నివ్వ"], past: ["నిచ్చ"], participle: ["నిచ్చ"], future: ["నిస్త"] },
  },
  { verb: "బోవు", by: { negative: ["బో"], past: ["బోయ"], participle: ["బోయ"], future: ["బోత"] } },
  {
    verb: "పెట్టు",
    by: { negative: ["పెట్ట"], infinitive: ["పెట్ట"], past: ["పెట్ట"], participle: ["పెట్ట"], future: ["పెడత"] },
  },
  {
    verb: "ించు",
    by: { negative: ["ించ"], infinitive: ["ించ"], past: ["ించ"], participle: ["ించ"], future: ["ిస్త"] },
  },
  {
    verb: "అనుకొను",
    by: {
      negative: ["నుకో"],
      infinitive: ["నుకోవ"],
      past: ["నుకున్న"],
      participle: ["నుకున"],
      future: ["నుకుంట"],
    },
  },
  { verb: "అను", by: { past: ["న్న"], participle: ["న"], future: ["ంట"] } },
];
