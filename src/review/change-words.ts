import * as l10n from '@vscode/l10n';
import type { ToldAside } from '../ooxml/asides.ts';
import type { Origin } from './compare.ts';
import type { ChangedMark } from './mark-changes.ts';
import type { ChangeObstacle, FormChange, ReviewChange } from './review.ts';

/**
 * A change in a sentence.
 * @param quoted how words of the document are written there
 */
export function describeChange(
  { sort, removed, added, whole, box, form, mark, aside }: ReviewChange,
  quoted: (words: string) => string,
): string {
  if (aside) return asideWords(aside, quoted(added));
  if (mark) return markWords(mark, quoted(added));
  if (sort === 'look') {
    return l10n.t('Only the look of the text changes. The plan’s words stay as they are.');
  }
  const out = quoted(removed);
  const put = quoted(added);
  if (form) return formWords(form, out);
  if (box)
    return box.isTicked ? l10n.t('Ticks the box of “{0}”.', out) : l10n.t('Unticks the box of “{0}”.', out);
  if (sort === 'move') {
    if (put !== '' && out !== '') return l10n.t('Moves “{0}” to another place.', out);
    if (put !== '') return l10n.t('Moves “{0}” to here.', put);
    return l10n.t('Moves “{0}” away from here.', out);
  }
  if (sort === 'paragraph') {
    const isJoin = whole?.does === 'join';
    if (out === '' && (put === '' || (isJoin && added.trim() === '')))
      return l10n.t('Splits or joins paragraphs.');
    const isRow = whole?.does === 'add' ? whole.added.isRow : whole?.does === 'remove' && whole.passage.isRow;
    if (put === '' && !isJoin) {
      return isRow ? l10n.t('Takes out the row “{0}”.', out) : l10n.t('Takes out the paragraph “{0}”.', out);
    }
    if (out === '' && !isJoin) {
      return isRow ? l10n.t('Puts in the row “{0}”.', put) : l10n.t('Puts in the paragraph “{0}”.', put);
    }
  }
  if (put === '') return l10n.t('Takes out “{0}”.', out);
  if (out === '') return l10n.t('Puts in “{0}”.', put);
  return l10n.t('Takes out “{0}”, puts in “{1}”.', out, put);
}

/** How words are marked otherwise. */
function markWords({ kind, does }: ChangedMark, words: string): string {
  const isOn = does === 'on';
  switch (kind) {
    case 'bold':
      return isOn ? l10n.t('Makes “{0}” bold.', words) : l10n.t('Takes the bold off “{0}”.', words);
    case 'italic':
      return isOn ? l10n.t('Makes “{0}” italic.', words) : l10n.t('Takes the italics off “{0}”.', words);
    case 'break':
      return isOn
        ? l10n.t('Puts a line break into “{0}”.', words)
        : l10n.t('Takes a line break out of “{0}”.', words);
    case 'space':
      return isOn
        ? l10n.t('Puts a non-breaking space into “{0}”.', words)
        : l10n.t('Takes a non-breaking space out of “{0}”.', words);
    case 'note':
      return l10n.t('Takes the reference to a note out of “{0}”.', words);
  }
}

/** What paragraphs become, their words being the same. */
function formWords({ passages: [first] }: FormChange, words: string): string {
  const [[from], [to, level]] = [first?.before, first?.after].map((form) => form?.split(' ') ?? []) as [
    string[],
    string[],
  ];
  switch (to) {
    case 'heading':
      return l10n.t('Turns “{0}” into a heading of level {1}.', words, level ?? '');
    case 'bullet':
    case 'number':
      if (from === to)
        return l10n.t('Moves “{0}” to level {1} of its list.', words, String(Number(level) + 1));
      return to === 'bullet'
        ? l10n.t('Turns “{0}” into a list with bullets.', words)
        : l10n.t('Turns “{0}” into a numbered list.', words);
    case 'task':
      return l10n.t('Turns “{0}” into a list with boxes to tick.', words);
    default:
      return l10n.t('Turns “{0}” into plain text.', words);
  }
}

/** @param now what it says by now; empty where something was taken out */
function asideWords(aside: ToldAside, now: string): string {
  switch (aside) {
    case 'margin':
      return now === ''
        ? l10n.t('Somebody took words out of the header or footer.')
        : l10n.t('Somebody changed the header or footer: “{0}”.', now);
    case 'bar':
      return now === ''
        ? l10n.t('Somebody took a chart, or bars of one, out.')
        : l10n.t('Somebody changed the data of the chart: “{0}”.', now);
    case 'description':
    case 'chartDescription':
      return now === ''
        ? l10n.t('Somebody took a picture, or what it says to those who cannot see it, out.')
        : l10n.t('Somebody changed what a picture says to those who cannot see it: “{0}”.', now);
    case 'picture':
      return now === ''
        ? l10n.t('A picture is not the one that was exported: somebody swapped it, or it was saved anew.')
        : l10n.t(
            'A picture is not the one that was exported: somebody swapped it, or it was saved anew. It is called “{0}”.',
            now,
          );
    case 'link':
      return now === ''
        ? l10n.t('Somebody took a link out.')
        : l10n.t('Somebody changed where a link leads, or put one in: “{0}”.', now);
    case 'page':
      return l10n.t('Somebody put a page break in before “{0}”.', now);
    case 'struck':
      return now === ''
        ? l10n.t('Somebody took the line out by which words were struck through.')
        : l10n.t('Somebody struck words through: “{0}”.', now);
    case 'highlighted':
      return now === ''
        ? l10n.t('Somebody took a highlight out.')
        : l10n.t('Somebody highlighted words: “{0}”.', now);
  }
}

/** Why a change cannot be made for the user. */
export function obstacleNote(obstacle: ChangeObstacle): string {
  switch (obstacle) {
    case 'plan changed':
      return l10n.t('The plan has changed here too since the export: compare both.');
    case 'merged cells':
      return l10n.t('Cells of the table were joined here, or columns added or taken out.');
    case 'words moved':
      return l10n.t('Words only went elsewhere: move them by hand, so that links, emphasis and tables stay.');
  }
}

/**
 * What people should know of the version of the plan that a document was exported from; empty where it is the plan as
 * it is.
 * @param name of the document
 */
export function originNote(origin: Origin, name: string): string {
  switch (origin) {
    case 'this version':
      return '';
    case 'earlier version':
      return l10n.t('The plan has changed since the export; what it changed itself is not shown.');
    case 'unknown version':
      return l10n.t(
        '{0} no longer says which version of the plan it is, as after Google Docs: changes that were not tracked may be the plan’s own, so look at each.',
        name,
      );
    case 'another plan':
      return l10n.t(
        '{0} belongs to another plan: hardly any of its words are in this one. Changes that were not tracked are not looked for.',
        name,
      );
  }
}
