/** Says in plain words what is different between two versions of an article or template. */
import { changedParts, paragraphsOf } from "./changed-parts.ts";

const names: Record<string, string> = {
  title: "the title",
  summary: "the summary",
  useWhen: "when to use it",
  notWhen: "when not to use it",
  channels: "the channels",
  placeholders: "the placeholders",
  escalation: "where it is handed on to",
};

/** For example: “the title, and in the text 1 paragraph new and 2 paragraphs reworded”; empty where nothing a reader sees differs. */
export function describeChange(before: string, after: string): string {
  const parts = changedParts(before, after);
  const fields = parts.flatMap((part) => names[part] ?? []);
  if (!parts.includes("body")) return join(fields);
  const text = `in the text ${countParagraphs(paragraphsOf(before), paragraphsOf(after))}`;
  return fields.length > 0 ? `${join(fields)}, and ${text}` : text;
}

function countParagraphs(before: string[], after: string[]): string {
  const gone = without(before, after);
  const added = without(after, before);
  const reworded = Math.min(gone, added);
  const counts = [
    added > reworded && plural(added - reworded, "new"),
    reworded > 0 && plural(reworded, "reworded"),
    gone > reworded && plural(gone - reworded, "taken out"),
  ].filter((count) => count !== false);
  return counts.length > 0 ? join(counts) : "another order of the paragraphs";
}

/** How many of `some` have no partner among `others`. */
function without(some: string[], others: string[]): number {
  const left = new Map<string, number>();
  for (const one of others) left.set(one, (left.get(one) ?? 0) + 1);
  return some.filter((one) => {
    const count = left.get(one) ?? 0;
    left.set(one, count - 1);
    return count <= 0;
  }).length;
}

function plural(count: number, what: string): string {
  return `${count} ${count === 1 ? "paragraph" : "paragraphs"} ${what}`;
}

function join(items: string[]): string {
  const last = items.at(-1) ?? "";
  return items.length > 1 ? `${items.slice(0, -1).join(", ")} and ${last}` : last;
}
