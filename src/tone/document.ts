/** What the tone check is given: one text in one language, and what is known about where it is used. */
import type { Channel, PlaceholderType, Stage } from "#schemas/vocabulary.ts";

export interface ToneDocument {
  file: string;
  /** The whole source (front matter, Markdown or MDX), or just a sentence. */
  text: string;
  locale: string;
  kind: "template" | "article";
  /** The one channel the text is for; without it, level-2 headings that are channel ids say which. */
  channel?: Channel | undefined;
  stage?: Stage | undefined;
  /** What is known of placeholders by name (`order_number`, `fact.refund_window`); others are guessed by name. */
  placeholders?: Record<string, PlaceholderHint>;
}

export interface PlaceholderHint {
  type: PlaceholderType;
  /** A typical value, for counting characters. */
  example?: string;
}
