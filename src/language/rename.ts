import * as l10n from '@vscode/l10n';
import type { CheckContext } from '../checks/check.ts';
import type { CampaignDocument } from '../plan/document.ts';
import { replaceText } from '../plan/edit.ts';
import type { ReferenceTarget } from '../plan/fields.ts';
import { looseKey, type Range, type TextEdit } from '../plan/text.ts';
import type { Library } from '../portfolio/library.ts';
import { definitions, type NamedThing, namedThingAt, references } from './named-things.ts';

/** The edits of one file that a rename makes; `path` is undefined for the document asked about. */
export interface FileEdits {
  readonly document: CampaignDocument;
  readonly path: string | undefined;
  readonly edits: readonly TextEdit[];
}

/** Why something cannot be renamed, in words for the user. */
export interface Refusal {
  readonly refusal: string;
}

/** The words that a rename at an offset would change, or why it is refused. */
export function prepareRename(
  { document, channels }: CheckContext,
  offset: number,
): { range: Range; words: string } | Refusal {
  if (document.broken.length > 0 || document.findings.some(({ type }) => type === 'syntax')) {
    return {
      refusal: l10n.t('Mend what cannot be read first: a name might stand there and would be left behind.'),
    };
  }
  const thing = namedThingAt(document, channels, offset);
  if (!thing)
    return { refusal: l10n.t('Only ids and names of objectives, audiences and channels can be renamed.') };
  if (!thing.entry) {
    return {
      refusal:
        thing.target === 'channel'
          ? l10n.t(
              '“{0}” is defined in the register or the catalogue, not in this plan. Rename it there, or add it to this plan’s channels.',
              thing.words,
            )
          : l10n.t('What this names is not defined in this plan.'),
    };
  }
  return { range: thing.range, words: thing.words };
}

/**
 * Renames the id or name at an offset, here and in every place that refers by it; a channel of the register in the
 * plans that use it as well. References by the other of id and name stay as they are.
 */
export function rename(
  context: CheckContext,
  library: Library,
  offset: number,
  newName: string,
): FileEdits[] | Refusal {
  const prepared = prepareRename(context, offset);
  if ('refusal' in prepared) return prepared;
  const { document, channels } = context;
  const text = newName.trim();
  if (looseKey(text) === '') return { refusal: l10n.t('A name needs at least one letter or digit.') };
  if (/[\r\n]/.test(text)) return { refusal: l10n.t('A name stands on one line.') };
  const thing = namedThingAt(document, channels, offset)!;
  const old = looseKey(thing.words);
  const taken = definitions(document, channels).find(
    ({ target, key, words }) =>
      target === thing.target && key !== thing.key && looseKey(words) === looseKey(text),
  );
  if (taken) return { refusal: takenBy(thing.target, text) };
  const namesAnother = thing.target === 'channel' ? channels.find(text) : undefined;
  // A name that only tells its sort ("Valley Radio") is free to be taken.
  const isListed = channels.all.some(({ id }) => id === namesAnother?.id);
  if (namesAnother && isListed && `channel ${namesAnother.id}` !== thing.key) {
    return { refusal: l10n.t('“{0}” is the name of another channel. Choose another name.', text) };
  }
  const isIt = ({ key, target, words }: NamedThing) =>
    target === thing.target && key === thing.key && looseKey(words) === old;
  const editsOf = (other: CampaignDocument, directory: CheckContext['channels']) =>
    [...definitions(other, directory), ...references(other, directory)]
      .filter(isIt)
      .map(({ range }) => replaceText(other, range, text));
  const files: FileEdits[] = [{ document, path: undefined, edits: editsOf(document, channels) }];
  if (document.kind === 'register') {
    for (const [path, other] of library.entries()) {
      if (other.kind !== 'plan' || library.registerFor(path)?.document.name !== document.name) continue;
      const edits = editsOf(other, library.contextFor(path, other, context.today).channels);
      if (edits.length > 0) files.push({ document: other, path, edits });
    }
  }
  return files;
}

function takenBy(target: ReferenceTarget, name: string): string {
  switch (target) {
    case 'objective':
      return l10n.t('“{0}” is taken by another objective already. Choose another name.', name);
    case 'audience':
      return l10n.t('“{0}” is taken by another audience already. Choose another name.', name);
    case 'channel':
      return l10n.t('“{0}” is taken by another channel already. Choose another name.', name);
  }
}
