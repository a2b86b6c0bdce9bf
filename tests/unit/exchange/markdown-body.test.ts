/** What MDX cannot hold, and how it is written instead. */
import { expect, test } from "vitest";
import { body, importOne } from "./import-one.ts";

test.each([
  ["braces", "Use {name} here", "Use \\{name} here"],
  ["braces in code", "Use `{name}`", "Use `{name}`"],
  ["a stray angle bracket", "if a < b", "if a \\< b"],
  ["an author's own <word>", "Open <port> now", "Open \\<port> now"],
  ["an English word that is also a tag", "ssh <address>", "ssh \\<address>"],
  ["an autolink", "See <https://a.example>.", "See [https://a.example](https://a.example)."],
  ["a line break", "One<br>two<br/>three", "One\\\ntwo\\\nthree"],
  ["an unclosed tag", "<p>One\n\nTwo", "One\n\nTwo"],
  ["bold words", "<b>Now</b> or <i>later</i>", "**Now** or _later_"],
  ["keys", "Press <kbd>Ctrl</kbd>+<kbd>C</kbd>", "Press <kbd>Ctrl</kbd>+<kbd>C</kbd>"],
  ["raised letters", "x<sup>2</sup>", "x<sup>2</sup>"],
  ["a short form", 'An <abbr title="one-time password">OTP</abbr>', "An OTP (one-time password)"],
  ["a comment within a word", "me<!-- no link -->you", "meyou"],
  ["a comment of its own", "One\n\n<!-- TOC -->\n\nTwo", "One\n\nTwo"],
  ["a kramdown list of attributes", "{: .numbers}\n\n1. One", "1. One"],
  ["attributes of a link", '[a](https://a.example){:class="x"}.', "[a](https://a.example)."],
  ["a table of contents mark", "* TOC\n{:toc}\n\nText", "Text"],
  ["a word that would be a program", "import the list first", "&#x69;mport the list first"],
  ["a closing mark before a letter", "<b>要点：</b>如果", "**要点**：如果"],
  ["a reference", "[a][1]\n\n[1]: https://a.example", "[a](https://a.example)"],
  ["preformatted text", '<pre><code class="language-js">{ a }</code></pre>', "```js\n{ a }\n```"],
  ["HTML set in by four spaces", "<div>\n\n    <p>One</p>\n\n    Two\n\n</div>", "One\n\nTwo"],
  ["indented code outside HTML", "One\n\n    { a }", "One\n\n```\n{ a }\n```"],
  ["a footnote", "One[^1]\n\n[^1]: {two}", "One[^1]\n\n[^1]: \\{two}"],
])("%s", (_name, typed, written) => {
  expect(body(typed)).toBe(written);
});

test("HTML that begins in one block and ends three blocks later keeps the Markdown between", () => {
  expect(body('<div class="card">\n\nText\n\n## Shirts\n\nWash *cold*.\n\n- one\n- two\n\n</div>')).toBe(
    "Text\n\n## Shirts\n\nWash _cold_.\n\n- one\n- two",
  );
});

test("a table that Markdown can hold becomes one", () => {
  expect(body("<table><tr><th>A</th><th>B</th></tr><tr><td>1<br>2</td><td>{3}</td></tr></table>")).toBe(
    "| A        | B    |\n| -------- | ---- |\n| 1<br />2 | \\{3} |",
  );
});

test("a table with merged cells or lists stays HTML, with Markdown in its cells", () => {
  const table = body(
    '<table><tr><td rowspan="2">A</td><td><ul><li>one</li></ul></td></tr><tr><td>B</td></tr></table>',
  );
  expect(table).toContain('<td rowSpan="2">');
  expect(table).toContain("- one");
});

test.each([
  ["> [!NOTE]\n> Read this", "<Note>\n  Read this\n</Note>"],
  ["> [!TIP]\n> Read this", '<Note kind="tip">\n  Read this\n</Note>'],
  ["> [!Warning]\n> Read this", '<Note kind="caution">\n  Read this\n</Note>'],
  ['<div class="alert alert-danger">Read this</div>', '<Note kind="caution">\n  Read this\n</Note>'],
  ["> Just a quote", "> Just a quote"],
])("%j becomes a note of its kind", (typed, written) => {
  expect(body(typed)).toBe(written);
});

test("folded text becomes <Details>", () => {
  expect(body("<details><summary>More <b>here</b></summary>\n\nHidden *words*\n\n</details>")).toBe(
    '<Details summary="More here">\n  Hidden _words_\n</Details>',
  );
});

test("a video becomes a link to where people watch it, and is reported", () => {
  const { text, losses } = importOne(
    '<iframe src="https://www.youtube.com/embed/x1?rel=0" title="How to"></iframe>',
  );
  expect(text).toContain("[How to](https://www.youtube.com/watch?v=x1)");
  expect(losses).toEqual([{ kind: "embed", detail: "https://www.youtube.com/watch?v=x1" }]);
});

test("words hidden from readers become search keywords", () => {
  const { text, losses } = importOne('Text.\n\n<p style="display:none;">Tags: idioma, sprache</p>');
  expect(text).toContain("keywords:\n  - idioma\n  - sprache\n");
  expect(losses).toEqual([{ kind: "hidden", detail: "Tags: idioma, sprache" }]);
});

test("a card covered by an empty link becomes a link with the card's words", () => {
  expect(body('<div><a href="https://a.example"></a><span>Boards</span></div>')).toBe(
    "[Boards](https://a.example)",
  );
});

test("form fields and scripts are left out and reported, their labels stay", () => {
  const { text, losses } = importOne("<form><label>Name</label><input></form>\n\n<script>alert(1)</script>");
  expect(text).toMatch(/---\n\nName\n$/);
  expect(losses.map(({ detail }) => detail)).toEqual(["<input>", "<script>"]);
});
