/** Topics (`topics.yaml`): the shelves of the help centre, in the order customers see them. */
import { z } from "astro/zod";
import { localisedText } from "./localised.ts";

export const topicIcons = [
  "box",
  "truck",
  "return",
  "card",
  "user",
  "tag",
  "shield",
  "wrench",
  "home",
  "chat",
  "book",
] as const;

export const topicSchema = z.strictObject({
  title: localisedText.describe("The shelf's name."),
  summary: localisedText.optional().describe("One line on what stands there."),
  icon: z.enum(topicIcons).default("book").describe("The small picture beside it."),
});
export type Topic = z.infer<typeof topicSchema>;

export const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const topicsSchema = z.record(z.string().regex(slug), topicSchema);
export type Topics = z.infer<typeof topicsSchema>;
