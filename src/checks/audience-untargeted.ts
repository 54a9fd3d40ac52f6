import { isBroken } from '../plan/document.ts';
import type { Audience } from '../plan/schema.ts';
import { defineCheck } from './check.ts';
import { quoted } from './wording.ts';

const everybody =
  /^(?:the )?(?:general public|public|public at large|everyone|everybody|anyone|all|all (?:the )?(?:local |our )?(?:residents|people|citizens|staff|students|patients|stakeholders|audiences)|whole (?:community|population|borough|county|city)|the (?:whole )?community|people|residents in general)$/i;

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
      if (!everybody.test(name.trim()) || isBroken(document, locations.whole(audience))) continue;
      yield {
        range: locations.words(audience, 'name', 'id'),
        message: `${quoted(name)} is everyone, and what is said to everyone speaks to no one. Name the groups that matter most, each with what you know of them.`,
        data: audience,
      };
    }
  },
});
