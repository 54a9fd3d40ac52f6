import { asData } from './as-data.ts';
import { dataNotice } from './tool.ts';
import type { ToolError } from './tool-error.ts';

/**
 * What a tool answers, as text: all that comes from people’s files stands under `data`, and nothing else does.
 * @param data plain data
 * @param next what the assistant is to do next, in our words
 */
export function answerText(data: unknown, next?: string): string {
  return JSON.stringify({ notice: dataNotice, ...(next === undefined ? {} : { next }), data: asData(data) });
}

/** What a tool answers where it cannot do what it was asked for. */
export function refusalText({ message, data }: ToolError): string {
  return JSON.stringify({
    error: message,
    ...(data === undefined ? {} : { notice: dataNotice, data: asData(data) }),
  });
}
