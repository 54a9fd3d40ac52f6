import * as l10n from '@vscode/l10n';
import { helpOf, titleOf } from '../plan/format/field-words.ts';
import { type FieldInfo, fieldOf } from '../plan/format/vocabulary.ts';
import { type Completion, isListOfNames } from './completion-item.ts';
import type { KeyCursor } from './cursor/cursor.ts';
import { escapeMarkdown } from './markdown.ts';

/** The keys that an object can have and has not, best first. */
export function keyCompletions({ info, used, range, lead, above, column, behind }: KeyCursor): Completion[] {
  const named = (keys: ReadonlySet<string>) => new Set([...keys].map((key) => fieldOf(info, key)?.name));
  const taken = named(used);
  const takenAbove = above && named(above.used);
  // What an entry is about comes before its id, as people write it.
  const isMain = ({ name, required }: FieldInfo) => required || name === info.shorthand;
  return [...info.fields.filter(isMain), ...info.fields.filter((field) => !isMain(field))]
    .filter(({ name }) => !taken.has(name))
    .map((field) => {
      // Below an entry, what it lacks belongs to it; what it has begins the next.
      const before = above && !takenAbove?.has(field.name) ? above.lead : lead;
      const tail = behind === 'nothing' ? `:${follow(field, column)}` : behind === 'value' ? ':' : '';
      return {
        sort: 'key',
        label: field.name,
        detail: titleOf(field),
        documentation: `${helpOf(field)}${example(field)}`,
        snippet: `${before}${field.name}${tail}`,
        found: [field.name, ...field.aliases].join(' '),
        range,
        ...(behind === 'nothing' && leadsOn(field) ? { leadsOn: true } : {}),
      };
    });
}

/** What follows a key: brackets for a list of names, a first entry for a list of objects. */
function follow(field: FieldInfo, column: KeyCursor['column']): string {
  if (isListOfNames(field)) return ' [$1]';
  if (!column) return field.object ? ' {$1}' : field.list && !field.refersTo ? ' [$1]' : ' $1';
  // The editor adds the line's own indentation.
  const indent = ' '.repeat(column.key - column.line + 2);
  if (field.list && field.object) return `\n${indent}- ${field.object.shorthand ?? 'name'}: $1`;
  if (field.object) return `\n${indent}$1`;
  if (field.list && !field.refersTo) return `\n${indent}- $1`;
  return ' $1';
}

function leadsOn({ refersTo, words, usual, format, list, object }: FieldInfo): boolean {
  if (object) return !list;
  return Boolean(refersTo || words || usual || format === 'date' || format === 'language');
}

function example({ examples }: FieldInfo): string {
  const [first] = examples;
  if (first === undefined || typeof first === 'object') return '';
  return `\n\n${l10n.t('For example: {0}', escapeMarkdown(String(first)))}`;
}
