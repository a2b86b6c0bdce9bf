/** Places of faults: a field found again in the file it was read from, a stretch of text, the file as a whole. */
import { findFrontMatter } from "#schemas/front-matter.ts";
import type { Place } from "#schemas/place.ts";
import { readYaml, type YamlReading } from "#schemas/read-yaml.ts";
import type { FieldPath } from "#schemas/yaml-places.ts";

interface Source {
  file: string;
  text: string;
}

/** Only files with faults are ever asked for. */
const readings = new WeakMap<Source, YamlReading>();

/** `source` is an article, a template or a YAML file. */
export function fieldPlace(source: Source, path: FieldPath, part: "key" | "value" = "value"): Place {
  const reading = readings.get(source) ?? readFields(source);
  readings.set(source, reading);
  return reading.placeOf(path, part);
}

export function spanPlace({ file, text }: Source, { start, end }: { start: number; end: number }): Place {
  return { file, text, start, end };
}

/** For faults of a file as a whole. */
export function filePlace({ file, text }: Source): Place {
  return { file, text, start: 0, end: 0 };
}

function readFields({ file, text }: Source): YamlReading {
  const front = file.endsWith(".yaml") ? "none" : findFrontMatter(text);
  if (typeof front === "string") return readYaml({ file, text, start: 0, end: text.length });
  return readYaml({ file, text, start: front.yamlStart, end: front.yamlEnd });
}
