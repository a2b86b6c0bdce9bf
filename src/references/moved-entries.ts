/** Tells an article or template that stands somewhere else now from one that is gone and one that is new. */
import type { Article, Template } from "#schemas/words.ts";
import { paragraphsOf } from "./changed-parts.ts";

type Entry = Article | Template;

/** Two texts that share this part of their paragraphs are one. */
const alike = 0.5;

/** The new path of each entry that moved → its old path. */
export function findMoves(
  before: ReadonlyMap<string, Entry>,
  after: ReadonlyMap<string, Entry>,
): Map<string, string> {
  const gone = new Map([...before].filter(([path]) => !after.has(path)));
  const moves = new Map<string, string>();
  for (const [path, entry] of after) {
    if (before.has(path)) continue;
    const from = [...gone].find(([, old]) => isSame(old, entry))?.[0];
    if (from === undefined) continue;
    moves.set(path, from);
    gone.delete(from);
  }
  return moves;
}

function isSame(old: Entry, fresh: Entry): boolean {
  if (old.locale !== fresh.locale || "stage" in old !== "stage" in fresh) return false;
  if ("topic" in fresh && fresh.data.formerly.some((name) => name === old.id || name === old.slug))
    return true;
  const [left, right] = [new Set(paragraphsOf(old.text)), new Set(paragraphsOf(fresh.text))];
  const shared = [...left].filter((paragraph) => right.has(paragraph)).length;
  return shared > alike * Math.max(left.size, right.size);
}
