import { expect, test } from "vitest";
import { parsePlaceholders } from "#reply/placeholders.ts";

const read = (text: string) =>
  parsePlaceholders(text).placeholders.map(({ kind, name, start, end }) => [
    kind,
    name,
    text.slice(start, end),
  ]);

test("values, facts and inserted templates are told apart, each with its exact place", () => {
  expect(read("Hi {{customer.first_name}}, {{ fact.refund_window }}.\n{{> close/closing-thanks }}")).toEqual([
    ["value", "customer.first_name", "{{customer.first_name}}"],
    ["fact", "refund_window", "{{ fact.refund_window }}"],
    ["partial", "close/closing-thanks", "{{> close/closing-thanks }}"],
  ]);
});

test("the name's own place is known, for messages that point at it", () => {
  const text = "नमस्ते {{  order_number }}";
  const [mention] = parsePlaceholders(text).placeholders;
  expect(text.slice(mention?.nameStart, mention?.nameEnd)).toBe("order_number");
});

test.each([
  [`{{ x | default: "there" }}`, "there"],
  [`{{ x|default:'दोस्त' }}`, "दोस्त"],
  [`{{ x | default: "" }}`, ""],
])("%s has the fallback “%s”", (text, fallback) => {
  expect(parsePlaceholders(text).placeholders).toMatchObject([{ kind: "value", name: "x", fallback }]);
});

test.each([
  ["Hi {{ name", "{{ name", ["{{ name }}"]],
  ["Hi {{ name\n}} there", "{{ name", ["{{ name }}"]],
  ["{{ Order Number }}", "{{ Order Number }}", ["{{ order_number }}"]],
  ["{{ firstName }}", "{{ firstName }}", ["{{ first_name }}"]],
  ["{{ نام }}", "{{ نام }}", []],
  ["{{ }}", "{{ }}", []],
  ["{{ x | upper }}", "{{ x | upper }}", [`{{ x | default: "upper" }}`]],
  ["{{ x | default: “there” }}", "{{ x | default: “there” }}", [`{{ x | default: "there" }}`]],
  ["{{> Closing Thanks }}", "{{> Closing Thanks }}", ["{{> closing-thanks }}"]],
  [
    `{{ fact.refund_window | default: "30" }}`,
    `{{ fact.refund_window | default: "30" }}`,
    ["{{ fact.refund_window }}"],
  ],
])("%j is a problem at %j, and what to write is offered", (text, actual, expected) => {
  const { placeholders, problems } = parsePlaceholders(text);
  expect(placeholders).toEqual([]);
  expect(problems).toMatchObject([{ actual, expected }]);
  expect(text.slice(problems[0]?.start, problems[0]?.end)).toBe(actual);
});

test("one broken placeholder does not hide the next", () => {
  const { placeholders, problems } = parsePlaceholders("{{ broken {{ order_number }}");
  expect(problems).toHaveLength(1);
  expect(placeholders).toMatchObject([{ name: "order_number" }]);
});

test("offsets count from the start of the text even when reading starts later", () => {
  const text = "---\nnote: {{ no }}\n---\n{{ yes }}";
  expect(parsePlaceholders(text, text.lastIndexOf("---")).placeholders).toMatchObject([
    { name: "yes", start: 23 },
  ]);
});
