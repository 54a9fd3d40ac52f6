import * as l10n from '@vscode/l10n';
import { isBroken } from '../plan/document.ts';
import { setField } from '../plan/edit/set-field.ts';
import type { RegisterAction } from '../plan/format/register-schema.ts';
import { lastDayOf, localDayOf } from '../plan/values/schedule.ts';
import { defineCheck } from './check.ts';
import { quoted } from './messages.ts';

/** No action of the register is past its day and not done. */
export const actionOverdue = defineCheck<RegisterAction>({
  code: 'action-overdue',
  title: 'Action past its day',
  severity: 'information',
  why: 'Services plan on what the register promises. Where an action is late, they need to know, and a new day.',
  source: 'The campaign-plan format',
  examples: {
    bad: `register: Elmfield Borough Council
actions:
  - { action: Review who has access, owner: Digital manager, by: 2020-05-31 }`,
    good: `register: Elmfield Borough Council
actions:
  - { action: Review who has access, owner: Digital manager, by: 2020-05-31, status: done }`,
  },
  *register({ document, today }) {
    for (const action of document.register.actions) {
      const { status, by } = action;
      const day = lastDayOf(undefined, by);
      const range = document.locations.words(action, 'by', 'action');
      if (!day || day >= today || status === 'done' || status === 'cancelled') continue;
      if (isBroken(document, range)) continue;
      yield {
        range,
        message: l10n.t(
          'This action was to be done by now: {0} by {1}. Mark it as done, or settle another day with its owner.',
          quoted(action.action),
          localDayOf(undefined, by!),
        ),
        data: action,
      };
    }
  },
  fixes({ data: action }, { document }) {
    return [{ title: l10n.t('Mark it as done'), edits: setField(document, action, 'status', 'done') }];
  },
});
