import assert from 'node:assert/strict';
import { previewOf, wordsIn } from '../page/support.ts';
import { exported, planWith } from '../word/support.ts';

const plan = `campaign: T
strategy: Let carers hear it from people they trust
call_to_action: Book your jab
spokespeople:
  - Chief executive
  - {name: Dr Ann Lee, role: Director of Public Health}
partners: [Healthwatch]
phases:
  - Planning
  - {name: Settled, start: July 2027}
audiences:
  - {name: Carers, channels: [Letter]}
  - Parents
stakeholders:
  - {name: MPs, channels: [Briefing]}
objectives:
  - {objective: A good one, label: Uptake, channels: [Leaflet], measures: [Jabs]}
  - {objective: Another, channels: [Facebook]}
channels:
  - {name: Leaflet, reach: "41,000 households", cost: "£5,000 in year one, then £1,600 a year"}
activities:
  - {activity: Posts, date: ongoing, lead: Sam, frequency: "weekly, Tuesdays", approver: Jo, message: Book now, objective: Uptake, cost: free}
budget:
  total: within existing resources
  items: [Pocket maps £900]
evaluation: Survey in June`;

describe('what real plans hold, in documents', () => {
  it('is shown in Word and in the preview', async () => {
    const word = (await exported(planWith('', plan))).paragraphs.map(({ text }) => text);
    const preview = wordsIn(await previewOf(planWith('', plan)));
    for (const text of [
      'Strategy: Let carers hear it from people they trust',
      'Call to action: Book your jab',
      'Spokespeople: Chief executive; Dr Ann Lee (Director of Public Health)',
      'Partners: Healthwatch',
      'Phase',
      'from July 2027',
      'Objective 1: Uptake',
      'Objective 2: Another',
      'Reach: 41,000 households',
      '£5,000 in year one, then £1,600 a year',
      'weekly, Tuesdays',
      'Approver: Jo',
      'Message: Book now',
      'Budget: within existing resources',
      'Pocket maps',
      'Item of the budget',
      '£900',
      'free',
      'Evaluation: Survey in June',
    ]) {
      assert.ok(word.includes(text), `Word: ${text}\n${word.join('\n')}`);
      assert.ok(preview.includes(text.replace(/^[A-Z][a-z ]+: /, '')), `preview: ${text}`);
    }
    assert.ok(!word.includes('Left in the budget'), 'nothing is left of words');
  });

  it('leaves out columns in which nothing stands', async () => {
    const word = (
      await exported(
        planWith('', 'campaign: T\nphases: [One, Two]\naudiences: [Carers]\nstakeholders: [MPs]'),
      )
    ).paragraphs.map(({ text }) => text);
    assert.ok(!word.includes('When') && !word.includes('Channels'), word.join('\n'));
  });
});
