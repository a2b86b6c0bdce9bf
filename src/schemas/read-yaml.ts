/** Reads a stretch of YAML so that every later fault can be shown at its place in the writer's own file. */
import { isScalar, parseDocument, visit, type Document, type Scalar } from "yaml";
import type { Finding } from "#tone/finding.ts";
import { toFinding, type FaultRule } from "./fault.ts";
import { noBrokenYaml, noReservedName } from "./file-rules.ts";
import type { Place } from "./place.ts";
import { explainYamlError } from "./yaml-errors.ts";
import { findRange, rangeOfError, rangeOfNode, type FieldPath } from "./yaml-places.ts";

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
    const document = parseDocument(yaml, { prettyErrors: false, logLevel: "silent", uniqueKeys: false });
    const error = document.errors[0];
    if (error) return broken(rangeOfError(error, yaml, document), explainYamlError(error, yaml));
    const findings = findBadKeys(document).map(({ rule, key, message }) =>
      toFinding(rule, { place: place(rangeOfNode(key)), message }),
    );
    return {
      value: findings.length > 0 ? undefined : document.toJS({ maxAliasCount }),
      findings,
      placeOf: (path, part = "value") => place(findRange(document, path, part)),
    };
  } catch (error) {
    return broken([0, 0], explainCrash(error));
  }
}

function explainCrash(error: unknown): string {
  if (error instanceof RangeError) return "This is nested too deeply to be read. Write it in fewer levels.";
  if (error instanceof ReferenceError && /alias count/.test(error.message))
    return "This repeats itself through too many * references. Write the values out.";
  return "This refers with * to a name that is not defined above it with &. Put the value in quotes if the * belongs to it.";
}

interface BadKey {
  rule: FaultRule;
  key: Scalar;
  message: string;
}

/** The parser compares each key with every other one, which takes minutes for a long table; so we look for ourselves. */
function findBadKeys(document: Document): BadKey[] {
  const bad: BadKey[] = [];
  visit(document, {
    Map(_, { items }) {
      const times = new Map<string, number>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        const time = (times.get(name) ?? 0) + 1;
        times.set(name, time);
        if (reservedNames.has(name) && time === 1)
          bad.push({
            rule: noReservedName,
            key,
            message: `“${name}” is a reserved name. Give this field another name.`,
          });
        if (time === 2)
          bad.push({ rule: noBrokenYaml, key, message: `“${name}” is given twice. Keep one of the two.` });
      }
    },
  });
  return bad;
}
