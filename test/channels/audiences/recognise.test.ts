import assert from 'node:assert/strict';
import { everyone, sortsIn, sortsInStatement } from '../../../src/channels/audiences/recognise.ts';
import { suitableFor } from '../../../src/channels/audiences/suited.ts';

const ids = (sorts: readonly { readonly id: string }[]) => sorts.map(({ id }) => id).join(' ');

describe('the sorts of people in a name', () => {
  for (const [name, expected] of Object.entries({
    'Older people': 'older',
    'OLDER PEOPLE, and young people': 'older young',
    'Young people and older people': 'young older',
    'Residents and older people': 'older',
    Residents: 'residents',
    'The residents': 'residents',
    'Young carers': 'young-carers',
    'Residents over 75': 'older',
    'Older people over 75': 'older',
    'Tenants, people over 65': 'tenants older',
    'Older people, older residents': 'older',
    'Older people aged 16 to 24': 'older',
    'Young people aged 55 to 64': 'young',
    'Care leavers aged 55 to 64': 'care-leavers',
    'First-time voters aged 55 to 64': 'first-voters',
    'Children aged 55 to 64': 'children',
    'New parents aged 55 to 64': 'new-parents',
    'Parents aged 55 to 64': 'parents',
    'Young people not in work, aged 55 to 64': 'young-jobless',
    'Students aged 55 to 64': 'students older',
    'Staff in our care homes': 'staff',
    'Landlords of student houses': 'landlords',
    'Wakey Wakey': '',
    '': '',
  }))
    it(`are ${expected || 'none'} in “${name}”`, () => assert.equal(ids(sortsIn(name)), expected));

  it('are those of the first words of a long description', () => {
    assert.equal(ids(sortsIn(`${'so '.repeat(198)}older people`)), 'older');
    assert.equal(ids(sortsIn(`${'so '.repeat(199)}older people`)), '');
  });
});

describe('the sort of people in a statement', () => {
  for (const [statement, expected] of Object.entries({
    '90% of older people have a jab': 'older',
    'Consult older people on the new depot': 'older',
    '240 older people talk to pharmacists': 'older',
    '240 people talk to older people': 'residents',
    'Talk to older people': 'older',
    'All people talk to older people': 'residents',
    'Half of people deal with older people': 'residents',
    '60% of residents over 75 have a jab': 'older',
    '60% of residents have a jab': 'residents',
    'Older people and young people meet': 'older',
    'Every resident talks to older people': '',
    'More talk to older people': '',
    'Most talk with older people': '',
    'Nine in ten act as older people': '',
    'Ninety go via older people': '',
    'Two meet between older people': '',
    'Three go through older people': '',
    'Half come from older people': '',
    'Some talk to older people': 'older',
    'Halves talk to older people': 'older',
    '5 know their older people': '',
    '5 care for older people': '',
    '5 are met by older people': '',
    '5 meet older people': 'older',
    'Young people over 75 meet': 'young',
    'More jabs': '',
  }))
    it(`is ${expected || 'none'} in “${statement}”`, () =>
      assert.equal(ids(sortsInStatement(statement)), expected));
});

describe('the channels for several audiences', () => {
  const [older] = sortsIn('older people');
  const [young] = sortsIn('young people');
  const first = (suited: ReturnType<typeof suitableFor>) => suited.channels.map(([id]) => id);

  it('are those of one audience in their order, with their reasons', () => {
    const { channels } = suitableFor([[older!]]);
    assert.deepEqual(channels, older!.channels());
  });

  it('are first those that suit several of them, or stand first for one', () => {
    const both = first(suitableFor([[older!], [everyone()]]));
    const shared = older!
      .channels()
      .map(([id]) => id)
      .filter((id) =>
        everyone()
          .channels()
          .some(([other]) => other === id),
      );
    assert.ok(shared.length > 0);
    assert.ok(shared.includes(both[0]!), both.join());
    assert.equal(new Set(both).size, both.length);
  });

  it('reach each of two sorts that one audience is, and miss what misses either', () => {
    const { channels, misses } = suitableFor([[older!, young!]]);
    const taken = channels.map(([id]) => id);
    assert.ok(!taken.includes('tiktok') && !taken.includes('direct-mail'), taken.join());
    assert.ok(misses({ id: 'tiktok' }) && misses({ id: 'direct-mail' }));
  });

  it('miss only what reaches none of the audiences', () => {
    const { misses } = suitableFor([[older!], [young!]]);
    assert.ok(!misses({ id: 'tiktok' }) && !misses({ id: 'direct-mail' }));
    assert.ok(misses({ id: 'intranet' }));
    assert.ok(!misses({ id: 'leaflet', kind: 'traditional' }));
  });

  it('are none, and miss nothing, for nobody', () => {
    const { channels, misses } = suitableFor([]);
    assert.deepEqual(channels, []);
    assert.ok(!misses({ id: 'intranet' }));
  });
});
