/** Which key was pressed, whatever script the keyboard writes: Hindi, Telugu and Persian layouts match by place. */

/** `a`, `/`, `?` …; other keys (Enter, arrows) by their name. */
export function pressedKey({
  key,
  code,
  shiftKey,
}: Pick<KeyboardEvent, "key" | "code" | "shiftKey">): string {
  if (/^[\x20-\x7e]$/.test(key)) return key.toLowerCase();
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter !== undefined) return letter.toLowerCase();
  if (code === "Slash") return shiftKey ? "?" : "/";
  return key;
}
