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

describe('measures that are usual', () => {
  it('are offered once each, whatever channels share them', async () => {
    const { fixes } = await check(
      planText(
        'campaign: T\nobjectives:\n  - objective: 60% of carers by 1 March 2027\n    channels: [TV, radio]',
      ),
    );
    const titles = fixes('objective-without-measure').map(({ title }) => title);
    assert.deepEqual(titles.slice(1), ['Add what its channels are usually measured by: “reach”']);
  });
});
