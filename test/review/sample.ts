import { readFileSync } from 'node:fs';
import type { Reviewed } from './reviewed.ts';
import { circulated, circulatedPlan } from './support.ts';

export { circulatedPlan };

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

/** It as it came back, all of it changed with tracking off; `fixtures/retyped.docx` is the same, saved again by LibreOffice. */
export async function retypedSample(): Promise<Reviewed> {
  return retyped(await circulated(circulatedPlan));
}

/** What reviewers do with tracking off: a value, words, a risk, a list item, a paragraph. */
export function retyped(document: Reviewed): Reviewed {
  return document
    .retype('8 March 2027', '15 March 2027')
    .retype('Low', 'High')
    .retype('£12,000', '£14,500')
    .retype('from the crews and from each other.', 'and from whoever comes by.')
    .takeOut('Crews miss streets', 'w:tr')
    .putBehind('The contact centre', 'w:p', { 'The contact centre has a script': 'Schools are told' })
    .takeOut('What we learn goes', 'w:p');
}
