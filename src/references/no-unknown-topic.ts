/** Article folders that topics.yaml does not hold. */
import { suggest } from "#schemas/fault.ts";
import { nearest } from "#schemas/nearest.ts";
import { filePlace } from "./field-place.ts";
import type { ReferenceRule } from "./reference-rule.ts";

export const noUnknownTopic: ReferenceRule = {
  id: "no-unknown-topic",
  severity: "error",
  because: "The article would stand on no shelf, so nobody who browses comes across it.",
  *find({ words, topics }) {
    if (!topics) return;
    for (const article of words.articles) {
      const { topic } = article;
      if (topics.has(topic)) continue;
      const near = nearest(topic, topics);
      const message = `The folder “${topic}” is no topic of topics.yaml.${suggest(near, [...topics])}`;
      yield { place: filePlace(article), message, expected: near };
    }
  },
};
