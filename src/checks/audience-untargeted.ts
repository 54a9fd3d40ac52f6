import * as l10n from '@vscode/l10n';
import { isBroken } from '../plan/document.ts';
import type { Audience } from '../plan/format/schema.ts';
import { defineCheck } from './check.ts';
import { quoted } from './messages.ts';

const crowd =
  '(?:residents|people|citizens|staff|students|patients|stakeholders|audiences|communities|taxpayers|groups)';
/** Everyone, with no more said than where they live. */
const everybody = new RegExp(
  [
    `(?:the )?(?:(?:members of the )?(?:general |wider |broader )?public(?: at large| in general)?|everyone|everybody|anyone|anybody|all)`,
    `all (?:(?:of )?(?:the|our|local) )*${crowd}(?:(?:,| and| &) (?:all )?${crowd})*`,
    `(?:(?:the|our|all|various|different|relevant|other|key|wider|local) )*stakeholders?(?: groups?)?`,
    `(?:the )?(?:whole|entire|wider|local) (?:community|population|borough|county|city|district|town)|the community|community|people|(?:local |our )?residents(?: in general)?`,
    `(?:anyone|everyone|everybody|people|those) who (?:lives?|works?)(?:,? (?:or|and) (?:works?|stud(?:y|ies)|visits?))*`,
    'pawb|y cyhoedd(?: yn gyffredinol)?|pobl cymru|(?:holl )?[dt]rigolion(?: (?:y sir|y fwrdeistref|cymru))?|y gymuned',
  ]
    .map((kind) => `^(?:${kind})$`)
    .join('|'),
  'iu',
);
/** The place that all of them live in. */
const ownPlace =
  / (?:in|of|across|throughout|within) (?:(?:the |our )?(?:area|borough|city|county|district|region|town|whole (?:area|borough|city|county))|(?:the )?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)$/u;
/** A place that is only a part of one's own: "Residents of Mill Lane" is a group. */
const smallPlace =
  /\b(?:lane|street|road|avenue|close|estate|ward|village|flats|houses|homes|care|halls?|nights?|wards?|parish|neighbourhood|private|rented|renting|poverty|debt)\b/i;

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

function isEverybody(name: string): boolean {
  const words = name
    .replace(/\s*\([^)]*\)\s*$/, '')
    .replace(/\s+/g, ' ')
    .replace(ownPlace, '')
    .trim();
  return everybody.test(words) && !smallPlace.test(name);
}
