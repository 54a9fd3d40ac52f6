import assert from 'node:assert/strict';
import { channelDirectory } from '../../src/channels/directory.ts';
import { isMisspelling, isMisspelt, nearestNames } from '../../src/channels/near.ts';

const directory = channelDirectory(undefined, undefined);

describe('a name that is a slip away', () => {
  for (const [written, meant] of Object.entries({
    Facebok: ['Facebook'],
    Bulliten: ['Bulletin'],
    bilboards: ['Billboard'],
    Instgram: ['Instagram'],
    'Tik Tokk': ['TikTok'],
    Twiter: ['Twitter'],
    radoi: ['Radio'],
    Pster: ['Poster'],
    'pres release': ['Press release'],
    'Museum webiste': ['Museum website'],
    'Comunity radio': ['Community radio'],
    'focus grop': ['Focus group'],
    'Comunity radoi (weekly)': [],
    'Museum webiste (weekly)': ['Museum website (weekly)'],
    Webiste: ['Website'],
  }))
    it(`is ${meant.join() || 'none'} for “${written}”`, () =>
      assert.deepEqual(directory.nearest(written), meant));

  for (const written of ['salon', 'paned', 'xq', 'vodeo', 'Morning Shout', '', 'x'.repeat(65)])
    it(`is none for “${written.slice(0, 20)}”`, () => assert.deepEqual(directory.nearest(written), []));

  it('is first the one with the fewest changes, and one’s own before everyone’s; three at most', () => {
    const known = () => true;
    assert.deepEqual(nearestNames('Elmfeild Herald', ['Elmfield Heralds', 'Elmfield Herald'], known), [
      'Elmfield Herald',
      'Elmfield Heralds',
    ]);
    assert.equal(nearestNames('Newsleter', ['Newsletters'], known)[0], 'Newsletter');
    assert.deepEqual(
      nearestNames(
        'Vale letters',
        ['Vale letter1', 'Vale letter', 'Vale lettera', 'Vale letterb', 'Vale letterc'],
        known,
      ),
      ['Vale letter', 'Vale lettera', 'Vale letterb'],
    );
  });

  it('stands once, however often it is given', () =>
    assert.deepEqual(
      nearestNames('Elmfeld News', ['Elmfield News', 'ELMFIELD NEWS'], () => true),
      ['Elmfield News'],
    ));

  it('is a channel once its word is mended, or none', () =>
    assert.deepEqual(
      nearestNames('Museum webiste', [], () => false),
      [],
    ));
});

describe('a misspelling', () => {
  for (const [key, other, limit, isOne] of [
    ['elmfieldnews', 'elmfieldnews', 1, true],
    ['elmfeldnews', 'elmfieldnews', 1, true],
    ['elmfeldnew', 'elmfieldnews', 1, false],
    ['elmfeldnew', 'elmfieldnews', 2, true],
    ['ward1forum', 'ward2forum', 2, false],
    ['salon', 'talon', 1, false],
    ['alon', 'salon', 1, true],
    ['paned', 'panel', 1, false],
    ['pandl', 'panld', 1, true],
    ['panle', 'panel', 1, true],
    ['pane', 'panel', 1, true],
    ['xeaflets', 'leaflets', 1, true],
    ['xeaflet', 'leaflet', 1, false],
    ['bulliten', 'bulletin', 1, true],
    [`${'a'.repeat(63)}b`, 'a'.repeat(64), 1, true],
    [`${'a'.repeat(64)}b`, 'a'.repeat(65), 1, false],
  ] as const)
    it(`is ${isOne ? '' : 'not '}“${key.slice(0, 12)}” for “${other.slice(0, 12)}” within ${limit}`, () =>
      assert.equal(isMisspelling(key, other, limit), isOne));
});

describe('one of everyone’s names with a slip in it', () => {
  for (const [text, isOne] of Object.entries({
    'Comunity radio': true,
    'Community radio': false,
    'focus grop': true,
    'Focus grop (residents)': true,
    'BAME media': false,
    'Museum webiste': false,
    Facebok: false,
    'Elmfield radoi': false,
  }))
    it(`is ${isOne ? '' : 'not '}“${text}”`, () => assert.equal(isMisspelt(text), isOne));

  it('is nothing so long that it is prose', () =>
    assert.equal(isMisspelt(`Comunity radio ${'x'.repeat(60)}`), false));
});
