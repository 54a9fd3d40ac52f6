import * as l10n from '@vscode/l10n';
import { isBroken } from '../plan/document.ts';
import type { Audience } from '../plan/format/schema.ts';
import { defineCheck } from './check.ts';
import { quoted } from './messages.ts';
import { read } from './wording/statement.ts';

/** An audience is a group, not everyone. */
export const audienceUntargeted = defineCheck<Audience>({
  code: 'audience-untargeted',
  title: 'Audience that is everyone',
  severity: 'information',
  why: 'What is said to everyone speaks to no one. A smaller group with something in common can be reached where it is, in its own words.',
  source: 'GCS OASIS: Audience; the costs of untargeted marketing',
  examples: {
    bad: `campaign: Winter jabs
audiences: [General public]
objectives:
  - objective: Raise vaccination from 48% to 60% by January 2027
    channels: [Letter, Facebook]`,
    good: `campaign: Winter jabs
audiences: [Unpaid carers in Northvale]
objectives:
  - objective: Raise vaccination from 48% to 60% by January 2027
    channels: [Letter, Facebook]`,
  },
  *plan({ document }) {
    const { plan, locations } = document;
    for (const audience of plan.audiences) {
      const name = audience.name ?? audience.id?.replaceAll('-', ' ') ?? '';
      if (!isEverybody(name) || isBroken(document, locations.whole(audience))) continue;
      yield {
        range: locations.words(audience, 'name', 'id'),
        message: l10n.t(
          'This audience is everyone: {0}. Name the groups that matter most, each with what you know of them, as what is said to everyone speaks to no one.',
          quoted(name),
        ),
        data: audience,
      };
    }
  },
});

/** Whether a name says no more than that everyone is meant, or everyone in one's own place. */
function isEverybody(name: string): boolean {
  const words = name.replace(/\s*\([^)]*\)\s*$/, '');
  const place = read(words).first('own-place');
  const withoutPlace = place ? read(words).textBefore(place.from) : words;
  return read(withoutPlace).fits('everybody') && !read(name).fits('part-of-a-place');
}
