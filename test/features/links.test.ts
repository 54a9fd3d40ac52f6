import assert from 'node:assert/strict';
import { linksOf } from '../../src/features/links.ts';
import { check, planText } from '../support.ts';

describe('links', () => {
  it('link a register’s policies', async () => {
    const text = `${planText('register: R\nchannels:\n  - {name: A, policy: "#our-rules"}\n  - {name: B, policy: https://example.org/p}\n  - {name: C, policy: policies/c.md}\n  - {name: D, policy: as agreed}')}\n## Our rules\n`;
    const { context } = await check(text, { name: 'r.md' });
    assert.deepEqual(
      linksOf(context).map(({ target }) => target),
      [{ offset: text.indexOf('Our rules') }, { url: 'https://example.org/p' }, { file: 'policies/c.md' }],
    );
  });

  it('link a plan’s channels to their entries in the register', async () => {
    const register = planText(
      'register: R\nchannels:\n  - {id: vale-fm, name: Vale FM}\n  - {name: Leaflet}',
    );
    const text = planText(
      'campaign: T\nobjectives:\n  - {objective: A, channels: [Vale FM, Leaflet, Facebook]}\nchannels:\n  - {id: leaflet, why: All homes}',
    );
    const { context } = await check(text, { others: { 'r.md': register } });
    assert.deepEqual(
      linksOf(context).map(({ range, target }) => [
        text.slice(range.start, range.end),
        'registerOffset' in target && register.slice(target.registerOffset, target.registerOffset + 7),
      ]),
      [
        ['leaflet', 'Leaflet'],
        ['Vale FM', 'vale-fm'],
      ],
    );
  });
});
