import assert from 'node:assert/strict';
import { sortByAge } from '../../src/channels/audiences/ages.ts';
import { audienceSorts, sortsIn } from '../../src/channels/audiences/recognise.ts';
import { catalogue } from '../../src/channels/catalogue.ts';
import { labelWithKind } from '../../src/channels/names.ts';
import { type Suggestion, suggestChannels } from '../../src/channels/suggest.ts';
import { kinds } from '../../src/plan/format/shared-fields.ts';
import { type CheckOptions, check, planText } from '../support.ts';
import { type Situation, situations } from './audience-situations.ts';

async function suggestions(text: string, options: CheckOptions = {}, count = 4): Promise<Suggestion[]> {
  const { document, context } = await check(text, options);
  if (document.kind !== 'plan') throw new Error('not a plan');
  const { plan } = document;
  return suggestChannels(plan, plan.objectives[0]!, context.channels, count);
}

function planFor({ audience, insight, objective, participation }: Situation): string {
  const said = (key: string, text: string | undefined) =>
    text ? `\n    ${key}: ${JSON.stringify(text)}` : '';
  const audiences = audience
    ? `\naudiences:\n  - name: ${JSON.stringify(audience)}${said('insight', insight)}`
    : '';
  return planText(
    `campaign: T${audiences}\nobjectives:\n  - objective: ${JSON.stringify(objective)}${said('participation', participation)}`,
  );
}

/** Whether a channel's name has a word that begins so. */
function says(name: string, words: readonly string[]): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/[’‘]/g, "'");
  return words.some((word) =>
    new RegExp(`(?<!\\p{L})${plain(word).replace(/[.+*]/g, '\\$&')}`, 'u').test(plain(name)),
  );
}

describe('the channels suggested for an audience', () => {
  for (const [what, situation] of Object.entries(situations)) {
    it(`are those that a lead would choose: ${what}`, async () => {
      const names = (await suggestions(planFor(situation))).map(({ channel }) => channel.name);
      const came = names.join(', ');
      for (const name of names) assert.ok(!says(name, situation.never), `never ${name} (${came})`);
      const answered = situation.must.map((words) => names.filter((name) => says(name, words)));
      const isAnswered = answered.some((some, index) =>
        answered.slice(index + 1).some((others) => some.some((a) => others.some((b) => a !== b))),
      );
      assert.ok(isAnswered, came);
    });

    it(`are of several kinds, and say why in a line: ${what}`, async () => {
      const found = await suggestions(planFor(situation));
      assert.ok(new Set(found.map(({ channel }) => channel.kind)).size > 1);
      for (const { channel, reason } of found) {
        const title = `Add ${labelWithKind(channel)}: ${reason}`;
        assert.ok(title.length <= (situation.participation ? 125 : 105), title);
      }
    });
  }
});

