/** Small things that stay in this browser. Where storage is blocked or full, they last as long as the page. */

const memory = new Map<string, string>();
const prefix = "answerbook.";

export function readKept<Value>(key: string, otherwise: Value): Value {
  try {
    const text = memory.get(key) ?? localStorage.getItem(prefix + key);
    return text === null ? otherwise : (JSON.parse(text) as Value);
  } catch {
    return otherwise;
  }
}

export function keep(key: string, value: unknown): void {
  const text = JSON.stringify(value);
  memory.set(key, text);
  try {
    localStorage.setItem(prefix + key, text);
    memory.delete(key);
  } catch {
    // Blocked or full: memory has it.
  }
}

export function forget(key: string): void {
  memory.delete(key);
  try {
    localStorage.removeItem(prefix + key);
  } catch {
    // Blocked: there is nothing.
  }
}

/** Everything of ours, by key. */
export function listKept(): Record<string, unknown> {
  const stored = storedKeys().filter((key) => key.startsWith(prefix));
  const keys = [...stored.map((key) => key.slice(prefix.length)), ...memory.keys()];
  return Object.fromEntries(keys.map((key) => [key, readKept<unknown>(key, undefined)]));
}

function storedKeys(): string[] {
  try {
    return Object.keys(localStorage);
  } catch {
    return [];
  }
}
