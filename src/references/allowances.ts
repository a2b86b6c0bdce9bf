/** Comments that allow what a guess objects to: `check-ignore rule-id: reason`, for the block that follows. */

const comment = /(?:<!--|\{\/\*)\s*check-ignore\s+([a-z-]+)\s*:\s*[^\s*-][^\n]*?(?:-->|\*\/\})/g;
const block = /\s*[^\n]+(?:\n[ \t]*[^\s][^\n]*)*/y;

/** Without a reason, a comment allows nothing. */
export function isAllowed(text: string, rule: string, at: number): boolean {
  if (!text.includes("check-ignore")) return false;
  return Array.from(text.matchAll(comment)).some(({ 0: written, 1: id, index }) => {
    block.lastIndex = index + written.length;
    return id === rule && at > index && block.test(text) && at < block.lastIndex;
  });
}
