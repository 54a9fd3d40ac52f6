import assert from 'node:assert/strict';
import { completionsAt } from '../../../src/features/completion.ts';
import { hoverAt } from '../../../src/features/hover.ts';
import { definitionAt } from '../../../src/features/navigation.ts';
import { readRegister } from '../../../src/plan/document.ts';
import {
  findSharedAudience,
  largerAudiences,
  sharedAudienceOf,
} from '../../../src/plan/format/shared-audiences.ts';
import { check, planText } from '../../support.ts';

const register = `register: Elmfield
audiences:
  - { id: adults, name: Adults }
  - { id: carers, name: Unpaid carers, aliases: [Family carers], part_of: adults, size: "9,400" }`;
const others = { 'r.md': planText(register) };

async function audiences(frontmatter: string) {
  return (await readRegister('r.md', planText(frontmatter))).register.audiences;
}

describe('audiences that a register names for all plans', () => {
  it('finds one by id, name and alias, whatever the case', async () => {
    const shared = await audiences(register);
    for (const name of ['carers', 'UNPAID CARERS', 'family-carers'])
      assert.equal(findSharedAudience(shared, name)?.id, 'carers', name);
    assert.equal(findSharedAudience(shared, 'parents'), undefined);
    assert.equal(sharedAudienceOf(shared, { id: 'adults', name: 'Family carers' })?.id, 'carers');
    assert.equal(sharedAudienceOf(shared, { id: 'adults', name: 'People' })?.id, 'adults');
  });

  it('tells to whom they belong, circles and all', async () => {
    const shared = await audiences(
      'register: R\naudiences:\n  - { id: a, part_of: b }\n  - { id: b, part_of: c }\n  - { id: c, part_of: a }',
    );
    assert.deepEqual(
      largerAudiences(shared, shared[0]!).map(({ id }) => id),
      ['b', 'c'],
    );
  });

  for (const eol of ['\n', '\r\n']) {
    const plan = planText(
      `campaign: T
audiences: [Unpaid carers, Parents]
objectives:
  - objective: 60% of carers vaccinated by 30 April 2027
    audiences: [Family carers]
    channels: [Letter]
  - objective: 60% of adults vaccinated by 30 April 2027
    audiences: [adults]
    channels: [Letter]`,
      eol,
    );
    const at = (words: string) => plan.indexOf(words) + 1;

    it(`lets a plan name them by any of their names (${JSON.stringify(eol)})`, async () => {
      const { codes, words } = await check(plan, { others });
      assert.ok(!codes.includes('unknown-reference'), codes.join());
      assert.deepEqual(words('audience-unreached'), ['Parents']);
      const alone = await check(plan);
      assert.deepEqual(alone.words('unknown-reference'), ['Family carers', 'adults']);
    });

    it(`says who they are, and leads to the register (${JSON.stringify(eol)})`, async () => {
      const { context } = await check(plan, { others });
      const shown = (words: string) => hoverAt(context, at(words))!.paragraphs.join('\n');
      assert.match(shown('Family carers'), /\*\*Unpaid carers\*\* · 9,400 people.*Part of: Adults/s);
      assert.match(shown('adults]'), /\*\*Adults\*\*/);
      const register = { path: 'r.md', document: context.register! };
      const [place] = definitionAt(context, register, at('adults]'));
      assert.equal(place?.path, 'r.md');
      assert.equal(place.document.text.slice(place.range.start, place.range.end), 'adults');
    });
  }

  it('offers them where a plan names or lists audiences', async () => {
    const offered = async (source: string) => {
      const offset = source.indexOf('|');
      const { context } = await check(source.replace('|', ''), { others });
      return completionsAt(context, offset).map(({ label }) => label);
    };
    const names = await offered(
      '---\ncampaign: T\naudiences: [Family carers]\nobjectives:\n  - objective: A\n    audiences: [|]\n---\n',
    );
    assert.deepEqual(names, ['Family carers', 'adults']);
    assert.deepEqual(await offered('---\ncampaign: T\naudiences:\n  - name: |\n---\n'), [
      'Adults',
      'Unpaid carers',
    ]);
  });

  it('takes two plans to mean the same people by them', async () => {
    const plan = (title: string, audience: string) =>
      planText(`campaign: ${title}
audiences: [${audience}]
objectives:
  - { objective: 60% vaccinated by 30 April 2027, channels: [Letter] }
activities:
  - { activity: Letter goes out, date: 2027-03-01, channel: Letter, audience: ${audience}, owner: Sam }`);
    const files = { 'b.campaign.md': plan('Winter jabs', 'Family carers') };
    const mine = plan('T', 'Unpaid carers');
    assert.deepEqual((await check(mine, { others: files })).words('clash'), []);
    assert.deepEqual((await check(mine, { others: { ...files, ...others } })).words('clash'), ['Letter']);
  });
});