describe('a suggestion', () => {
  const staff =
    'campaign: T\naudiences: [{id: staff, name: Office staff}, {id: old, name: People over 75}]\nobjectives:\n  - {objective: 90% of them book a desk, audiences: [staff]}';
  const register = (channels: string) => ({
    others: { 'r.md': planText(`register: R\nchannels:\n${channels}`) },
  });
  const said = (found: readonly Suggestion[]) =>
    found.map(({ channel, reason }) => `${channel.name}: ${reason}`);

  it('is the register’s own channel under its own name, first where it fits and only there', async () => {
    const own = register(
      '  - {name: The Loop weekly staff email, kind: digital, owner: Ann}\n  - {name: Your Borough magazine, kind: traditional, owner: Print team}\n  - {name: Vale FM, kind: traditional, owner: Press office}',
    );
    const found = said(await suggestions(planText(staff), own, 12));
    assert.equal(found[0], 'The Loop weekly staff email: reaches every colleague with a work inbox');
    assert.doesNotMatch(found.join('\n'), /All-staff email|Your Borough|Vale FM|run by/);
  });

  it('is first what the plan or the register links to the audience', async () => {
    const own = register(
      '  - {name: Desk news, kind: digital, audiences: [Employees]}\n  - {name: Print desk, kind: traditional, audiences: [People over 75]}',
    );
    const found = said(
      await suggestions(
        planText(`${staff}\nchannels:\n  - {name: Floor captains, kind: face-to-face, audiences: [staff]}`),
        own,
        12,
      ),
    );
    assert.deepEqual(found.slice(0, 2), [
      'Floor captains: the plan names it for Office staff',
      'Desk news: the register says it reaches Employees',
    ]);
    assert.ok(!found.join('\n').includes('Print desk'));
  });

  it('says in few words by what it is meant for somebody', async () => {
    const reasonFor = async (length: number) => {
      const name = `Staff ${'x'.repeat(length - 6)}`;
      const text = `campaign: T\naudiences: [{id: a, name: "${name}", channels: [Podcast]}]\nobjectives:\n  - {id: o, objective: A, audiences: [a]}\nactivities:\n  - {activity: "${'y'.repeat(length - 10)}", objective: o, channel: Webinar}`;
      return said(await suggestions(planText(text), {}, 12));
    };
    const [webinar, podcast] = await reasonFor(40);
    assert.equal(webinar, `Webinar: an activity for this objective uses it: “${'y'.repeat(30)}”`);
    assert.equal(podcast, `Podcast: the plan names it for Staff ${'x'.repeat(34)}`);
    const [longer, named] = await reasonFor(41);
    assert.equal(longer, `Webinar: an activity for this objective uses it: “${'y'.repeat(29)}…”`);
    assert.equal(named, `Podcast: the plan names it for Staff ${'x'.repeat(33)}…`);
  });

  it('is weightier the more directly it is meant, and the more speaks for it', async () => {
    const own = register(
      '  - {name: Compass, kind: digital, audiences: [Office staff]}\n  - {name: Intranet, kind: digital}',
    );
    const found = said(
      await suggestions(
        planText(
          `${staff}\n  - {objective: B, audiences: [staff], channels: [Podcast]}\nactivities:\n  - {activity: Desk day, objective: 90% of them book a desk, channel: Webinar}\nchannels:\n  - {name: Floor captains, kind: face-to-face, audiences: [staff]}\n  - {name: Vale letter, kind: traditional}`,
        ),
        own,
        5,
      ),
    );
    assert.deepEqual(found, [
      'Webinar: an activity for this objective uses it: “Desk day”',
      'Floor captains: the plan names it for Office staff',
      'Compass: the register says it reaches Office staff',
      'Team briefing: colleagues hear it with their team and can ask',
      // It weighs more, but two of four are digital already.
      'Podcast: another objective with the same audience uses it',
    ]);
  });

  it('says why of each, and that people can answer where their views are asked for', async () => {
    const views = 'objectives: [{objective: A, participation: involve}]';
    for (const audiences of ['', '\naudiences: [Office staff]', '\naudiences: [Tenants, Wakey Wakey]']) {
      const found = await suggestions(planText(`campaign: T${audiences}\n${views}`), {}, 60);
      for (const { channel, reason, ground } of found) {
        assert.match(ground, /^\S.{10,}/, channel.id);
        assert.ok(reason === ground || reason === `${ground}; people can answer on it`, reason);
      }
      const reasonOf = (id: string) => found.find(({ channel }) => channel.id === id)?.reason;
      assert.match(reasonOf('drop-in') ?? '', /^(?!.*answer.*answer).*answer/);
      assert.match(reasonOf('workshop') ?? '', /answer|hear people out/);
    }
  });

  it('is none that the plan has considered and rejected, nor one that is closed or frozen', async () => {
    const names = async (more: string) =>
      (
        await suggestions(
          planText(`${staff}${more}`),
          register('  - {name: Intranet, status: closed}\n  - {name: Payslip messages, status: active}'),
          40,
        )
      ).map(({ channel }) => channel.id);
    const all = await names('');
    assert.ok(!all.includes('intranet'));
    const [first] = all;
    const rest = await names(`\nconsidered: [{channel: ${first}, why_not: No}]`);
    assert.ok(!rest.includes(first!) && rest.length > 3, rest.join());
  });

  it('is of the register for an activity that names it, by its official name', async () => {
    const [first] = said(
      await suggestions(
        planText(
          'campaign: T\nobjectives: [{id: o, objective: A}]\nactivities: [{activity: B, objective: o, channel: [Wakey Wakey, Facebook]}]',
        ),
      ),
    );
    assert.equal(first, 'Facebook: an activity for this objective uses it: “B”');
  });

  it('is first what an audience itself lists', async () => {
    const text = staff.replace('name: Office staff}', 'name: Office staff, channels: [Floor captains]}');
    const [first] = said(
      await suggestions(planText(`${text}\nchannels:\n  - {name: Floor captains, kind: face-to-face}`)),
    );
    assert.equal(first, 'Floor captains: the plan names it for Office staff');
  });

  it('is not what is meant for others, by its audience or its name', async () => {
    const text = planText(
      `${staff.replace('audiences: [staff]', 'audiences: [old]')}\nchannels:\n  - {name: Floor captains, kind: face-to-face, audiences: [staff]}\n  - {name: Student letter, kind: traditional}\n  - {name: Vale letter, kind: traditional}`,
    );
    const names = (await suggestions(text, {}, 20)).map(({ channel }) => channel.name);
    assert.ok(names.includes('Vale letter'), names.join(', '));
    assert.ok(!names.includes('Floor captains') && !names.includes('Student letter'), names.join(', '));
  });

  it('is not what another objective uses for an audience that neither names', async () => {
    const text = planText(
      'campaign: T\naudiences: [Office staff, People over 75]\nobjectives:\n  - 85% know the new number\n  - {objective: 90% of them vote, channels: [Podcast]}',
    );
    assert.doesNotMatch(said(await suggestions(text, {}, 12)).join('\n'), /same audience/);
  });

  it('goes to those whom the objective names, where it lists no audience', async () => {
    const text = planText(
      'campaign: T\naudiences: [Office staff, People over 75]\nobjectives:\n  - 90% of employees have a new badge by May 2027',
    );
    const [first] = await suggestions(text);
    assert.equal(first?.channel.name, 'Team briefing');
  });

  it('goes to those whom the objective names, where its audience’s name tells nothing', async () => {
    const text = planText(
      'campaign: T\naudiences: [Group A, Tenants]\nobjectives:\n  - {objective: 90% of employees have a new badge by May 2027, audiences: [Group A]}',
    );
    const [first] = await suggestions(text);
    assert.equal(first?.channel.name, 'Team briefing');
  });

  it('is last what another objective uses for others, behind what serves most people', async () => {
    const text = planText(
      'campaign: T\naudiences: [Tenants, Group A]\nobjectives:\n  - {objective: 90% of tenants pay, audiences: [Tenants]}\n  - {objective: B, audiences: [Group A], channels: [Podcast, Exhibition stand]}',
    );
    const found = said(await suggestions(text, {}, 40));
    assert.deepEqual(found.slice(-3), [
      'Email newsletter: goes to people who asked for news',
      'Podcast: the plan uses it for another objective',
      'Exhibition stand: the plan uses it for another objective',
    ]);
  });

  it('is what the plan lists and no objective uses, before what serves most people', async () => {
    const text = planText(
      'campaign: T\naudiences: [Tenants]\nobjectives:\n  - {objective: 90% of tenants pay, audiences: [Tenants]}\nchannels: [Podcast]',
    );
    const found = said(await suggestions(text, {}, 40));
    const at = (words: string) => found.findIndex((one) => one.endsWith(words));
    assert.ok(
      at('the plan lists it, but no objective uses it yet') > at('the face of the landlord, at the door'),
    );
    assert.ok(at('the plan lists it, but no objective uses it yet') < at('reaches every household'));
  });

  it('is for the subject of an objective, not for those whom people deal with', async () => {
    for (const objective of [
      '900 people talk to carers by May 2027',
      '60% of households order from farmers by May 2027',
    ]) {
      const names = (await suggestions(planText(`campaign: T\nobjectives: ["${objective}"]`))).map(
        ({ channel }) => channel.id,
      );
      assert.ok(names.includes('website'), names.join(', '));
    }
  });

  it('heeds what the insight says of people without internet, unless it is of a few', async () => {
    const kinds = async (insight: string) => {
      const text = planText(
        `campaign: T\naudiences:\n  - {name: Council tenants, insight: "${insight}"}\nobjectives: [400 tenants apply by May 2027]`,
      );
      return (await suggestions(text)).map(({ channel }) => channel.kind);
    };
    assert.ok(!(await kinds('44% have no internet (survey, 2026)')).includes('digital'));
    assert.ok((await kinds('8% have no internet (survey, 2026)')).includes('digital'));
  });

  it('comes quickly for an audience of any length', async () => {
    const [first] = await suggestions(
      planText(`campaign: T\naudiences: ["${'people over 75 and '.repeat(900)}carers"]\nobjectives: [A]`),
    );
    assert.ok(first);
  });
});

