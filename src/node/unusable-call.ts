/** Why a command ends early. */

/** A command that was called in a way it cannot follow; the message says what to call instead. */
export class UnusableCall extends Error {}

/** Whoever was asked has gone, with Ctrl+C or Ctrl+D; nothing was done. */
export class Abandoned extends Error {}
