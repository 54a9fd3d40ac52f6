import * as l10n from '@vscode/l10n';
import type { CampaignDocument } from '../plan/document.ts';
import { replaceText } from '../plan/edit/replace-text.ts';
import { writeStretch } from '../plan/edit/stretch.ts';
import { datesIn, type PlacedDate } from '../plan/format/dates-in.ts';
import { isIsoDate, isRelative } from '../plan/values/dates.ts';
import { spanOf } from '../plan/values/schedule.ts';
import type { Range, TextEdit } from '../text/text.ts';

/** A way to write a date exactly, where it is written as people write it. */
export interface ExactForm {
  readonly title: string;
  readonly edits: readonly TextEdit[];
}

/**
 * The exact forms of the date at a place, the likeliest first; none where it is exact, comes back, or says in brackets
 * what an exact form has no room for.
 */
export function exactFormsAt(document: CampaignDocument, place: Range): ExactForm[] {
  const placed = datesIn(document).find(({ range }) => range.start <= place.end && place.start <= range.end);
  return placed ? exactForms(document, placed) : [];
}

function exactForms(document: CampaignDocument, { date, range, owner, field }: PlacedDate): ExactForm[] {
  if (isIsoDate(date) || isRelative(date) || date.includes('(')) return [];
  const span = spanOf(document.kind === 'plan' ? document.plan : undefined, date);
  const { from, to, recurs } = span ?? {};
  if (from === undefined || to === undefined || recurs !== undefined) return [];
  if (from === to || field.name !== 'date') {
    const day = /end|deadline|review/.test(field.name) ? to : from;
    return [{ title: l10n.t('Change to {0}', `“${day}”`), edits: [replaceText(document, range, day)] }];
  }
  const { locations } = document;
  const fields = locations.object(owner)?.info.byKey;
  const isFree = (name: string) =>
    fields?.has(name) && !locations.has(owner as Record<string, unknown>, name);
  const edits = isFree('start') && isFree('end') ? writeStretch(document, range, from, to) : [];
  return edits.length > 0
    ? [{ title: l10n.t('Change to “start” and “end”: {0} to {1}', from, to), edits }]
    : [];
}
