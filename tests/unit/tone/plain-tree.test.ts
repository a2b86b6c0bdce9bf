import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, test } from "vitest";
import { readPlainTree } from "#tone/plain-tree.ts";
import { createDice } from "../../../scripts/training/dice.ts";

const markdown = unified().use(remarkParse).use(remarkGfm).freeze();

function parsed(source: string) {
  const { type, children } = markdown.parse(source);
  return { type, children };
}

describe("what is plain is read as the parser reads it", () => {
  test.each([
    "",
    "\n\n",
    "One line.",
    "Two\nlines.\n\n\nAnother paragraph, 50 % of it\n",
    'Hello {{ customer.first_name | default: "there" }}.\n\n{{> closing-thanks }}',
    "Text.\n# Title\nmore\n\n## sms\n\nShort, #5 of 7.",
    "नमस्ते {{ customer.first_name }}।\n\nسلام، می‌خواهم 😀.\n\u00a0\n\u3000x",
    'a_b, snake_case_word and 12:30 (or 1.5)\nit\'s "so" + = - 3.',
  ])("%j", (source) => {
    expect(readPlainTree(source)).toEqual(parsed(source));
  });

  const pieces = "word|{{ x_y }}|{{> a-b }}|# |## sms|#|\n|\n\n| |. |1. |- |+|=|---|_|a_b|http|www|://x.y|नमस्ते|😀|\ud800|\u2028|\f|\v|\"|'|{|}}|*|[x]|&|\\|@|~".split("|"); // prettier-ignore

  test("and so are 20,000 texts made of all sorts of pieces", () => {
    const roll = createDice(7);
    const many = () => Math.floor(roll() * 10);
    let plain = 0;
    for (let made = 0; made < 20_000; made += 1) {
      const source = Array.from({ length: many() }, () => pieces[Math.floor(roll() * pieces.length)]).join(
        "",
      );
      const tree = readPlainTree(source);
      if (tree === undefined) continue;
      plain += 1;
      expect(tree, JSON.stringify(source)).toEqual(parsed(source));
    }
    expect(plain).toBeGreaterThan(1000);
  });
});

test.each([
  "*so*",
  "- item",
  "1. step",
  "> said",
  "    code",
  "a  \nb",
  "Title\n===",
  "<b>",
  "www.shop.example",
  "a@b.example",
  "&amp;",
  "# Title #",
  "{{ *x* }}",
  "a\r\nb",
  "\ttab",
])("%j is left to the parser", (source) => expect(readPlainTree(source)).toBeUndefined());
