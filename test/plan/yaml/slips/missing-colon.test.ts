import assert from 'node:assert/strict';
import { check } from '../../../support.ts';

const code = 'frontmatter-syntax';

/** What is pointed at in a plan, and what its frontmatter is once that is mended. */
async function mended(yaml: string): Promise<readonly [string[], string | undefined]> {
  const checked = await check(`---\ncampaign: T\n${yaml}\nlead: Sam\n---\n`);
  const [fix] = checked.fixes(code);
  const [, after] = fix?.edits
    ? (/^---\ncampaign: T\n([\s\S]*)\nlead: Sam\n---\n$/.exec(checked.fixed(code, /./)) ?? [])
    : [];
  return [checked.words(code), after];
}

describe('a key without its colon', () => {
  for (const [yaml, words, after] of [
    ['messages [One]', 'messages [One]', 'messages: [One]'],
    ['messages "One"', 'messages "One"', 'messages: "One"'],
    ['version 2', 'version 2', 'version: 2'],
    ['version 2\n\n# note', 'version 2', 'version: 2\n\n# note'],
    [
      'objectives:\n  - objective: A\n    channels [Letter]',
      'channels [Letter]',
      'objectives:\n  - objective: A\n    channels: [Letter]',
    ],
    ['aim', 'aim', 'aim:'],
  ] as const)
    it(`is told, and gets it where no text is meant: ${JSON.stringify(yaml)}`, async () =>
      assert.deepEqual(await mended(yaml), [[words], after]));
});

describe('a text that goes on below its key', () => {
  for (const [yaml, words, after] of [
    ['aim: Fewer cars\non the high street', 'on the high street', 'aim: Fewer cars\n  on the high street'],
    [
      'aim: Fewer cars # so\non the high street',
      'on the high street',
      'aim: Fewer cars # so\non the high street:',
    ],
    ['aim: Fewer cars\nby June', 'by June', 'aim: Fewer cars\nby June:'],
    ['aim: "Fewer cars"\non the high street', 'on the high street', 'aim: "Fewer cars"\non the high street:'],
  ] as const)
    it(`is put further in, where it is several words: ${JSON.stringify(yaml)}`, async () =>
      assert.deepEqual(await mended(yaml), [[words], after]));
});
