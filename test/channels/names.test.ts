import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { channelDirectory } from '../../src/channels/directory.ts';
import { type ChannelReading, readChannelNames } from '../../src/channels/read-names.ts';
import { sortOf } from '../../src/channels/sorts.ts';
import { looseKey } from '../../src/text/text.ts';
import { assertProportional } from '../growth.ts';
import { check, planText } from '../support.ts';

/** A name as it is found in the field, and what is right of it; `|` parts equally good answers, an empty one is not judged. */
interface FieldName {
  readonly name: string;
  readonly expect: string;
  readonly kind: string;
  readonly peso: string;
  readonly direction: string;
  readonly means: string;
}

const directory = channelDirectory(undefined, undefined);

function fieldNames(file: string): FieldName[] {
  const [, ...lines] = readFileSync(join(process.cwd(), 'test/channels', file), 'utf8')
    .trim()
    .split(/\r?\n/);
  return lines.map((line) => {
    const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
      ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
    );
    const [name = '', expect = '', kind = '', peso = '', direction = '', means = ''] = cells;
    return { name, expect, kind, peso, direction, means };
  });
}

/** Why a name is read wrongly; undefined where it is right. */
function fault(expected: FieldName, { known, channel, near }: ChannelReading): string | undefined {
  if (expected.expect === 'unlisted') return known || near.length > 0 ? 'it is known, or near' : undefined;
  if (expected.expect === 'misspelt') {
    const isNear = near.some((name) =>
      expected.means.split('|').some((meant) => looseKey(name).includes(looseKey(meant))),
    );
    return known || !isNear ? `near is ${near.join()}` : undefined;
  }
  if (!channel) return 'it is unknown';
  const off = (['kind', 'peso', 'direction'] as const).filter(
    (trait) => expected[trait] !== '' && !expected[trait].split('|').includes(channel[trait] ?? ''),
  );
  return off.length > 0 ? off.map((trait) => `${trait} ${channel[trait]}`).join() : undefined;
}

function faultsIn(names: readonly FieldName[]): string[] {
  return names.flatMap((expected) => {
    const why = fault(expected, readChannelNames([expected.name], directory)[0]!);
    return why ? [`${expected.name}: ${why}`] : [];
  });
}

/** Names that their words do not tell: only who knows the organisation reads them rightly. */
const hard = new Set([
  'MyCouncil account',
  'Audio version',
  'YouTube ads on TV',
  'Beer mats from council',
  'Daily comms cell',
  'Dedicated consultation microsite',
  'Housing association magazines',
  "Posters on buses' noticeboards",
  'Beer mats in pubs (owned)',
  'Audio and Braille leaflets',
  'Allotment societies',
  'Mind',
  'Virtual exhibition room',
  'Teachers2Parents',
  'Cop shop',
  'Bwrdd iechyd',
  'Sgwrs Fawr',
  'Threads of Hope',
]);

describe('channels as people name them', () => {
  it('are read rightly, but for one in ninety', () => {
    const names = fieldNames('names-in-the-field.csv');
    assert.ok(names.length > 90 * hard.size);
    assert.deepEqual(faultsIn(names.filter(({ name }) => !hard.has(name))), []);
  });

  it('are read rightly in more plans, of other bodies and countries', () => {
    const names = fieldNames('names-in-more-plans.csv');
    assert.ok(names.length > 1_000);
    assert.deepEqual(faultsIn(names), []);
  });

  it('are known, all names of the catalogue and of the plan alike', () => {
    for (const { name, known, channel } of readChannelNames([], directory)) {
      assert.ok(known, name);
      assert.equal(channel?.name, name);
    }
  });
});

