import { readFileSync } from 'node:fs';
import type { Reviewed } from './reviewed.ts';
import { circulated } from './support.ts';

/** A plan that went out for review. */
export const samplePlan = readFileSync('test/review/fixtures/sample.campaign.md', 'utf8');

/** The sample as it came back; `fixtures/resaved.docx` is the same, saved again by LibreOffice. */
export async function reviewedSample(): Promise<Reviewed> {
  return (await circulated(samplePlan))
    .comment('Four in ten', 'Where does this come from?', {
      author: 'Bo Lee',
      replies: [
        ['Ann Other', 'The survey, page 3'],
        ['Bo Lee', 'Thanks'],
      ],
    })
    .comment('Nurses visit on request', 'Who pays?', { isResolved: true })
    .comment('60% of carers vaccinated by 31 January 2027', 'Ambitious!')
    .comment('the survey', 'Is this public?')
    .change('by district', 'by town')
    .change('every surgery', 'each surgery and pharmacy')
    .change('Letters name no date', 'Letters name a week, not a day', 'Bo Lee')
    .insertAfter('Nurses are briefed', ' by phone', 'Bo Lee')
    .change(' in the ', ' in its ');
}
