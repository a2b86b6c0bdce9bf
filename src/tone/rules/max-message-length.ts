/** Messages that fit: SMS parts as the networks count them, and what chat and social posts can hold. */
import type { Channel } from "#schemas/vocabulary.ts";
import { readWordings } from "../channel-wordings.ts";
import { countSmsParts, typicalText } from "../message-length.ts";
import type { Rule } from "../rule.ts";
import type { Sentence } from "../sentence.ts";

/** Parts of an SMS, characters elsewhere. */
const most: Partial<Record<Channel, number>> = { sms: 2, social: 280, chat: 700 };

export const maxMessageLength: Rule = {
  id: "max-message-length",
  severity: { template: "warning", article: "off" },
  checkText(context) {
    for (const { channel, sentences } of readWordings(context)) {
      const [first] = sentences;
      if (channel === undefined || first === undefined) continue;
      const limit = { ...most, ...context.limits["max-message-length"] }[channel];
      if (limit === undefined) continue;
      const problem =
        channel === "sms" ? explainParts(sentences, limit) : explainCharacters(sentences, limit);
      if (problem !== undefined) context.report({ sentence: first, message: problem });
    }
  },
};

function explainParts(sentences: Sentence[], limit: number): string | undefined {
  const { parts, characters, unicode } = countSmsParts(typicalText(sentences));
  if (parts <= limit) return undefined;
  const alphabet = unicode ? "with letters that take 70 a part" : "at 160 a part";
  return `With typical values this SMS has ${characters} characters, ${alphabet}: ${parts} parts; ${limit} is the most. Shorten it.`;
}

function explainCharacters(sentences: Sentence[], limit: number): string | undefined {
  const characters = typicalText(sentences).length;
  if (characters <= limit) return undefined;
  return `With typical values this message has ${characters} characters; ${limit} is the most. Shorten it.`;
}
