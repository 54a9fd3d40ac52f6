import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { check } from './support.ts';

const folder = 'media/examples';
const texts = Object.fromEntries(
  readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]),
);
const problemsOf = async (name: string) => {
  const { [name]: text, ...others } = texts;
  return (await check(text!, { name, others })).problems;
};

describe('the example plans', () => {
  for (const name of ['winter-vaccinations.campaign.md', 'new-bin-days.campaign.md', 'channel-register.md']) {
    it(`${name} is exemplary: nothing is found in it`, async () => {
      assert.deepEqual(
        (await problemsOf(name)).map(({ code, message }) => `${code}: ${message}`),
        [],
      );
    });
  }

  for (const [name, codes] of [
    ['library-hours-consultation.campaign.md', ['objective-without-channel', 'channel-without-objective']],
    ['recruitment-drive.campaign.md', ['channel-mix', 'unknown-reference', 'invalid-value']],
  ] as const) {
    it(`${name} shows gaps, a handful and not more`, async () => {
      const found = (await problemsOf(name)).map(({ code }) => code);
      for (const code of codes) assert.ok(found.includes(code), `${code} is not among ${found.join(', ')}`);
      assert.ok(found.length <= 12, found.join(', '));
    });
  }

  it('flu-clinic-parking.campaign.md, the smallest plan, has nothing to be red about', async () => {
    const found = (await problemsOf('flu-clinic-parking.campaign.md')).map(({ severity }) => severity);
    assert.ok(!found.includes('error') && !found.includes('warning'), found.join(', '));
  });
});
