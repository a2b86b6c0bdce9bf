import { expect, test } from "vitest";
import { findFrontMatter } from "#schemas/front-matter.ts";

test.each(["\n", "\r\n"])("the fields stand between two lines of hyphens (%j)", (end) => {
  const text = ["---", "title: x", "---", "Hello"].join(end);
  const found = findFrontMatter(text);
  if (typeof found === "string") throw new Error(found);
  expect(text.slice(found.yamlStart, found.yamlEnd)).toBe(`title: x${end}`);
  expect(text.slice(found.bodyStart)).toBe("Hello");
});

test("hyphens inside a field do not end the fields", () => {
  const text = "---\ntitle: a --- b\n---- \n---\nHello";
  const found = findFrontMatter(text);
  expect(typeof found === "string" ? found : text.slice(found.bodyStart)).toBe("Hello");
});

test("empty fields, and fields without a text below", () => {
  expect(findFrontMatter("---\n---")).toEqual({ yamlStart: 4, yamlEnd: 4, bodyStart: 7 });
});

test("a missing first or second line is told apart", () => {
  expect(findFrontMatter("Hello\n---\n")).toBe("none");
  expect(findFrontMatter("---\ntitle: x\n")).toBe("unclosed");
});
