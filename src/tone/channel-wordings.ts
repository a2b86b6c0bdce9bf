/** A template says the same thing once for all channels and perhaps again for some: each wording is judged alone. */
import type { Channel } from "#schemas/vocabulary.ts";
import type { RuleContext } from "./rule.ts";
import type { Sentence } from "./sentence.ts";

export interface Wording {
  channel: Channel | undefined;
  /** At least one. */
  sentences: Sentence[];
  /** It takes in another template, whose words are not known here. */
  insertsTemplate: boolean;
}

export function readWordings({ sentences }: RuleContext): Wording[] {
  const wordings = new Map<Channel | undefined, Wording>();
  for (const sentence of sentences) {
    const { channel, text } = sentence.block;
    const wording = wordings.get(channel) ?? { channel, sentences: [], insertsTemplate: false };
    wording.sentences.push(sentence);
    wording.insertsTemplate ||= text.neutrals.some(({ written }) => written.startsWith("{{>"));
    wordings.set(channel, wording);
  }
  return [...wordings.values()];
}
