import assert from 'node:assert/strict';
import { type Channel, channelDirectory } from '../../src/channels/directory.ts';
import { check, planText } from '../support.ts';

/** The directory of a plan beside a register, each written as its list of channels. */
async function directoryOf(inPlan: string, inRegister = '', more = '') {
  const others = inRegister ? { 'register.md': planText(`register: R\nchannels:\n${inRegister}`) } : {};
  const { context } = await check(planText(`campaign: T\n${more}channels:\n${inPlan}`), { others });
  return context.channels;
}

const traits = (channel: Channel | undefined) =>
  channel && [channel.id, channel.name, channel.kind, channel.peso, channel.direction];

describe('what is known of a channel', () => {
  it('is what the plan says, then the register, then the catalogue', async () => {
    const directory = await directoryOf(
      '  - {id: news, name: Newsletter for tenants, direction: two-way, owner: Ann, measure: replies}',
      '  - {id: news, name: Elmfield News, kind: traditional, direction: limited, owner: Bo}\n  - {id: leaflet, owner: Print team}',
    );
    const news = directory.find('news');
    assert.deepEqual(traits(news), ['news', 'Newsletter for tenants', 'traditional', 'owned', 'two-way']);
    assert.deepEqual([news?.owner, news?.measure], ['Ann', 'replies']);
    const leaflet = directory.find('Leaflets');
    assert.deepEqual(traits(leaflet), ['leaflet', 'Leaflet or door drop', 'traditional', 'owned', 'one-way']);
    assert.deepEqual([leaflet?.owner, leaflet?.measure], ['Print team', directory.find('Leaflet')?.measure]);
    assert.ok(leaflet?.measure);
    assert.equal(leaflet?.inPlan, undefined);
    assert.equal(leaflet?.inRegister?.owner, 'Print team');
  });

  it('is found by id and by name, whatever their case and spaces', async () => {
    const directory = await directoryOf('  - {id: shout, name: Morning Shout, kind: face-to-face}');
    for (const reference of ['shout', 'SHOUT', 'Morning Shout', 'morning-shout', 'morning shouts'])
      assert.equal(directory.find(reference)?.id, 'shout', reference);
    assert.equal(directory.find('Morning Shot'), undefined);
    assert.equal(directory.find('Evening Shout'), undefined);
  });

  it('is of one channel, where two entries claim a name: the first has it', async () => {
    const directory = await directoryOf(
      '  - {name: Morning Shout, kind: face-to-face}\n  - {name: morning shout, kind: digital}\n  - {id: facebook, owner: Ann}\n  - {name: Facebook, owner: Bo}',
    );
    assert.equal(directory.find('Morning Shout')?.kind, 'face-to-face');
    assert.equal(directory.find('Facebook')?.owner, 'Ann');
    assert.equal(directory.all.filter(({ id }) => id === 'facebook').length, 1);
  });

  it('is that its space is bought, where a medium costs something and nobody says how it comes', async () => {
    const directory = await directoryOf(
      '  - {name: Radio, cost: 500}\n  - {name: Local newspaper, cost: 500, peso: earned}\n  - {name: Leaflet, cost: 500}\n  - {name: Television news}',
    );
    assert.equal(directory.find('Radio')?.peso, 'paid');
    assert.equal(directory.find('Local newspaper')?.peso, 'earned');
    assert.equal(directory.find('Leaflet')?.peso, 'owned');
    assert.equal(directory.find('Television news')?.peso, 'earned');
  });

  it('is what its name tells, where it is in no list; and the plan may say another', async () => {
    const directory = await directoryOf('  - {name: Museum website, direction: two-way}');
    assert.deepEqual(traits(directory.find('Museum website')), [
      'Museum website',
      'Museum website',
      'digital',
      'owned',
      'two-way',
    ]);
    assert.equal(directory.find('Museum website')?.inCatalogue?.id, 'website');
    assert.equal(directory.find('Museum website')?.measure, directory.find('Website')?.measure);
    assert.equal(directory.find('  Library website ')?.name, 'Library website');
  });

  it('has who runs it, where it hangs elsewhere, and not where it is another site', async () => {
    const directory = await directoryOf(
      '  - {name: Leaflet}',
      '  - {id: poster, owner: Print team}\n  - {id: website, owner: Web team}',
    );
    const posters = directory.find('Posters in pharmacies');
    assert.deepEqual([posters?.owner, posters?.inRegister?.owner], ['Print team', 'Print team']);
    const site = directory.find('Museum website');
    assert.deepEqual([site?.owner, site?.inRegister], [undefined, undefined]);
    assert.deepEqual(directory.lookUp('Posters in pharmacies')?.by, 'sort');
    assert.deepEqual(directory.lookUp('poster')?.by, 'register');
    assert.deepEqual(directory.lookUp('Leaflets')?.by, 'plan');
    assert.deepEqual(directory.lookUp('Facebook')?.by, 'catalogue');
    assert.equal(directory.lookUp('Compass'), undefined);
  });

  it('is nothing where a name is one of the plan’s, misspelt', async () => {
    const directory = await directoryOf('  - {name: Elmfield newsletter}\n  - {name: Vale web}');
    assert.equal(directory.find('Elmfeld newsletter'), undefined);
    assert.deepEqual(directory.nearest('Elmfeld newsletter'), ['Elmfield newsletter']);
    assert.equal(directory.find('Elm Valley newsletter')?.id, 'Elm Valley newsletter');
  });
});

describe('all channels', () => {
  it('are the plan’s, the register’s, those in use, and the rest of the catalogue, each once', async () => {
    const directory = await directoryOf(
      '  - {id: shout, name: Morning Shout}\n  - Facebook',
      '  - {id: news, name: Elmfield News}\n  - {id: shout, owner: Bo}',
      'objectives:\n  - {objective: A, channels: [Museum website, Facebook, Compass]}\nactivities:\n  - {activity: B, channel: [Vale podcast, Museum website]}\n',
    );
    const ids = directory.all.map(({ id }) => id);
    assert.deepEqual(ids.slice(0, 5), ['shout', 'facebook', 'news', 'Museum website', 'Vale podcast']);
    assert.equal(new Set(ids).size, ids.length);
    const everyones = channelDirectory(undefined, undefined).all.map(({ id }) => id);
    assert.deepEqual(
      ids.slice(5),
      everyones.filter((id) => id !== 'facebook'),
    );
  });

  it('are the catalogue’s without a plan', () => {
    const { all, sharedAudiences } = channelDirectory(undefined, undefined);
    assert.deepEqual([all[0]?.id, sharedAudiences], ['press-release', []]);
  });
});
