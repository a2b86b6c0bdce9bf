import { expect, test } from "vitest";
import { checkLine } from "#node/check-lines.ts";
import { loadLexicons } from "#node/load-lexicons.ts";
import { splitLines } from "#node/split-lines.ts";

const findLexicon = loadLexicons(() => undefined);
const answer = (line: unknown) =>
  checkLine(typeof line === "string" ? line : JSON.stringify(line), findLexicon, {});

test("a text is answered under its id, with findings in the promised form", () => {
  const { id, findings } = answer({ id: "s1", locale: "en", text: "Unfortunately, we cannot refund it." });
  expect(id).toBe("s1");
  expect(Object.keys(findings[0] ?? {})).toEqual([
    "file",
    "line",
    "column",
    "endLine",
    "endColumn",
    "rule",
    "severity",
    "message",
    "actual",
    "expected",
    "because",
    "url",
  ]);
});

test("a language without word lists is passed over", () => {
  expect(answer({ id: 7, locale: "xx", text: "Unfortunately not." })).toEqual({ id: 7, findings: [] });
});

test("a line that cannot be used is answered with what is wrong with it", () => {
  expect(answer("not json").error).toMatch(/^This line is not JSON\./);
  expect(answer("[1]").error).toMatch(/^This line is not an object\./);
  expect(answer("null")).toMatchObject({ id: null, findings: [] });
  expect(answer({ id: "a", locale: "en" })).toMatchObject({
    id: "a",
    error: expect.stringContaining("“text” is missing"),
  });
  expect(answer({ id: "a", locale: "en", text: "x", channel: "fax" }).error).toContain("“channel”");
});

test("only line feeds end a line, wherever the pieces of the stream are cut", async () => {
  const bytes = new TextEncoder().encode('{"text":"a\u2028b"}\r\n\n{"text":"नमस्ते"}');
  for (const size of [1, 2, 7, 1000]) {
    const pieces = async function* () {
      for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
    };
    const lines: string[] = [];
    for await (const line of splitLines(pieces())) lines.push(line);
    expect(lines).toEqual(['{"text":"a\u2028b"}\r', "", '{"text":"नमस्ते"}']);
  }
});
