import * as l10n from '@vscode/l10n';
import { isBroken } from '../plan/document.ts';
import type { Audience } from '../plan/format/schema.ts';
import { filled } from '../plan/values/placeholder.ts';
import { read } from '../wording/statement.ts';
import { defineCheck } from './check.ts';
import { quoted } from './messages.ts';

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
      const message = whatIsWrong(name, audience);
      if (!message || isBroken(document, locations.whole(audience))) continue;
      yield { range: locations.words(audience, 'name', 'id'), message, data: audience };
    }
  },
});

/** What is to be said of an audience that is everyone, or nobody in particular; nothing of one that is a group. */
function whatIsWrong(name: string, { insight }: Audience): string | undefined {
  if (isEverybody(name))
    return l10n.t(
      'This audience is everyone: {0}. Name the groups that matter most, each with what you know of them, as what is said to everyone speaks to no one.',
      quoted(name),
    );
  // What is known of them may say who they are.
  return filled(insight) === '' && read(name).fits('nobody-in-particular')
    ? l10n.t(
        'This audience could be anyone: {0}. Say which people you mean, so that each group is reached where it is and hears what matters to it.',
        quoted(name),
      )
    : undefined;
}

/** Whether a name says no more than that everyone is meant, or everyone in one's own place. */
function isEverybody(name: string): boolean {
  const words = beforeAside(name);
  const place = read(words).first('own-place');
  const withoutPlace = place ? read(words).textBefore(place.from) : words;
  return read(withoutPlace).fits('everybody') && !read(name).fits('part-of-a-place');
}

/** What stands before brackets at the end. By their places: a pattern would look for them from every blank anew. */
function beforeAside(name: string): string {
  const said = name.trimEnd();
  const open = said.endsWith(')') ? said.lastIndexOf('(') : -1;
  return open < 0 ? name : said.slice(0, open).trimEnd();
}