describe('the table of audiences', () => {
  const ids = new Set(catalogue.map(({ id }) => id));
  for (const sort of audienceSorts) {
    it(`has for ${sort.id} channels that there are, of several kinds, each with a short reason`, () => {
      const suited = sort.channels();
      for (const [id, reason] of suited) {
        assert.ok(ids.has(id), id);
        assert.match(reason, /^\S.{10,57}$/, id);
        assert.ok(!sort.misses?.includes(id), id);
      }
      assert.equal(new Set(suited.map(([id]) => id)).size, suited.length);
      assert.ok(suited.length >= 6);
      for (const missed of sort.misses ?? [])
        assert.ok(ids.has(missed) || (kinds as readonly string[]).includes(missed), missed);
    });

    it(`knows ${sort.id} by its own words`, () => {
      for (const word of sort.words.split(',').map((text) =>
        text
          .trim()
          .replace(/(^| )\*/g, '$1any')
          .replaceAll('*', ''),
      ))
        assert.deepEqual(
          sortsIn(word).map(({ id }) => id),
          [sort.id],
          word,
        );
    });
  }

  it('draws on a catalogue in which each channel stands once', () => {
    assert.equal(ids.size, catalogue.length);
    assert.equal(new Set(catalogue.map(({ name }) => name)).size, catalogue.length);
  });

  it('calls no two sorts by the same words', () => {
    const words = audienceSorts.flatMap((sort) => sort.words.split(',').map((word) => word.trim()));
    assert.deepEqual(
      words.filter((word, index) => words.indexOf(word) !== index),
      [],
    );
  });
});

describe('ages in an audience’s name', () => {
  for (const [text, sort] of Object.entries({
    'Residents over 75': 'older',
    'Over-65s': 'older',
    'People aged 70 and over': 'older',
    'Adults 65+': 'older',
    'Women aged 50 to 70': 'older',
    '16 to 24-year-olds': 'young',
    'Aged 16–24': 'young',
    'Under-25s': 'young',
    'Children aged 7 to 11': 'children',
    'Under-5s': 'new-parents',
    'Pobl dros 75 oed': 'older',
    'Pobl ifanc 16 i 24 oed': 'young',
    'Adults aged 18 and over': undefined,
    'People aged 30 to 45': undefined,
    'Over 75 people': undefined,
    'Over 75% of people': undefined,
  }))
    it(`tell of ${sort ?? 'nobody'} in “${text}”`, () => assert.equal(sortByAge(text), sort));
});
