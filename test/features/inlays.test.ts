import assert from 'node:assert/strict';
import { channelKinds } from '../../src/features/inlays.ts';
import { check, planText } from '../support.ts';

const plan = `campaign: New bin days
objectives:
  - id: a
    objective: First
    channels: [Leaflet, Facebook, Phone line]
  - objective: Second
channels:
  - name: Leaflet
    why: All homes`;

describe('hints between the words', () => {
  it('tell each channel’s kind behind its name', async () => {
    const text = planText(plan);
    const { document, context } = await check(text);
    assert.deepEqual(
      channelKinds(document, context.channels).map(({ offset, text: kind }) => [
        text.slice(offset - 3, offset),
        kind,
      ]),
      [
        ['let', 'traditional'],
        ['ook', 'social'],
        ['ine', 'traditional'],
      ],
    );
  });
});