describe('how names are read', () => {
  const own = channelDirectory(
    { channels: [{ name: 'Morning Shout', kind: 'face-to-face', audiences: [] }] } as never,
    { channels: [{ name: 'Elmfield News', kind: 'traditional', audiences: [] }] } as never,
  );

  it('says where each was found', () => {
    const names = ['Morning shout', 'Elmfield News', 'Twitter', 'NWLDC website', 'Compass'];
    assert.deepEqual(
      readChannelNames(names, own).map(({ name, known, by }) => [name, known, by]),
      [
        ['Morning shout', true, 'plan'],
        ['Elmfield News', true, 'register'],
        ['Twitter', true, 'catalogue'],
        ['NWLDC website', true, 'sort'],
        ['Compass', false, null],
      ],
    );
  });

  it('gives the channel, with null for what its name leaves open', () => {
    assert.deepEqual(readChannelNames(['Earned media'], own), [
      {
        name: 'Earned media',
        known: true,
        by: 'sort',
        channel: { id: 'Earned media', name: 'Earned media', kind: null, peso: 'earned', direction: null },
        near: [],
      },
    ]);
  });

  it('lists every channel where no name is asked for', () => {
    const listed = readChannelNames([], own);
    assert.equal(listed.length, own.all.length);
    assert.deepEqual([listed[0]?.by, listed[1]?.by, listed.at(-1)?.by], ['plan', 'register', 'catalogue']);
  });

  it('finds what is misspelt among the plan’s and the register’s names too', () => {
    assert.deepEqual(own.nearest('Morning Shuot'), ['Morning Shout']);
    assert.deepEqual(own.nearest('Elmfeld News'), ['Elmfield News']);
  });

  it('takes names that differ in a figure for different names', () => {
    const wards = channelDirectory(
      { channels: [{ name: 'Ward 1 forum', kind: 'social', audiences: [] }] } as never,
      undefined,
    );
    assert.equal(wards.find('Ward 2 forum')?.kind, 'face-to-face');
    assert.deepEqual(wards.nearest('Ward 3'), []);
  });

  it('finds a slip in a short word where the whole is then everyone’s name', () => {
    const nearest = (name: string) => (own.find(name) ? undefined : own.nearest(name)[0]);
    assert.equal(nearest('Focus grop'), 'Focus group');
    assert.equal(nearest('WhatsApp grup'), 'WhatsApp group');
    assert.equal(nearest('Local radoi'), 'Local radio');
    // Another word than a slip, and an acronym.
    assert.equal(nearest('Focus gravy'), undefined);
    assert.equal(own.find('BAME media')?.peso, 'earned');
  });

  it('finds slips in plurals, and letters in each other’s place', () => {
    assert.deepEqual(own.nearest('Bilboards'), ['Billboard']);
    assert.deepEqual(own.nearest('Stakeholder metings'), ['Stakeholder meeting']);
    assert.deepEqual(own.nearest('Bulliten'), ['Bulletin']);
  });

  it('takes no slip for what stands in brackets or behind “e.g.”', () => {
    assert.equal(own.find('Community radio (Vale FM)')?.kind, 'traditional');
    assert.equal(own.find('Local papers, e.g. the Vale Herald')?.peso, 'earned');
  });

  it('guesses nothing for what resembles nothing', () => {
    for (const name of [
      'Online',
      'Compass',
      'Connected',
      'Snapshot',
      'Stepping Stones',
      'Street Wise',
      'Bright Sparks',
      'Calon',
      'Invitation emailed to them, twice',
    ])
      assert.deepEqual(own.nearest(name), [], name);
  });
});

describe('a medium that is paid for', () => {
  const typical = async (entry: string) => {
    const { context } = await check(
      planText(`campaign: T\nobjectives:\n  - {objective: A, channels: [Radio]}\nchannels:\n  - ${entry}`),
    );
    const channel = context.channels.all[0]!;
    return `${channel.peso} ${channel.direction}`;
  };

  it('is advertising', async () => {
    assert.equal(await typical('{name: Radio, cost: £900}'), 'paid one-way');
    assert.equal(await typical('{name: Vale FM, cost: £900}'), 'paid one-way');
    assert.equal(await typical('{name: TV, cost: £900}'), 'paid one-way');
  });

  it('is earned where it costs nothing, or the plan says so', async () => {
    assert.equal(await typical('{name: Radio}'), 'earned limited');
    assert.equal(await typical('{name: Radio, cost: 0}'), 'earned limited');
    assert.equal(await typical('{name: Radio, cost: £900, peso: earned}'), 'earned limited');
  });

  it('is no press release, which costs something and buys no space', async () => {
    assert.equal(await typical('{name: Press release, cost: £90}'), 'earned one-way');
  });
});

describe('hostile names', () => {
  const hostile: Readonly<Record<string, (size: number) => string>> = {
    'one word over and over': (size) => 'in '.repeat(size / 3),
    'one long word': (size) => 'a'.repeat(size),
    brackets: (size) => '('.repeat(size),
    commas: (size) => 'Leaflet, '.repeat(size / 9),
    blanks: (size) => `a${' '.repeat(size)}b`,
    emoji: (size) => '👩‍👩‍👧'.repeat(size / 8),
    'half surrogate pairs': (size) => '\ud83d'.repeat(size),
    'Arabic and Hebrew': (size) => 'منشور עלון '.repeat(size / 11),
    'control characters': (size) => '\0\u202e\u001b[31m'.repeat(size / 7),
    'marks on one letter': (size) => `a${'\u0301'.repeat(size)}`,
    hyphens: (size) => 'a-'.repeat(size / 2),
    addresses: (size) => 'a.'.repeat(size / 2),
  };
  for (const [what, nameOf] of Object.entries(hostile)) {
    it(`cost time in proportion to their length: ${what}`, () =>
      assertProportional(2_000, nameOf, (name) => {
        for (let round = 0; round < 20; round++) readChannelNames([`${name}${round}`], directory);
      }));

    it(`are no channels: ${what}`, () => {
      for (const size of [24, 200, 2_000]) {
        const name = nameOf(size);
        assert.doesNotThrow(() => sortOf(name));
        if (what !== 'commas') assert.equal(directory.find(name), undefined);
      }
    });
  }
});
