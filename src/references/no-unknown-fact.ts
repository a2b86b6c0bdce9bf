/** Facts mentioned in templates, articles, settings and teams that facts.yaml does not hold. */
import { suggest, type Fault } from "#schemas/fault.ts";
import { nearest } from "#schemas/nearest.ts";
import { factMentions } from "./fact-mentions.ts";
import type { ReferenceRule } from "./reference-rule.ts";

export const noUnknownFact: ReferenceRule = {
  id: "no-unknown-fact",
  severity: "error",
  because: "The reader would find a hole where the price, the period or the number should stand.",
  *find(index) {
    const { facts } = index;
    if (!facts) return;
    for (const { name, place } of factMentions(index)) {
      if (facts.has(name)) continue;
      yield { place, ...explain(name, facts) };
    }
  },
};

function explain(name: string, facts: Set<string>): Omit<Fault, "place"> {
  if (name === "") return { message: 'This <Fact> names no fact. Write <Fact id="…" />.' };
  const near = nearest(name, facts);
  const advice = near.length > 0 ? suggest(near) : " Add it to facts.yaml, or choose one that is there.";
  return { message: `There is no fact “${name}”.${advice}`, expected: near };
}
