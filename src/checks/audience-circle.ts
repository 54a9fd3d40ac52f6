import * as l10n from '@vscode/l10n';
import { isBroken } from '../plan/document.ts';
import { setField } from '../plan/edit/set-field.ts';
import type { SharedAudience } from '../plan/format/register-schema.ts';
import { findSharedAudience, largerAudiences, sharedAudienceName } from '../plan/format/shared-audiences.ts';
import { defineCheck } from './check.ts';
import { listed, quoted } from './messages.ts';

/** No audience of the register is a part of itself, be it by way of others. */
export const audienceCircle = defineCheck<SharedAudience>({
  code: 'audience-circle',
  title: 'Audience that is part of itself',
  severity: 'warning',
  why: 'Which people belong to which is used to see who hears from how many campaigns. In a circle nobody is the larger group.',
  source: 'The campaign-plan format',
  examples: {
    bad: `register: Elmfield Borough Council
audiences:
  - { id: adults, name: Adults, part_of: carers }
  - { id: carers, name: Unpaid carers, part_of: adults }`,
    good: `register: Elmfield Borough Council
audiences:
  - { id: adults, name: Adults }
  - { id: carers, name: Unpaid carers, part_of: adults }`,
  },
  *register({ document }) {
    const { register, locations } = document;
    const told = new Set<SharedAudience>();
    for (const audience of register.audiences) {
      const circle = circleOf(register.audiences, audience);
      const range = locations.words(audience, 'part_of');
      if (!circle || told.has(audience) || isBroken(document, range)) continue;
      for (const one of circle) told.add(one);
      yield {
        range,
        message:
          circle.length === 1
            ? l10n.t(
                'This audience is said to be part of itself: {0}. Take “part_of” out, or name the larger group.',
                quoted(sharedAudienceName(audience)),
              )
            : l10n.t(
                'These audiences are each part of the other: {0}. Take “part_of” out where the largest group is named.',
                listed(circle.map((one) => quoted(sharedAudienceName(one)))),
              ),
        data: audience,
      };
    }
  },
  fixes({ data: audience }, { document }) {
    return [
      { title: l10n.t('Make it a part of no other'), edits: setField(document, audience, 'part_of', '') },
    ];
  },
});

/** The audiences of the circle in which one stands; undefined where it stands in none. */
function circleOf(all: readonly SharedAudience[], audience: SharedAudience): SharedAudience[] | undefined {
  const circle = [audience, ...largerAudiences(all, audience)];
  const { part_of: next } = circle.at(-1)!;
  return next !== undefined && findSharedAudience(all, next) === audience ? circle : undefined;
}
