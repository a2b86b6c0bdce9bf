/** A command that was called in a way it cannot follow; the message says what to call instead. */
export class UnusableCall extends Error {}
