import type { Signoff } from '../../../plan/format/schema.ts';
import { type Block, words as plain } from '../../model.ts';
import { nameWithRole } from '../../tables/table.ts';
import { mostSignatures } from '../limits.ts';
import type { PageFacts } from './page-facts.ts';
import { sideBySide } from './side-by-side.ts';

/** Who approves the plan, side by side, with room to sign; where nobody is named, room for whoever does. */
export function signatures({ facts, omissions }: PageFacts): Block[] {
  const { plan, launch, words } = facts;
  const named = plan.signoff.filter(({ name, role }) => `${name}${role ?? ''}`.trim() !== '');
  for (const person of named.slice(mostSignatures))
    omissions.leaveOut('signatures', calledBy(person), person);
  if (named.length === 0) {
    const column = { header: words.say('approver'), cell: [words.say('nameSignatureAndDate')] };
    return sideBySide(facts, 'signoff', words.text('signoffOnPageDescription'), [column], { isSigned: true });
  }
  return sideBySide(
    facts,
    'signoff',
    words.text('signoffOnPageDescription'),
    named.slice(0, mostSignatures).map((person) => ({
      header: plain(calledBy(person)),
      cell: [
        person.date
          ? words.say('signedOffOn', words.own(words.day(person.date, launch)))
          : words.say('signatureAndDate'),
      ],
    })),
    { isSigned: named.some(({ date }) => date === undefined) },
  );
}

function calledBy({ name, role }: Signoff): string {
  return name.trim() === '' ? (role?.trim() ?? '') : nameWithRole({ name, role });
}
