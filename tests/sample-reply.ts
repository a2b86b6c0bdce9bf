/** A reply that holds what every reply must, for tests and measurements to say only what matters to them. */
import type { TemplateWords } from "#console/words.ts";

export function sampleReply(
  own: Pick<TemplateWords, "id" | "locale"> & Partial<TemplateWords>,
): TemplateWords {
  return {
    stage: own.id.split("/")[0] as TemplateWords["stage"],
    title: `Title of ${own.id}`,
    useWhen: "You need it.",
    channels: ["email"],
    questions: [],
    keywords: [],
    placeholders: {},
    rules: {},
    limits: {},
    owner: "support",
    reviewed: "2026-11-20",
    reviewEvery: 180,
    source: "---\ntitle: x\n---\nHello.",
    ...own,
  };
}
