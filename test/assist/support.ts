import type { PlansInReach } from '../../src/assist/plans-in-reach.ts';
import { findProblems } from '../../src/checks/run.ts';
import { readDocument } from '../../src/plan/document.ts';
import { Library } from '../../src/portfolio/library.ts';

/** Plans and registers by their names, as an assistant may ask for them. */
export async function plansOf(
  texts: Readonly<Record<string, string>>,
  today = '2026-11-24',
): Promise<PlansInReach> {
  const library = new Library();
  for (const [name, text] of Object.entries(texts)) {
    const document = await readDocument(name, text);
    if (document) library.set(`/plans/${name}`, document);
  }
  return {
    today,
    library,
    nameOf: (path) => path.slice('/plans/'.length),
    read: async (path) => readDocument(path, texts[path.slice('/plans/'.length)] ?? ''),
    check: async (path, document) => {
      const context = library.contextFor(path, document, today);
      return { document, context, problems: findProblems(context) };
    },
  };
}

export const bins = `---
campaign: New bin days
start: 2027-02-01
end: 2027-04-30
audiences: [Households in Elmfield]
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
activities:
  - { date: 2027-03-02, activity: Posts in local groups, channel: Facebook, audience: Households in Elmfield, owner: Jo }
---
# New bin days

The trucks change. So do the days.
`;

export const garden = `---
campaign: Garden waste
start: 2027-02-01
end: 2027-04-30
audiences: [Households in Elmfield]
objectives:
  - objective: 6,000 households sign up by 30 April 2027
    channels: [Leaflet, Facebook]
activities:
  - { date: 2027-03-03, activity: Answers in local groups, channel: Facebook, audience: Households in Elmfield, owner: Al }
  - { date: 2027-03-03, activity: Staff only, channel: Facebook, audience: Households in Elmfield, owner: Al, visibility: internal }
---
`;
