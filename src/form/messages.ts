import type { FormChange, FormPath } from './change.ts';
import type { FormSheet } from './sheet.ts';

/** What came of what the page asked for last. */
export type Outcome =
  | 'written'
  /** The text had changed meanwhile. */
  | 'stale'
  /** It cannot be written there by the form. */
  | 'refused'
  /** The text’s last edit was taken back, or made again. */
  | 'undone'
  | 'redone'
  | 'saved';

/** What the page is told: the form of one version of the text. */
export interface ToForm {
  readonly type: 'form';
  /** The plan’s address, for the page to remember. */
  readonly plan: string;
  readonly version: number;
  readonly sheet: FormSheet;
  /** Set where it answers the page. */
  readonly outcome?: Outcome;
}

/** What the page asks for. */
export type FromForm =
  | { readonly type: 'ready' }
  /** A change of the version that it shows. */
  | { readonly type: 'change'; readonly version: number; readonly change: FormChange }
  /** A problem of that version is to be mended. */
  | { readonly type: 'fix'; readonly version: number; readonly problem: number; readonly fix: number }
  /** The text’s last edit is to be taken back, or made again. */
  | { readonly type: 'undo' | 'redo' }
  /** The plan’s file is to be written. */
  | { readonly type: 'save' }
  /** A line of the text is to be shown, from zero. */
  | { readonly type: 'text'; readonly line: number };

/**
 * Reads what a page sends.
 * @returns undefined where it is nothing that is known
 */
export function formMessageFrom(given: unknown): FromForm | undefined {
  if (!isRecord(given)) return undefined;
  const { type, version, problem, fix, line } = given;
  switch (type) {
    case 'ready':
    case 'save':
    case 'undo':
    case 'redo':
      return { type };
    case 'change': {
      const change = changeFrom(given.change);
      return change && isIndex(version) ? { type, version, change } : undefined;
    }
    case 'fix':
      return isIndex(version) && isIndex(problem) && isIndex(fix)
        ? { type, version, problem, fix }
        : undefined;
    case 'text':
      return isIndex(line) ? { type, line } : undefined;
    default:
      return undefined;
  }
}

/** The address of the plan that a page remembers; undefined where it remembers none. */
export function planFrom(state: unknown): string | undefined {
  return isRecord(state) && typeof state.plan === 'string' ? state.plan : undefined;
}

function changeFrom(given: unknown): FormChange | undefined {
  if (!isRecord(given) || !isPath(given.path)) return undefined;
  const { type, path, text, names, by } = given;
  switch (type) {
    case 'set':
      return typeof text === 'string' ? { type, path, text: asWritten(text) } : undefined;
    case 'add':
      return typeof text === 'string' && text.trim() !== ''
        ? { type, path, text: asWritten(text) }
        : undefined;
    case 'choose':
      return Array.isArray(names) && names.every((name) => typeof name === 'string')
        ? { type, path, names: [...new Set(names.map(asWritten))].filter((name) => name !== '') }
        : undefined;
    case 'remove':
      return { type, path };
    case 'move':
      return by === 1 || by === -1 ? { type, path, by } : undefined;
    default:
      return undefined;
  }
}

/** A text as plans have it: line ends of one kind, nothing around it. */
function asWritten(text: string): string {
  return text.replaceAll(/\r\n?/g, '\n').trim();
}

function isPath(given: unknown): given is FormPath {
  return (
    Array.isArray(given) &&
    given.length > 0 &&
    given.every((part) => typeof part === 'string' || isIndex(part))
  );
}

function isIndex(given: unknown): given is number {
  return Number.isInteger(given) && Number(given) >= 0;
}

function isRecord(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}
