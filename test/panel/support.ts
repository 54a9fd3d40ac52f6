import type { GridLook } from '../../src/panel/sheet.ts';
import { readDocument } from '../../src/plan/document.ts';
import { Library } from '../../src/portfolio/library.ts';
import { planText } from '../support.ts';

/** A register and plans that meet: a clash, too many campaigns for carers, and a pre-election period. */
export const meetingPlans = {
  'register.md': `register: Elmfield
audiences: [{ id: carers, name: Unpaid carers, aliases: [Family carers] }]
limits: { per_audience: 2 }
approvals:
  - { when: { period: pre-election }, by: Monitoring Officer, days_before: 5 }
periods:
  - { name: Pre-election period, kind: pre-election, start: 2027-03-01, end: 2027-05-06, ask: Monitoring Officer }
key_dates: [{ name: Carers Week, start: 2027-03-08, end: 2027-03-14 }]`,
  'bins.campaign.md': `campaign: New bin days
service: Waste
lead: Sam
audiences: [Unpaid carers, Households]
activities:
  - { date: 2027-03-01, activity: Letter, channel: Letter, audience: Unpaid carers, owner: Print }
  - { date: 2027-03-03, activity: Poster, channel: Poster, audience: Unpaid carers, visibility: internal }
  - { date: 2027-05-24, activity: Depot opens, channel: Press release, audience: Households }
  - { activity: Film, channel: YouTube }`,
  'flu.campaign.md': `campaign: Flu clinic
status: live
start: 2027-02-01
end: 2027-04-30
audiences: [Family carers]
activities:
  - { date: 2027-03-04, activity: Reminder, channel: Letter, audience: Family carers, owner: Practice, approval: [{ by: Monitoring Officer, date: 2027-02-01, decision: asked }] }`,
  'respite.campaign.md': `campaign: Respite
service: Care
audiences: [Unpaid carers]
activities:
  - { date: 2027-03-03, activity: Open day, channel: Drop-in event, audience: Unpaid carers }
  - { start: 2018-01-01, end: 2026-12-31, activity: Nine years, channel: Website, audience: Unpaid carers }`,
} as const;

/** A library of plans and registers, by their paths; the frontmatter alone. */
export async function libraryOf(texts: Readonly<Record<string, string>> = meetingPlans): Promise<Library> {
  const library = new Library();
  for (const [path, text] of Object.entries(texts))
    library.set(path, (await readDocument(path, planText(text)))!);
  return library;
}

/** A look at the beginning of the weeks, by plan, unless said otherwise. */
export function lookAt(changes: Partial<GridLook> = {}): GridLook {
  return {
    by: 'plan',
    view: 'weeks',
    filter: '',
    internal: false,
    open: [],
    rows: { from: 0, count: 60 },
    columns: { from: 0, count: 26 },
    ...changes,
  };
}
