import * as l10n from '@vscode/l10n';
import { outlineOf } from '../plan/body/outline.ts';
import type { PlanDocument } from '../plan/document.ts';
import { setField } from '../plan/edit/set-field.ts';
import type { Objective } from '../plan/format/schema.ts';
import { filled } from '../plan/values/placeholder.ts';
import { looseKey } from '../text/text.ts';
import { outputVerb, vagueWords } from '../wording/promises.ts';
import { read } from '../wording/statement.ts';
import { defineCheck, type Fix } from './check.ts';
import { quoted, toFillIn } from './messages.ts';

/** What keeps a place. */
const toCome = 'TBC';

/**
 * A plan that is to change what people do says what that is: in a message, an objective, an audience's `do` or a call
 * to action. It is silent about what may say so, in whatever language.
 */
export const noCallToAction = defineCheck({
  code: 'no-call-to-action',
  title: 'Campaign for change that asks for nothing',
  severity: 'hint',
  why: 'A campaign that is to change what people do must tell them what that is. Who is only informed goes on as before.',
  source: 'GCS, on what people are to think, feel and do',
  examples: {
    bad: `campaign: Clean air at the school gate
purpose: change
audiences: [Parents who drive to school]
objectives:
  - objective: 80% of parents know the air limits at their school by July 2027
    channels: [Letter, School newsletter, Facebook]
messages: [Every child deserves clean air]`,
    good: `campaign: Clean air at the school gate
purpose: change
audiences: [Parents who drive to school]
objectives:
  - objective: 80% of parents know the air limits at their school by July 2027
    channels: [Letter, School newsletter, Facebook]
messages: [Switch off your engine at the school gate]`,
  },
  *plan({ document }) {
    const { plan, locations } = document;
    if (plan.purpose !== 'change' || document.broken.length > 0) return;
    const objectives = plan.objectives.filter(({ objective }) => filled(objective) !== '');
    if (objectives.length === 0 || !objectives.every(asksNothing)) return;
    const messages = [
      plan.proposition,
      ...plan.messages.map(({ message }) => message),
      ...plan.activities.map(({ message }) => message),
    ].map(filled);
    if (messages.some((message) => message !== '' && !read(message).fits('message-asks-nothing'))) return;
    if (plan.audiences.some((audience) => filled(audience.do) !== '') || hasCallToAction(document)) return;
    yield {
      range: locations.words(plan, 'campaign', 'purpose'),
      message: l10n.t(
        'Nothing here says what people are to do. Say it in a message, in an objective or as “call_to_action”: what people are not asked to do, they will not do.',
      ),
      data: undefined,
    };
  },
  fixes(_, { document }) {
    if (document.kind !== 'plan') return [];
    const audience = document.plan.audiences.find((one) => filled(one.name ?? one.id) !== '');
    const ofAudience: Fix[] = audience
      ? [
          {
            title: l10n.t('Say what {0} are to do (to fill in)', quoted(audience.name ?? audience.id ?? '')),
            edits: setField(document, audience, 'do', toCome),
          },
        ]
      : [];
    return [
      {
        title: toFillIn('call_to_action'),
        edits: setField(document, document.plan, 'call_to_action', toCome),
      },
      ...ofAudience,
    ];
  },
});

/** Whether an objective surely says nothing of what people are to do: they are to know or feel, or only we do something. */
function asksNothing({ objective }: Objective): boolean {
  const statement = read(objective);
  if (statement.fits('objective-asks-nothing')) return true;
  return (
    (vagueWords(objective) !== undefined || outputVerb(objective) !== undefined) && !statement.fits('may-ask')
  );
}

/** Whether the plan has a call to action of its own, as a key or below a heading. */
function hasCallToAction(document: PlanDocument): boolean {
  const isOne = (name: string) => looseKey(name).includes(looseKey('call to action'));
  return (
    filled(document.plan.call_to_action) !== '' ||
    outlineOf(document).sections.some(({ title, isEmpty }) => isOne(title) && !isEmpty)
  );
}
