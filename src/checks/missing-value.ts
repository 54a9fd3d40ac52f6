import * as l10n from '@vscode/l10n';
import { setField } from '../plan/edit/set-field.ts';
import type { MissingValue } from '../plan/format/read.ts';
import { type DocumentContext, defineCheck, type Report } from './check.ts';
import { quoted, toFillIn } from './messages.ts';

/** An objective, activity, risk and message says what it is; a channel and an audience has an id or a name. */
export const missingValue = defineCheck<MissingValue>({
  code: 'missing-value',
  title: 'Entry that does not say what it is',
  severity: 'error',
  why: 'Without its text an entry means nothing to readers, and nothing else in the plan can refer to it.',
  source: 'The campaign-plan format',
  examples: {
    bad: `campaign: New bin days
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Leaflet]
risks:
  - likelihood: low`,
    good: `campaign: New bin days
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Leaflet]
risks:
  - risk: Calendars arrive late
    likelihood: low`,
  },
  plan: find,
  register: find,
  fixes({ data: { object, keys } }, { document }) {
    const key = keys.at(-1)!;
    const edits = setField(document, object as Record<string, unknown>, key, 'TBC');
    if (edits.length === 0) return [];
    return [{ title: toFillIn(key), edits, isPreferred: true }];
  },
});

function* find({ document }: DocumentContext): Generator<Report<MissingValue>> {
  for (const finding of document.findings) {
    if (finding.type === 'missing-value')
      yield { range: finding.range, message: message(finding), data: finding };
  }
}

function message({ of, keys }: MissingValue): string {
  switch (of) {
    case 'Objective':
      return l10n.t(
        'No words yet for this objective. Add “objective”: what will have changed, by how much and by when.',
      );
    case 'Activity':
      return l10n.t('No words yet for this activity. Add “activity”: what will be done.');
    case 'Risk':
      return l10n.t('No words yet for this risk. Add “risk”: what could go wrong.');
    case 'Message':
      return l10n.t(
        'No words yet for this message. Add “message”: what you want people to hear, in their words.',
      );
    case 'Audience':
      return l10n.t(
        'No name for this audience. Add “name”: what you call this group of people, so that the plan can refer to it.',
      );
    case 'Channel':
    case 'Register channel':
      return l10n.t(
        'No name for this channel. Add “name”: what you call the channel, so that the plan can refer to it.',
      );
    default:
      return l10n.t('No words yet for this entry. Add {0}.', quoted(keys.at(-1)!));
  }
}
