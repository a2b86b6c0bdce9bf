/** Values that do not agree with the fact the words beside them speak of. */
import type { Fault } from "#schemas/fault.ts";
import { rangeOf } from "#schemas/place.ts";
import { fieldPlace } from "./field-place.ts";
import type { ReferenceRule } from "./reference-rule.ts";
import { factMention, writtenFacts, type WrittenFact } from "./written-facts.ts";
import type { WordIndex } from "./word-index.ts";

export const noContradictedFact: ReferenceRule = {
  id: "no-contradicted-fact",
  severity: "warning",
  because: "One page promises this and another that, and the customer will hold us to the better one.",
  *find(index) {
    for (const written of writtenFacts(index, "contradicts", noContradictedFact.id))
      yield explain(written, index);
  },
};

function explain({ entry, part, match: { literal, facts } }: WrittenFact, index: WordIndex): Fault {
  const [fact] = facts;
  const value = part.text.slice(literal.start, literal.end);
  const expected = fact && !part.isField ? [factMention(fact, entry)] : [];
  const advice = expected[0] ? `write ${expected[0]}` : "say it without the value";
  const message = `“${value}” does not agree with the fact “${fact?.id}”, which is ${fact?.printed} (${whereIs(fact?.id, index)}). If that is meant, ${advice}.`;
  return { place: part.placeOf(literal), message, expected };
}

function whereIs(id = "", { single }: WordIndex): string {
  const file = single("facts.yaml");
  return file ? `facts.yaml, line ${rangeOf(fieldPlace(file, [id, "value"])).line}` : "facts.yaml";
}
