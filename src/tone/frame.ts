/** What one clause says, in terms every language shares. Grammars write frames, rules read them. */

/** Who acts: we (the shop, its offer and terms), you (the customer), a colleague or partner, a thing, or nobody named. */
export type Actor = "we" | "you" | "colleague" | "thing" | "nobody";

export type Mood = "statement" | "question" | "command";

/**
 * can: ability, permission, entitlement · must: obligation · should: advice · will: future or promise ·
 * may: possibility · none: plain statement.
 */
export type Modality = "none" | "can" | "must" | "should" | "will" | "may";

/**
 * How the clause hangs on the rest. main: stands alone, also after “and” or “but” · condition: if, when, whether ·
 * reason: because, as, so that · time: until, before, after, while, once · report: what somebody sees, says or is
 * sorry about (“I understand that …”) · relative: who, which, that · purpose: to do something.
 */
export type Relation = "main" | "condition" | "reason" | "time" | "report" | "relative" | "purpose";

export interface Frame {
  /** `[start, end)` in the sentence's tokens: the whole clause, subject included. */
  start: number;
  end: number;
  /** Token index of the main verb. */
  verbAt: number;
  /** Dictionary form of the main verb (or predicate: available, possible). */
  verb: string;
  actor: Actor;
  mood: Mood;
  modality: Modality;
  negative: boolean;
  /** The act lies in the past: you forgot, we sent. */
  past: boolean;
  /** Something is done to the subject: it cannot be changed. */
  passive: boolean;
  relation: Relation;
  /** Follows “but”: set against what came before. */
  contrast?: boolean;
  /** Follows “so”: what comes of it. */
  consequence?: boolean;
  /** Follows “and” with a subject of its own: what is so besides; of grammars that can tell. */
  follows?: boolean;
  /** “… or we change the locks”: what comes instead. */
  alternative?: boolean;
  /** Something people want is not there, does not work or is not done; of grammars that can tell. */
  denies?: boolean;
  /** Its “not” is nobody's loss (no dye in it, it doesn't slip); of grammars that can tell. */
  spares?: boolean;
  /** Offers nothing, whatever its verb: a wish, a dare (ask anywhere you like), what it costs you; of grammars that can tell. */
  hollow?: boolean;
  /** Please, would you mind, thanks and the like stand in this clause. */
  polite: boolean;
  /** Lexicon classes of the verb or predicate: give, wait, transfer, contact … */
  classes: ReadonlySet<string>;
  /** Lexicon classes of the other words of the clause: customer-data, money, unwelcome … */
  about: ReadonlySet<string>;
}

/** The clause that holds a token: of several, the last. */
export function frameAt(frames: readonly Frame[], at: number): Frame | undefined {
  return frames.findLast((frame) => frame.start <= at && at < frame.end);
}
