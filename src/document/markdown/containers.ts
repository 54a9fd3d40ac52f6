import type { TextKey } from '../words/language.ts';

/** What a line of colons does: `::: warning Mind this`, `:::`. */
export type Fence =
  | { readonly type: 'end' }
  | {
      readonly type: 'begin';
      /** How it is called, empty where it is not. */
      readonly name: string;
      /** Undefined where it is no note. */
      readonly note: NoteContainer | undefined;
    };

/** A labelled note between lines of colons. */
export interface NoteContainer {
  /** What a note of its kind is called. */
  readonly label: TextKey;
  /** What its author calls it instead; empty where that is not said. */
  readonly title: string;
}

/** Kinds of notes, as Pandoc, Quarto, Docusaurus, VuePress and MkDocs call them. */
const labels: ReadonlyMap<string, TextKey> = new Map<string, TextKey>([
  ['note', 'alertNote'],
  ['info', 'alertNote'],
  ['tip', 'alertTip'],
  ['hint', 'alertTip'],
  ['success', 'alertTip'],
  ['important', 'alertImportant'],
  ['attention', 'alertImportant'],
  ['warning', 'alertWarning'],
  ['caution', 'alertCaution'],
  ['danger', 'alertCaution'],
  ['error', 'alertCaution'],
]);

/** Reads a line that begins or ends a container. */
export function fenceOf(line: string): Fence {
  const rest = line.trim().replace(/^:+/, '').replace(/:+$/, '').trim();
  if (rest === '') return { type: 'end' };
  const [, called = '', braces = '', behind = ''] = /^([\w-]*)[ \t]*(\{[^{}]*\})?[ \t]*(.*)$/.exec(rest)!;
  const classes = [...braces.matchAll(/\.([\w-]+)/g)].map(([, name]) => name!);
  const names = [called, ...classes].filter((name) => name !== '');
  const label = names.flatMap((name) => labels.get(name.toLowerCase().replace(/^callout-/, '')) ?? [])[0];
  const title = /\btitle=(?:"([^"]*)"|'([^']*)')/.exec(braces);
  return {
    type: 'begin',
    name: names[0] ?? rest,
    note: label && {
      label,
      title: (title?.[1] ?? title?.[2] ?? behind.replace(/^\[(.*)\]$/, '$1')).trim(),
    },
  };
}
