import * as l10n from '@vscode/l10n';
import { isBroken, type RegisterDocument } from '../plan/document.ts';
import { setField } from '../plan/edit/set-field.ts';
import type { RegisterAction } from '../plan/format/register-schema.ts';
import { filled } from '../plan/values/placeholder.ts';
import { defineCheck, type Fix } from './check.ts';
import { quoted, toFillIn } from './messages.ts';
import { isSaidTogether } from './together.ts';

type Part = 'owner' | 'by';

interface Unsettled {
  readonly action: RegisterAction;
  readonly missing: readonly Part[];
}

/** What the organisation does so that its channels can be used well has an owner and a day. */
export const actionIncomplete = defineCheck<readonly Unsettled[]>({
  code: 'action-incomplete',
  title: 'Action without an owner or a day',
  severity: 'warning',
  why: 'Training, access and policy are what every service waits for. What has no owner and no day is not done.',
  source: 'CTG Albany, Designing social media policy for government: employee access, education',
  examples: {
    bad: `register: Elmfield Borough Council
actions:
  - Train branch staff in answering the public`,
    good: `register: Elmfield Borough Council
actions:
  - { action: Train branch staff in answering the public, owner: Head of Communications, by: 2027-05-31 }`,
  },
  *register({ document }) {
    const { locations } = document;
    const ahead = actionsAhead(document);
    const lacking = ahead.filter(({ missing }) => missing.length > 0);
    if (isSaidTogether(lacking.length, ahead.length)) {
      yield {
        range: locations.words(lacking[0]!.action, 'action'),
        message: l10n.t(
          'No owner or no day for {0} of {1} actions. Settle both, or the services that wait for them wait in vain.',
          lacking.length,
          ahead.length,
        ),
        data: lacking,
      };
      return;
    }
    for (const each of lacking)
      yield { range: locations.words(each.action, 'action'), message: message(each), data: [each] };
  },
  fixes({ data: lacking }, { document }) {
    return (['owner', 'by'] as const)
      .filter((part) => lacking.some(({ missing }) => missing.includes(part)))
      .map(
        (part): Fix => ({
          title: toFillIn(part),
          edits: lacking
            .filter(({ missing }) => missing.includes(part))
            .flatMap(({ action }) => setField(document, action, part, 'TBC')),
        }),
      );
  },
});

/** The actions that are still to be done, with what each lacks. */
function actionsAhead(document: RegisterDocument): Unsettled[] {
  return document.register.actions
    .filter(({ action, status }) => filled(action) !== '' && status !== 'done' && status !== 'cancelled')
    .filter((action) => !isBroken(document, document.locations.whole(action)))
    .map((action) => ({
      action,
      missing: [
        ...(filled(action.owner) === '' ? ['owner' as const] : []),
        ...(action.by === undefined ? ['by' as const] : []),
      ],
    }));
}

function message({ action: { action }, missing }: Unsettled): string {
  if (missing.length > 1)
    return l10n.t(
      'No owner and no day for this action yet: {0}. Add “owner” and “by”, or the services that wait for it wait in vain.',
      quoted(action),
    );
  return missing[0] === 'owner'
    ? l10n.t(
        'Nobody is named to do this action: {0}. Add “owner”, or the services that wait for it wait in vain.',
        quoted(action),
      )
    : l10n.t(
        'By when this action is done is not said: {0}. Add “by”, or the services that wait for it wait in vain.',
        quoted(action),
      );
}
