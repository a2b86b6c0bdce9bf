/** Splits a stream into lines at line feeds alone: JSON may hold the other line separators inside a text. */

/** Bytes that are no UTF-8 come out as U+FFFD. The last line needs no line feed. */
export async function* splitLines(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  for await (const chunk of stream) {
    const [first = "", ...rest] = decoder.decode(chunk, { stream: true }).split("\n");
    parts.push(first);
    for (const line of rest) {
      yield parts.join("");
      parts = [line];
    }
  }
  const last = parts.join("") + decoder.decode();
  if (last !== "") yield last;
}
