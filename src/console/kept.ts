/** Small things that stay in this browser. Where storage is blocked or full, they last as long as the page. */

const memory = new Map<string, string>();
const prefix = "answerbook.";

export function readKept<Value>(key: string, otherwise: Value): Value {
  try {
    const text = localStorage.getItem(prefix + key) ?? memory.get(key);
    return text === undefined ? otherwise : (JSON.parse(text) as Value);
  } catch {
    return otherwise;
  }
}

export function keep(key: string, value: unknown): void {
  const text = JSON.stringify(value);
  memory.set(key, text);
  try {
    localStorage.setItem(prefix + key, text);
  } catch {
    // Blocked or full: memory has it.
  }
}
