/** What an agent typed leaves as Markdown that shows exactly that. */
import { expect, test } from "vitest";
import { printTypedMarkdown } from "#reply/markdown.ts";

test.each([
  ["Order #5 is *here*", "Order \\#5 is \\*here\\*"],
  ["1. first\n- second", "1\\. first  \n\\- second"],
  ["Dear Asha,\n\nall is well.\nKind regards", "Dear Asha,\n\nall is well.  \nKind regards"],
  ["See https://shop.example/a_b_c?x=1 today_now", "See https://shop.example/a_b_c?x=1 today\\_now"],
  ["Write to a_b@shop.example", "Write to a_b@shop.example"],
  ["<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>"],
])("%j", (typed, markdown) => {
  expect(printTypedMarkdown(typed)).toBe(markdown);
});
