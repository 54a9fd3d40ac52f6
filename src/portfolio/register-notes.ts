import type { RegisterDocument } from '../plan/document.ts';
import { fileName } from '../text/file-name.ts';
import { keptFor } from '../text/kept.ts';
import type { RegistersInReach } from './context.ts';
import { type Reading, readingOf } from './record.ts';

/** What is to be known of a register before anybody relies on what is said by it. */
export type RegisterNote =
  /** Something of the one that holds cannot be read. */
  | { readonly kind: 'unread'; readonly register: string; readonly reading: Reading }
  /** There are several: which of them counts, undefined where that cannot be told, and which do not. */
  | { readonly kind: 'doubled'; readonly counts: string | undefined; readonly others: readonly string[] };

/**
 * What is to be known of registers, by the names of their files.
 * @param unreadable the paths of those of which nothing can be read
 */
export function registerNotes(
  reaches: Iterable<RegistersInReach>,
  unreadable: readonly string[],
): RegisterNote[] {
  const notes = new Map<string, RegisterNote>();
  for (const { counts, others } of reaches) {
    const reading = counts && registerReading(counts);
    if (counts && reading)
      notes.set(counts.name, { kind: 'unread', register: fileName(counts.name), reading });
    if (others.length === 0) continue;
    const key = JSON.stringify([counts, ...others].map((register) => register?.name));
    // Those side by side are told apart by their names, those of several folders by these.
    const nameOf = counts ? fileName : nameWithFolder;
    notes.set(key, {
      kind: 'doubled',
      counts: counts && fileName(counts.name),
      others: others.map(({ name }) => nameOf(name)),
    });
  }
  return [
    ...unreadable.map((path): RegisterNote => {
      return { kind: 'unread', register: fileName(path), reading: 'not at all' };
    }),
    ...notes.values(),
  ];
}

/** How far a register can be read; undefined where all of it is. */
export const registerReading = keptFor((register: RegisterDocument) => readingOf(register));

function nameWithFolder(path: string): string {
  return path.split(/[\\/]/).slice(-2).join('/');
}
