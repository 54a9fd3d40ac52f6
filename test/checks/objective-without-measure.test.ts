import assert from 'node:assert/strict';
import { check, planText } from '../support.ts';
import { describeCheck, each, eachWhole, objectives } from './precision.ts';

const plan = (measures: string) =>
  `${objectives('400 applications for call handler by March 2027')}\n    measures: ${measures}`;

describeCheck('objective-without-measure', {
  fires: {
    ...eachWhole([
      '400 applications for call handler by March 2027',
      'Halve complaints about bins by summer 2027',
    ]),
    'an empty list': plan('[]'),
    'a placeholder': plan('[TBC]'),
  },
  silent: {
    ...each(
      ['[Applications in the recruitment system]', 'Calls about bins', '[{measure: Calls, level: outcome}]'],
      plan,
    ),
    'a measure that has only a target': plan('[{target: 400}]'),
    ...each([
      'Publish 40 posts by March 2027',
      'Raise awareness of free flu jabs among carers',
      'Carers book a free jab by March 2027',
    ]),
    'an objective without a channel, which comes first':
      'campaign: T\nobjectives:\n  - objective: 400 applications by March 2027',
    'an objective that is not written yet':
      'campaign: T\nobjectives:\n  - objective: TBC\n    channels: [Letter]',
  },
});

describe('what channels are usually measured by', () => {
  const titles = async (channels: string) => {
    const text = `campaign: T\nobjectives:\n  - {objective: 60% have a jab by March 2027, channels: [${channels}]}`;
    return (await check(planText(text))).fixes('objective-without-measure').map(({ title }) => title);
  };

  it('is offered once each, and none that counts only what is put out', async () => {
    assert.deepEqual(await titles('TV, local radio'), ['Add “measures” to fill in']);
    assert.deepEqual(await titles('Radio ad, TV ad, Local newspaper'), [
      'Add “measures” to fill in',
      'Add what its channels are usually measured by: “recall” and “articles and tone”',
    ]);
  });
});
