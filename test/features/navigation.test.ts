import assert from 'node:assert/strict';
import { definitionAt, type Place, referencesAt } from '../../src/features/navigation.ts';
import { planText } from '../support.ts';
import { open, plan, register } from './linked-plans.ts';

const words = (places: readonly Place[]) =>
  places.map(
    ({ document, range, path }) => `${path ? `${path}: ` : ''}${document.text.slice(range.start, range.end)}`,
  );

for (const eol of ['\n', '\r\n']) {
  const text = planText(plan, eol);
  const registerText = planText(register, eol);
  const files = { 'p.campaign.md': text, 'r.md': registerText };
  const at = (needle: string, of = text) => of.indexOf(needle) + 1;

  describe(`finding one’s way (${JSON.stringify(eol)})`, () => {
    it('goes from a reference to where it is defined', async () => {
      const { context, register: placed } = await open('p.campaign.md', files);
      const go = (offset: number) => words(definitionAt(context, placed, offset));
      assert.deepEqual(go(at('carers]')), ['carers']);
      assert.deepEqual(go(at('Elmfield News, "')), ['elmfield-news']);
      assert.deepEqual(go(at('uptake, audience')), ['uptake']);
      assert.deepEqual(go(at('Unpaid carers }', text.slice(0)) + 0), ['carers']);
    });

    it('goes from a channel of the register to its entry there, and from the plan’s own entry too', async () => {
      const { context, register: placed } = await open('p.campaign.md', files);
      assert.deepEqual(words(definitionAt(context, placed, at('Vale FM'))), ['r.md: vale-fm']);
      assert.deepEqual(words(definitionAt(context, placed, at('elmfield-news\n'.replace('\n', eol)))), [
        'r.md: elmfield-news',
      ]);
    });

    it('goes nowhere from other words', async () => {
      const { context, register: placed } = await open('p.campaign.md', files);
      assert.deepEqual(definitionAt(context, placed, at('Reach carers')), []);
      assert.deepEqual(definitionAt(context, placed, at('"Facebook"')), []);
    });

    it('finds every spelling of a reference', async () => {
      const { context, others } = await open('p.campaign.md', files);
      assert.deepEqual(words(referencesAt(context, others, at('carers, name'), false)), [
        'carers',
        'Unpaid carers',
      ]);
      assert.deepEqual(words(referencesAt(context, others, at('elmfield-news'), true)).length, 6);
    });

    it('finds the plans that use a channel of the register', async () => {
      const { context, others } = await open('r.md', files);
      const found = words(referencesAt(context, others, at('vale-fm', registerText), false));
      assert.deepEqual(found, ['p.campaign.md: Vale FM']);
    });
  });
}
