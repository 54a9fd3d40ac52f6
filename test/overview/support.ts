import { readDocument } from '../../src/plan/document.ts';
import { fourWeeksFrom, type Grid, type GridOptions, gridOf } from '../../src/portfolio/grid.ts';
import { Library } from '../../src/portfolio/library.ts';
import { planText } from '../support.ts';

export const today = '2027-03-01';

/** An organisation's plans, in which there is one of everything that is to be minded. */
export const organisation: Readonly<Record<string, string>> = {
  'plans/register.md': `register: Elmfield Council
audiences: [{ id: carers, name: Unpaid carers, aliases: [Family carers] }, { id: young, name: Young people }]
limits: { per_audience: 2 }
channels:
  - { id: magazine, name: Residents’ magazine, kind: traditional, peso: owned, direction: one-way, lead_days: 5 }
  - { id: boost, name: Promoted posts, kind: social, peso: paid, direction: limited }
  - { id: boards, name: Library noticeboards, kind: traditional, direction: one-way }
  - { id: old, name: Old newsletter, kind: traditional, status: closed }
approvals:
  - { when: { peso: paid, cost_over: 500 }, by: Head of Communications, days_before: 5 }
periods:
  - { name: Pre-election period, kind: pre-election, start: 2027-03-22, end: 2027-05-06, ask: Monitoring Officer, may_go_on: [Service information] }
key_dates: [{ name: Carers Week, start: 2027-03-08, end: 2027-03-14, audiences: [carers] }]`,
  'plans/bins.campaign.md': `campaign: New bin days
service: Waste
lead: Sam
audiences: [Unpaid carers, Households]
activities:
  - { id: letter, date: 2027-03-01, activity: Letter, channel: Letter, audience: Unpaid carers, owner: Print, approver: Head of Waste }
  - { date: 2027-03-24, activity: Depot opens, channel: [Press release, Residents’ magazine], audience: Households, spokesperson: { name: Councillor Jo Bloggs, role: member }, approval: [{ by: Monitoring Officer, date: 2027-02-01, decision: asked }] }
  - { date: 2027-03-02, activity: Staff briefing, channel: Briefing, visibility: internal, audience: Unpaid carers }
  - { activity: Film, channel: YouTube }`,
  'plans/jabs.campaign.md': `campaign: Winter jabs
audiences: [Family carers]
activities:
  - { date: 2027-03-04, activity: Reminder, channel: Letters, audience: Family carers, owner: Practice, embargo: "9am" }
  - { date: 2027-03-05, activity: Boost, channel: Promoted posts, audience: Family carers, cost: 600 }
  - { date: March 2027, activity: "=SUM(1) visits, and more", channel: Residents’ magazine, audience: Family carers, status: under way }`,
  'plans/respite.campaign.md': `campaign: Respite
service: Care
audiences: [Unpaid carers]
activities:
  - { date: 2027-03-09, activity: Open day, channel: Drop-in event, audience: Unpaid carers }
  - { date: 2027-03-03, activity: Phone-in, channel: Local radio, audience: Unpaid carers }
  - { start: 2018-01-01, end: 2027-12-31, activity: Nine years, channel: Website }`,
};

/** A library of plans and registers, their frontmatter by their paths. */
export async function libraryOf(texts: Readonly<Record<string, string>> = organisation): Promise<Library> {
  const library = new Library();
  for (const [path, text] of Object.entries(texts))
    library.set(path, (await readDocument(path, planText(text)))!);
  return library;
}

/** The grid of four weeks from today. */
export async function sampleGrid(
  options: Partial<GridOptions> = {},
  texts: Readonly<Record<string, string>> = organisation,
): Promise<Grid> {
  return gridOf(await libraryOf(texts), { ...fourWeeksFrom(today), today, internal: false, ...options });
}
