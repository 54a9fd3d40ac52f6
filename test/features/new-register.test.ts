import assert from 'node:assert/strict';
import { newRegisterText } from '../../src/features/new-register.ts';
import { readDocument, readRegister } from '../../src/plan/document.ts';
import { Library } from '../../src/portfolio/library.ts';
import { check } from '../support.ts';

const plan = (title: string, channels: string) =>
  `---\ncampaign: ${title}\nobjectives:\n  - { objective: O, channels: [${channels}] }\n---\n`;

async function usesOf(plans: Readonly<Record<string, string>>) {
  const library = new Library();
  for (const [path, text] of Object.entries(plans)) library.set(path, (await readDocument(path, text))!);
  return library.channelsInUse('2026-11-24');
}

describe('a new channel register', () => {
  const plans = {
    'a.campaign.md': plan('A', 'Facebook, Elmfield website'),
    'b.campaign.md': plan('B', 'FB, Leaflet'),
    'c.campaign.md': plan('C', 'facebook, "Bus: backs"'),
  };

  it('begins with the channels that plans use, those of most plans first, and says how many', async () => {
    const text = newRegisterText('Elmfield: Council', await usesOf(plans));
    const { register, findings } = await readRegister('r.md', text);
    assert.deepEqual(findings, []);
    assert.equal(register.register, 'Elmfield: Council');
    assert.deepEqual(
      register.channels.map(({ id, name, kind }) => [id, name, kind]),
      [
        ['facebook', 'Facebook', 'social'],
        [undefined, 'Bus: backs', 'traditional'],
        [undefined, 'Elmfield website', 'digital'],
        ['leaflet', 'Leaflet or door drop', 'traditional'],
      ],
    );
    assert.match(text, /name: Facebook # Used by 3 plans\.\n/);
    assert.match(text, /name: Elmfield website # Used by 1 plan\.\n/);
  });

  it('knows the channels of those plans from then on', async () => {
    const text = newRegisterText('Elmfield', await usesOf(plans));
    for (const [path, own] of Object.entries(plans)) {
      const { words } = await check(own, { name: path, others: { 'channel-register.md': text } });
      assert.deepEqual(words('unlisted-channel'), [], path);
    }
    const { codes } = await check(text, { name: 'channel-register.md', others: plans });
    assert.ok(!codes.includes('channel-not-registered'), codes.join());
    assert.ok(!codes.includes('frontmatter-syntax'), codes.join());
  });

  it('begins with one to fill in where there are no plans', async () => {
    const { register, findings } = await readRegister('r.md', newRegisterText('Elmfield', []));
    assert.deepEqual(findings, []);
    assert.deepEqual(
      register.channels.map(({ name, owner }) => [name, owner]),
      [['Website', 'TBC']],
    );
  });
});
