import * as l10n from '@vscode/l10n';
import type { Locations } from '../../plan/format/locations.ts';
import type { Range } from '../../text/text.ts';
import { shortened } from '../../text/text.ts';
import { valueWords } from '../markdown/value-content.ts';
import type { Notices } from '../notices.ts';

/** What people call the parts of the page of which something may be missing. */
const kinds = {
  aim: () => l10n.t('the aim'),
  audiences: () => l10n.t('audiences'),
  objectives: () => l10n.t('objectives'),
  measures: () => l10n.t('measures'),
  targets: () => l10n.t('targets'),
  channels: () => l10n.t('channels'),
  activities: () => l10n.t('activities'),
  risks: () => l10n.t('risks'),
  mitigations: () => l10n.t('mitigations'),
  signatures: () => l10n.t('signatures'),
} as const;

export type OmissionKind = keyof typeof kinds;

interface Omission {
  readonly text: string;
  readonly range: Range | undefined;
}

/** Collects what has no room on the page, so that nothing is left out without a word. */
export class Omissions {
  readonly #locations: Locations | undefined;
  readonly #cut = new Map<OmissionKind, Omission[]>();
  readonly #leftOut = new Map<OmissionKind, Omission[]>();

  constructor(locations: Locations | undefined) {
    this.#locations = locations;
  }

  /**
   * The words of a text, without its Markdown, in so many letters at most; where they are more their beginning, which is
   * noted.
   * @param entry the entry of the frontmatter that it belongs to
   */
  fitted(text: string, letters: number, kind: OmissionKind, entry?: object): string {
    const words = valueWords(text).join(' ').trim().replaceAll(/\s+/g, ' ');
    const short = shortened(words, letters);
    if (short !== words) this.cut(kind, words, entry);
    return short;
  }

  /** Notes what is there in fewer words. */
  cut(kind: OmissionKind, text: string, entry?: object): void {
    this.#add(this.#cut, kind, text, entry);
  }

  /** Notes what is not there at all. */
  leaveOut(kind: OmissionKind, text: string, entry?: object): void {
    this.#add(this.#leftOut, kind, text.trim(), entry);
  }

  /** Says what is missing, kind by kind, and what to do. */
  tell(notices: Notices): void {
    for (const [kind, omissions] of this.#leftOut) {
      notices.add(
        l10n.t(
          'No room on the page for {0}: {1}. Hand out the whole document too, or shorten the plan.',
          kinds[kind](),
          listed(omissions),
        ),
        firstRange(omissions),
      );
    }
    for (const [kind, omissions] of this.#cut) {
      notices.add(
        l10n.t(
          'Cut short on the page, {0}: {1}. Say it in fewer words (an objective: in its label), or hand out the whole document too.',
          kinds[kind](),
          listed(omissions),
        ),
        firstRange(omissions),
      );
    }
  }

  #add(to: Map<OmissionKind, Omission[]>, kind: OmissionKind, text: string, entry: object | undefined): void {
    const range = entry && this.#locations?.object(entry)?.node.range;
    to.set(kind, [...(to.get(kind) ?? []), { text, range }]);
  }
}

/** A sentence names no more: with as many as that, people look into the plan. */
const mostNamed = 4;

function listed(omissions: readonly Omission[]): string {
  const names = omissions.map(({ text }) => `“${shortened(text, 60)}”`);
  if (names.length <= mostNamed) return names.join(', ');
  const shown = names.slice(0, mostNamed - 1);
  return l10n.t('{0} and {1} more, {2} in all', shown.join(', '), names.length - shown.length, names.length);
}

function firstRange(omissions: readonly Omission[]): Range | undefined {
  return omissions.find(({ range }) => range)?.range;
}
