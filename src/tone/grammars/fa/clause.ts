/** What the reader of Persian sentences knows of the clause it is in. */
import type { Frame, Relation } from "../../frame.ts";
import type { Predicate } from "./verbs-in-sentence.ts";

export interface Clause {
  start: number;
  relation: Relation;
  contrast: boolean;
  /** The verb before it that no comma or “and” parts from this clause. */
  governor?: Frame | undefined;
  /** The clause before “and”. */
  beside?: Frame | undefined;
  /** A modal that waits for its verb: می‌توانید … بگیرید. */
  modal?: Predicate | undefined;
  /** What the clause around a relative clause hangs on. */
  outer?: Relation;
}

export interface Surroundings {
  question: boolean;
  polite: boolean;
}
