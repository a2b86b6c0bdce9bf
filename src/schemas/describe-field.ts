/** Looks a field up in a schema: what its writer's note says, and which fields stand beside it. */
import type { z } from "astro/zod";
import type { FieldPath } from "./yaml-places.ts";

type Schema = z.core.$ZodType;

export interface FieldNote {
  /** What to write there; the `.describe()` of the schema. */
  note: string;
  /** The fields it may hold, where it holds fields. */
  fields: string[];
}

export function describeField(schema: Schema, path: FieldPath): FieldNote {
  let current: Schema | undefined = schema;
  let note = "";
  for (const step of path) {
    current = current && childOf(current, step);
    if (!current) break;
    note = noteOf(current) || note;
  }
  const shape = current && unwrap(current);
  return { note, fields: shape && isObject(shape) ? Object.keys(shape._zod.def.shape) : [] };
}

function noteOf(schema: Schema): string {
  const description = (schema as z.ZodType).description;
  if (description) return description;
  const { def } = schema._zod as z.core.$ZodOptional["_zod"];
  return "innerType" in def ? noteOf(def.innerType) : "";
}

function unwrap(schema: Schema): Schema {
  const { def } = schema._zod as z.core.$ZodOptional["_zod"];
  return "innerType" in def ? unwrap(def.innerType) : schema;
}

function isObject(schema: Schema): schema is z.core.$ZodObject {
  return schema._zod.def.type === "object";
}

function childOf(schema: Schema, step: PropertyKey): Schema | undefined {
  const inner = unwrap(schema);
  if (isObject(inner)) return inner._zod.def.shape[String(step)];
  if (inner._zod.def.type === "array") return (inner as z.core.$ZodArray)._zod.def.element;
  if (inner._zod.def.type === "record") return (inner as z.core.$ZodRecord)._zod.def.valueType;
  if (inner._zod.def.type !== "union") return undefined;
  for (const option of (inner as z.core.$ZodUnion)._zod.def.options) {
    const found = childOf(option, step);
    if (found) return found;
  }
  return undefined;
}
