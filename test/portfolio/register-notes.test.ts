import assert from 'node:assert/strict';
import { DocumentWords } from '../../src/document/words/words.ts';
import { gridText } from '../../src/overview/grid-text.ts';
import { Board } from '../../src/panel/board.ts';
import { readDocument } from '../../src/plan/document.ts';
import { gridOf } from '../../src/portfolio/grid.ts';
import { Library } from '../../src/portfolio/library.ts';
import { allAtOnce } from '../../src/steps.ts';
import { lookAt } from '../panel/support.ts';

const options = { from: '2027-03-01', to: '2027-03-28', today: '2027-03-01', internal: false };
const plan =
  '---\ncampaign: Bins\nactivities: [{ date: 2027-03-02, activity: Letter, channel: Letter }]\n---\n';

async function libraryOf(texts: Readonly<Record<string, string>>): Promise<Library> {
  const library = new Library();
  for (const [path, text] of Object.entries(texts)) library.set(path, (await readDocument(path, text))!);
  return library;
}

async function notesOf(texts: Readonly<Record<string, string>>) {
  return gridOf(await libraryOf(texts), options).registers;
}

const broken =
  '---\nregister: Elmfield\naudiences: [{ id: a, name: Adults }]\nchannels\n  - { name: X }\n---\n';
const open = '---\nregister: Elmfield\naudiences: [{ id: a, name: Adults }]\n';
const whole = '---\nregister: Elmfield\n---\n';

describe('what is to be known of the registers', () => {
  for (const end of ['\n', '\r\n'])
    it(`is that one cannot be read, or only in part (${JSON.stringify(end)})`, async () => {
      const noteOf = async (text: string) =>
        notesOf({ 'a/register.md': text.replaceAll('\n', end), 'a/x.campaign.md': plan });
      assert.deepEqual(await noteOf(broken), [
        { kind: 'unread', register: 'register.md', reading: 'in part' },
      ]);
      assert.deepEqual(await noteOf(open), [
        { kind: 'unread', register: 'register.md', reading: 'not at all' },
      ]);
      assert.deepEqual(await noteOf(whole), []);
    });

  it('is that nothing of one can be read, until it can', async () => {
    const library = await libraryOf({ 'a/register.md': whole, 'a/x.campaign.md': plan });
    library.setUnreadable('a/register.md', 'register');
    assert.deepEqual(library.registers(), []);
    const said = gridText(gridOf(library, options), {
      words: new DocumentWords('en-GB'),
      width: 200,
      today: options.today,
      fileOf: (path) => path,
    });
    assert.match(said, /register\.md cannot be read: its channels, audiences/);
    library.set('a/register.md', (await readDocument('a/register.md', whole))!);
    assert.deepEqual(gridOf(library, options).registers, []);
  });

  it('is which of several in a folder counts, once for all plans', async () => {
    assert.deepEqual(
      await notesOf({
        'a/one.md': whole,
        'a/two.md': whole,
        'a/x.campaign.md': plan,
        'a/b/y.campaign.md': plan,
      }),
      [{ kind: 'doubled', counts: 'one.md', others: ['two.md'] }],
    );
  });

  it('is that none counts where it cannot be told which, with the folders that tell them apart', async () => {
    assert.deepEqual(
      await notesOf({ 'a/register.md': whole, 'b/register.md': whole, 'c/x.campaign.md': plan }),
      [{ kind: 'doubled', counts: undefined, others: ['a/register.md', 'b/register.md'] }],
    );
  });

  it('is nothing of registers that hold for no plan', async () => {
    assert.deepEqual(
      await notesOf({ 'a/register.md': open, 'b/register.md': whole, 'b/x.campaign.md': plan }),
      [],
    );
  });

  it('is said by the grid before all else, and in the panel', async () => {
    const library = await libraryOf({ 'a/one.md': broken, 'a/two.md': whole, 'a/x.campaign.md': plan });
    const text = gridText(gridOf(library, options), {
      words: new DocumentWords('en-GB'),
      today: options.today,
      fileOf: (path) => path,
      width: 200,
    });
    assert.match(
      text,
      /^.*\n1 item of 1 plan\n\nChannel register\n {2}one\.md can be read only in part: channels, audiences, .*\n {2}one\.md counts; two\.md beside it does not\n/,
    );
    const { notes } = allAtOnce(Board.of(library, options.today, false)).sheet(lookAt());
    assert.deepEqual(notes, [
      'The channel register one.md can be read only in part, so something may be missing',
      'The channel register one.md counts; two.md beside it does not',
    ]);
  });
});
