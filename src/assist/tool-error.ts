/** What was asked for cannot be done; the message tells the assistant why, and what to do, in our words alone. */
export class ToolError extends Error {
  /** What belongs to it and comes from people’s files. */
  readonly data: unknown;

  constructor(message: string, data?: unknown) {
    super(message);
    this.data = data;
  }
}
