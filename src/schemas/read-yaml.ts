/** Reads a stretch of YAML so that every later fault can be shown at its place in the writer's own file. */
import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Document,
  type Node,
  type YAMLParseError,
} from "yaml";
import type { Finding } from "#tone/finding.ts";
import { toFinding } from "./fault.ts";
import { noBrokenYaml, noReservedName } from "./file-rules.ts";
import type { Place } from "./place.ts";
import { explainYamlError } from "./yaml-errors.ts";

export type FieldPath = readonly PropertyKey[];

export interface YamlReading {
  /** `undefined` where the YAML is broken. */
  value: unknown;
  findings: Finding[];
  /** The field's name or its value; where the field does not exist, the nearest thing around it that does. */
  placeOf: (path: FieldPath, part?: "key" | "value") => Place;
}

const reservedNames = new Set(["__proto__", "constructor", "prototype"]);
/** A bomb of aliases unfolds into millions of values; honest words hardly ever use one. */
const maxAliasCount = 100;

/** `source` is the stretch that holds YAML: a whole file, or the part between the `---` lines. */
export function readYaml(source: Place): YamlReading {
  const place = (range: readonly [number, number]): Place => ({
    ...source,
    start: Math.min(source.start + range[0], source.end),
    end: Math.min(source.start + range[1], source.end),
  });
  const broken = (range: readonly [number, number], message: string): YamlReading => ({
    value: undefined,
    findings: [toFinding(noBrokenYaml, { place: place(range), message })],
    placeOf: () => place([0, 0]),
  });
  try {
    const yaml = source.text.slice(source.start, source.end);
    const document = parseDocument(yaml, { prettyErrors: false, logLevel: "silent" });
    const error = document.errors[0];
    if (error) return broken(placeOfError(error, yaml, document), explainYamlError(error, yaml));
    const reserved = findReservedNames(document);
    return {
      value: reserved.length > 0 ? undefined : document.toJS({ maxAliasCount }),
      findings: reserved.map((node) =>
        toFinding(noReservedName, {
          place: place(rangeOfNode(node)),
          message: `“${node.value}” is a reserved name. Give this field another name.`,
        }),
      ),
      placeOf: (path, part = "value") => place(findRange(document, path, part)),
    };
  } catch (error) {
    return broken([0, 0], explainCrash(error));
  }
}

/** The parser complains at the end of the text about what was opened and not closed; its reader wants the beginning. */
function placeOfError(
  { code, message, pos }: YAMLParseError,
  yaml: string,
  document: Document,
): readonly [number, number] {
  let opened: number | undefined;
  if (code === "MISSING_CHAR" || /end with a [\]}]/.test(message))
    visit(document, {
      Node(_, node) {
        const start = node.range?.[0] ?? 0;
        if (/^["'[{]/.test(yaml.slice(start)) && start < pos[0] && start >= (opened ?? 0)) opened = start;
      },
    });
  const start = opened ?? pos[0];
  return [start, start + (/^[^\s:,[\]{}]+/.exec(yaml.slice(start))?.[0].length ?? 1)];
}

function explainCrash(error: unknown): string {
  if (error instanceof RangeError) return "This is nested too deeply to be read. Write it in fewer levels.";
  if (error instanceof ReferenceError && /alias count/.test(error.message))
    return "This repeats itself through too many * references. Write the values out.";
  return "This refers with * to a name that is not defined above it with &. Put the value in quotes if the * belongs to it.";
}

function findReservedNames(document: Document) {
  const found: (Node & { value: string })[] = [];
  visit(document, {
    Pair(_, { key }) {
      if (isScalar<string>(key) && reservedNames.has(String(key.value)))
        found.push(key as Node & { value: string });
    },
  });
  return found;
}

function rangeOfNode(node: Node | null | undefined): readonly [number, number] {
  return node?.range ? [node.range[0], node.range[1]] : [0, 0];
}

function findRange(document: Document, path: FieldPath, part: "key" | "value"): readonly [number, number] {
  let node: Node | null = document.contents;
  let range: readonly [number, number] = [0, 0];
  for (const [depth, step] of path.entries()) {
    if (isAlias(node)) node = node.resolve(document) ?? null;
    const [key, value]: [Node | null, Node | null] = child(node, step);
    if (!key && !value) break;
    range =
      part === "key" && depth === path.length - 1 ? rangeOfNode(key ?? value) : rangeOfNode(value ?? key);
    if (range[0] === range[1] && key) range = rangeOfNode(key);
    node = value;
  }
  return range;
}

function child(node: Node | null, step: PropertyKey): [key: Node | null, value: Node | null] {
  if (isSeq(node)) {
    const item = node.items[Number(step)];
    return [null, isNode(item) ? item : null];
  }
  if (!isMap(node)) return [null, null];
  const pair = node.items.find(
    (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
  );
  return [isNode(pair?.key) ? pair.key : null, isNode(pair?.value) ? pair.value : null];
}
