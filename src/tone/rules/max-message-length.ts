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
  text: {
    title: "Fit the channel",
    because: "Each part of an SMS is paid for, and parts arrive out of order; long chat messages go unread.",
    explanation:
      "Counts real SMS parts (160 characters, or 70 as soon as one is outside the GSM alphabet; 153 and 67 each in longer messages) with typical values in the placeholders: at most 2. Social posts hold 280 characters, chat messages 700. A words folder or a template can set other limits under `limits`.",
    examples: {
      wrong: [
        { text: "Your table leaves our warehouse today. ".repeat(9), document: { channel: "sms" } },
        { text: "Your table leaves our warehouse today. ".repeat(8), document: { channel: "social" } },
      ],
      right: [
        { text: "Your table leaves our warehouse today. ".repeat(6), document: { channel: "sms" } },
        { text: "Your table leaves our warehouse today. ".repeat(9), document: { channel: "email" } },
        "Your table leaves our warehouse today. ".repeat(9),
      ],
    },
  },
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
