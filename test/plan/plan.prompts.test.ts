import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { templates } from '../../src/plan/body/heading-templates.ts';
import { check } from '../support.ts';
import { lineEnds, previewTextOf, wordTextOf } from './support.ts';

const untouched = readFileSync('test/cases/paper/untouched-new.campaign.md', 'utf8');

describe('the prompts of a new plan', () => {
  for (const [ending, eol] of lineEnds) {
    const text = untouched.replaceAll('\n', eol);

    it(`are empty sections (${ending})`, async () => {
      const { words } = await check(text);
      assert.deepEqual(words('empty-section'), [
        'Audience and insight',
        'Strategy',
        'Implementation',
        'Scoring',
      ]);
    });

    it(`do not reach the Word document or the preview (${ending})`, async () => {
      const word = await wordTextOf(text);
      const page = await previewTextOf(text);
      for (const { prompt } of templates[0]!.sections) {
        assert.ok(!word.includes(prompt()), prompt());
        assert.ok(!page.includes(prompt()), prompt());
      }
      assert.match(word, /20% less litter/);
      assert.match(word, /Implementation\nNot stated in the plan yet\./);
    });

    it(`leave what is written beside them (${ending})`, async () => {
      const written = text.replace(
        'that holds it together.',
        `that holds it together.${eol}${eol}Bins that sing.`,
      );
      const { words } = await check(written);
      assert.ok(!words('empty-section').includes('Strategy'));
      for (const said of [await wordTextOf(written), await previewTextOf(written)]) {
        assert.match(said, /Bins that sing\./);
        assert.doesNotMatch(said, /the idea that holds/);
      }
    });
  }
});
