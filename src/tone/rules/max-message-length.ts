/** Messages that fit: SMS parts as the networks count them, and what chat and social posts can hold. */
import { readWordings } from "../channel-wordings.ts";
import { countSmsParts, typicalText } from "../message-length.ts";
import type { Rule } from "../rule.ts";
import type { Sentence } from "../sentence.ts";

const mostParts = 2;
const mostCharacters: Record<string, number> = { social: 280, chat: 700 };

export const maxMessageLength: Rule = {
  id: "max-message-length",
  severity: { template: "warning", article: "off" },
  text: {
    title: "Fit the channel",
    because: "Each part of an SMS is paid for, and parts arrive out of order; long chat messages go unread.",
    explanation:
      "Counts real SMS parts (160 characters, or 70 as soon as one is outside the GSM alphabet; 153 and 67 each in longer messages) with typical values in the placeholders: at most 2. Social posts hold 280 characters, chat messages 700.",
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
      const problem =
        channel === "sms" ? explainParts(sentences) : explainCharacters(sentences, mostCharacters[channel]);
      if (problem !== undefined) context.report({ sentence: first, message: problem });
    }
  },
};

function explainParts(sentences: Sentence[]): string | undefined {
  const { parts, characters, unicode } = countSmsParts(typicalText(sentences));
  if (parts <= mostParts) return undefined;
  const alphabet = unicode ? "with letters that take 70 a part" : "at 160 a part";
  return `With typical values this SMS has ${characters} characters, ${alphabet}: ${parts} parts; ${mostParts} is the most. Shorten it.`;
}

function explainCharacters(sentences: Sentence[], limit: number | undefined): string | undefined {
  const characters = typicalText(sentences).length;
  if (limit === undefined || characters <= limit) return undefined;
  return `With typical values this message has ${characters} characters; ${limit} is the most. Shorten it.`;
}
