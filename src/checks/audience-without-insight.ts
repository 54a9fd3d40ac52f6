import * as l10n from '@vscode/l10n';
import { isBroken } from '../plan/document.ts';
import { setField } from '../plan/edit/set-field.ts';
import type { Audience } from '../plan/format/schema.ts';
import { filled } from '../plan/values/placeholder.ts';
import { read } from '../wording/statement.ts';
import { defineCheck } from './check.ts';
import { quoted, toFillIn } from './messages.ts';
import { isSaidTogether } from './together.ts';

interface NoInsight {
  readonly audience: Audience;
  readonly isMissing: boolean;
}

/** What is known of an audience stands in the plan, with a figure, a link or a date. */
export const audienceWithoutInsight = defineCheck<readonly NoInsight[]>({
  code: 'audience-without-insight',
  title: 'Audience about which nothing is known',
  severity: 'hint',
  why: 'Choices that rest on what is known of people work better than those that rest on what one thinks of them.',
  source: 'GCS practitioners on plans that are light on insight',
  examples: {
    bad: `campaign: Winter jabs
audiences:
  - name: Unpaid carers
objectives:
  - objective: Raise vaccination from 48% to 60% by January 2027
    channels: [Letter, Facebook]`,
    good: `campaign: Winter jabs
audiences:
  - name: Unpaid carers
    insight: 41% do not know they can have a free jab (carers survey, May 2026)
objectives:
  - objective: Raise vaccination from 48% to 60% by January 2027
    channels: [Letter, Facebook]`,
  },
  *plan({ document }) {
    const { plan, locations } = document;
    const named = plan.audiences.filter(
      (audience) =>
        filled(audience.name ?? audience.id) !== '' && !isBroken(document, locations.whole(audience)),
    );
    const unknown = named.filter(({ insight }) => filled(insight) === '');
    const isTogether = isSaidTogether(unknown.length, named.length);
    if (isTogether) {
      yield {
        range: locations.words(unknown[0]!, 'name', 'id'),
        message: l10n.t(
          'Nothing is said to be known about {0} of {1} audiences. Add “insight” to those that matter most: what they do now and why, with a figure or a source.',
          unknown.length,
          named.length,
        ),
        data: unknown.map((audience) => ({ audience, isMissing: true })),
      };
    }
    for (const audience of named) {
      const name = quoted(audience.name ?? audience.id ?? '');
      const insight = filled(audience.insight);
      const isMissing = insight === '';
      if (isMissing ? isTogether : isSourced(insight)) continue;
      yield {
        range: isMissing ? locations.words(audience, 'name', 'id') : locations.words(audience, 'insight'),
        message: isMissing
          ? l10n.t(
              'Nothing is said to be known about this audience: {0}. Add “insight”: what they do now and why, with a figure or a source.',
              name,
            )
          : l10n.t(
              'No source for what is said of this audience: {0}. Add a figure, a date or a link, so that others can rely on it.',
              name,
            ),
        data: [{ audience, isMissing }],
      };
    }
  },
  fixes({ data }, { document }) {
    const edits = data
      .filter(({ isMissing }) => isMissing)
      .flatMap(({ audience }) => setField(document, audience, 'insight', 'TBC'));
    return edits.length > 0 ? [{ title: toFillIn('insight'), edits }] : [];
  },
});

function isSourced(insight: string): boolean {
  return (
    /\d|https?:|\]\(|www\./.test(insight) ||
    read(insight).fits('figure') ||
    read(insight).fits('insight-source')
  );
}
