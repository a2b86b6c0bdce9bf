/** Where fields and faults stand in a piece of YAML, as offsets into it. */
import { isAlias, isMap, isNode, isScalar, isSeq, visit } from "yaml";
import type { Document, Node, Pair, YAMLMap, YAMLParseError } from "yaml";

export type FieldPath = readonly PropertyKey[];
type Range = readonly [start: number, end: number];

export function rangeOfNode(node: Node | null | undefined): Range {
  return node?.range ? [node.range[0], node.range[1]] : [0, 0];
}

/** The field itself, or the nearest thing around it that exists. */
export function findRange(document: Document, path: FieldPath, part: "key" | "value"): Range {
  let node: Node | null = document.contents;
  let range: Range = [0, 0];
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
  const pair = isMap(node) ? pairsOf(node).get(String(step)) : undefined;
  return [isNode(pair?.key) ? pair.key : null, isNode(pair?.value) ? pair.value : null];
}

const pairs = new WeakMap<YAMLMap, Map<string, Pair>>();

function pairsOf(map: YAMLMap): Map<string, Pair> {
  const known =
    pairs.get(map) ??
    new Map(map.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : "", pair]));
  pairs.set(map, known);
  return known;
}

/** The parser complains at the end of the text about what was opened and not closed; its reader wants the beginning. */
export function rangeOfError(
  { code, message, pos }: YAMLParseError,
  yaml: string,
  document: Document,
): Range {
  let opened: number | undefined;
  if (code === "MISSING_CHAR" || /end with a [\]}]/.test(message))
    visit(document, {
      Node(_, node) {
        const start = node.range?.[0] ?? 0;
        if ("\"'[{".includes(yaml[start] ?? " ") && start < pos[0] && start >= (opened ?? 0)) opened = start;
      },
    });
  const start = opened ?? pos[0];
  return [start, start + (/^[^\s:,[\]{}]+/.exec(yaml.slice(start))?.[0].length ?? 1)];
}
