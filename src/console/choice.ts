/** What the finder says when a result is picked. */
import type { Reference } from "./exchange.ts";
import type { TypedQuery } from "./typed-query.ts";

export interface Choice {
  reference: Reference;
  /** The language it was found in. */
  locale: string;
  /** Language and channel the agent filtered for. */
  typed: TypedQuery;
  /** false while an agent only moves past it. */
  settled: boolean;
  /** It goes into the reply at hand, and the search goes on. */
  add: boolean;
}

declare global {
  interface HTMLElementEventMap {
    choose: CustomEvent<Choice>;
  }
}
