/** Jekyll runs Liquid before Markdown, so this does too: captured text and lists from the fields become Markdown. */
import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import type { Fields } from "./fields.ts";
import { quote, type Loss } from "./losses.ts";

const markup = /\{%-?\s*(?<tag>[\s\S]*?)\s*-?%\}|\{\{-?\s*(?<output>[\s\S]*?)\s*-?\}\}/g;
const parameter = /([a-zA-Z_]+)\s*=\s*("[^"]*"|'[^']*'|[\p{L}\p{N}_.-]+)/gu;
const alertWord = /alert|callout|notice|warning/i;

export function hasLiquid(body: string): boolean {
  return body.includes("{%") || body.includes("{{");
}

interface Frame {
  name: string;
  text: string;
}

interface Page {
  fields: Fields;
  captured: Map<string, string>;
}

function flattenText(value: unknown): string[] {
  if (typeof value === "string" || typeof value === "number") return [String(value)];
  if (Array.isArray(value)) return value.flatMap(flattenText);
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(flattenText) : [];
}

function unquote(expression: string): string | undefined {
  return /^(["'])(.*?)\1/s.exec(expression)?.[2];
}

function lookUp(expression: string, { fields, captured }: Page): string | undefined {
  const field = /^page\.([\p{L}\p{N}_-]+)/u.exec(expression)?.[1];
  if (field === undefined) return captured.get(expression);
  const value = fields[field];
  if (typeof value !== "object" || value === null) return flattenText(value)[0];
  return flattenText(value)
    .map((item) => `- ${item.replace(/\s+/g, " ")}`)
    .join("\n");
}

const wordParameter = /text|title|heading|caption|label|content|message|body|option|description/i;

interface Parameter {
  name: string;
  value: string;
}

/** The words an include is handed: a field, a captured text, or what stands in its quotes. */
function showParameter({ name, value }: Parameter, picture: string, page: Page): string[] {
  const literal = unquote(value);
  if (literal === undefined) return [lookUp(value, page) ?? []].flat();
  if (literal.trim() === "") return [];
  if (/alt/i.test(name)) return picture === "" ? [] : [`![${literal}](<${picture}>)`];
  return wordParameter.test(name) ? [literal] : [];
}

interface Expansion {
  text: string;
  /** Everything it printed stood in this page, so nothing is missing now. */
  isWhole: boolean;
}

function expandInclude(tag: string, page: Page): Expansion {
  const parameters = [...tag.matchAll(parameter)].map(([, name = "", value = ""]) => ({ name, value }));
  const picture = parameters
    .map(({ name, value }) => (/^(image|img|src)$/i.test(name) ? unquote(value) : ""))
    .join("");
  const shown = parameters.flatMap((given) => showParameter(given, picture, page));
  const isWhole = parameters.some(({ value }) => lookUp(value, page) !== undefined);
  const text = shown.join("\n\n");
  const [, file = ""] = tag.split(/\s+/);
  if (!alertWord.test(file) || text === "") return { text, isWhole };
  const type = parameters.find(({ name }) => name === "type")?.value ?? "note";
  const kind = /warn|error|danger|emergency/i.test(type) ? "WARNING" : "NOTE";
  return { text: [`[!${kind}]`, ...text.split("\n")].map((line) => `> ${line}`).join("\n"), isWhole: true };
}

function printOutput(expression: string, page: Page): string | undefined {
  if (/^site\.(base)?url\b/.test(expression)) return "";
  return unquote(expression) ?? lookUp(expression.split("|")[0]?.trim() ?? "", page);
}

/** A block keeps the indentation of the tag it replaces, so that it stays inside its list item. */
function asBlock(text: string, before: string): string {
  const indent = /[ \t]*$/.exec(before)?.[0] ?? "";
  return `\n\n${text}`.replaceAll("\n", `\n${indent}`) + "\n\n";
}

/** `tree` is `body` parsed as Markdown: Liquid inside its code is an example, and stays. */
export function expandLiquid(body: string, tree: Root, fields: Fields, losses: Loss[]): string {
  const code: [start: number, end: number][] = [];
  visit(tree, ["code", "inlineCode"], ({ position }) => {
    if (position) code.push([position.start.offset ?? 0, position.end.offset ?? 0]);
  });
  const page: Page = { fields, captured: new Map() };
  const frames: Frame[] = [{ name: "", text: "" }];
  const write = (text: string) => {
    const frame = frames.at(-1);
    if (frame) frame.text += text;
  };
  let raw = false;
  let end = 0;
  for (const match of body.matchAll(markup)) {
    if (code.some(([from, to]) => match.index >= from && match.index < to)) continue;
    write(body.slice(end, match.index));
    end = match.index + match[0].length;
    const { tag, output } = match.groups ?? {};
    const [name = "", argument = ""] = (tag ?? "").split(/\s+/);
    if (name === "endraw") raw = false;
    else if (raw) write(match[0]);
    else if (output !== undefined) write(writeOutput(output, match[0]));
    else if (name === "raw") raw = true;
    else if (name === "capture" || name === "comment") frames.push({ name: argument || name, text: "" });
    else if (name === "endcapture" || name === "endcomment") closeFrame(name);
    else if (name === "highlight") write(asBlock(`\`\`\`${argument}`, "").trimEnd());
    else if (name === "endhighlight") write("```\n");
    else writeTag(tag ?? "", match[0]);
  }
  write(body.slice(end));
  return frames.map(({ text }) => text).join("");

  function writeOutput(expression: string, source: string): string {
    const text = printOutput(expression, page);
    if (text === undefined) losses.push({ kind: "output", detail: quote(source) });
    return text ?? source;
  }

  function closeFrame(name: string): void {
    const frame = frames.length > 1 ? frames.pop() : undefined;
    if (!frame || name === "endcomment") return;
    page.captured.set(frame.name, frame.text.trim());
    if (!new RegExp(`\\{[{%][^}]*\\b${frame.name}\\b`).test(body.slice(end))) write(frame.text);
  }

  function writeTag(tag: string, source: string): void {
    const { text, isWhole } = tag.startsWith("include")
      ? expandInclude(tag, page)
      : { text: "", isWhole: false };
    if (!isWhole) losses.push({ kind: "liquid", detail: quote(source) });
    if (text !== "") write(asBlock(text, frames.at(-1)?.text.split("\n").at(-1) ?? ""));
  }
}
