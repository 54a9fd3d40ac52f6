/** What was asked for cannot be done; the message says why, and needs no stack. */
export class PlainError extends Error {}

/** The command was not used as it is meant to be; the message says how it is. */
export class UsageError extends PlainError {}
