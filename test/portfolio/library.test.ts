import assert from 'node:assert/strict';
import { findProblems, type Problem } from '../../src/checks/run.ts';
import { type CampaignDocument, readDocument } from '../../src/plan/document.ts';
import { Library } from '../../src/portfolio/library.ts';
import { assertProportional } from '../growth.ts';
import { planText } from '../support.ts';

const today = '2026-11-24';

const plan = (campaign: string, date = '2027-03-01', channel = 'Facebook') =>
  planText(`campaign: ${campaign}
audiences: [Unpaid carers]
objectives:
  - objective: 400 carers apply by 31 March 2027
    channels: [Letter, ${channel}]
activities:
  - { date: ${date}, activity: Questions answered, channel: ${channel}, audience: Unpaid carers, owner: Sam }`);

const register = (channels: string) => planText(`register: Northvale\nchannels: [${channels}]`);

const documents = new WeakMap<Library, Map<string, CampaignDocument>>();

async function put(library: Library, path: string, text: string): Promise<void> {
  const document = await readDocument(path, text);
  assert.ok(document);
  library.set(path, document);
  documents.set(library, (documents.get(library) ?? new Map<string, CampaignDocument>()).set(path, document));
}

/** The messages of one check about the plan at a path. */
function messages(library: Library, path: string, code: string): string[] {
  const document = documents.get(library)?.get(path);
  assert.ok(document);
  return problems(library, path, document, code).map(({ message }) => message);
}

function problems(library: Library, path: string, document: CampaignDocument, code: string): Problem[] {
  return findProblems(library.contextFor(path, document, today)).filter((problem) => problem.code === code);
}

describe('the library of plans', () => {
  it('tells clashes as plans come, change and go', async () => {
    const library = new Library();
    await put(library, 'a.campaign.md', plan('A'));
    assert.deepEqual(messages(library, 'a.campaign.md', 'clash'), []);
    await put(library, 'b.campaign.md', plan('B'));
    assert.match(messages(library, 'a.campaign.md', 'clash').join(), /“B” reaches “Unpaid carers”/);
    await put(library, 'b.campaign.md', plan('B', '2027-03-15'));
    assert.deepEqual(messages(library, 'a.campaign.md', 'clash'), []);
    await put(library, 'b.campaign.md', plan('B'));
    library.delete('b.campaign.md');
    assert.deepEqual(messages(library, 'a.campaign.md', 'clash'), []);
  });

  it('keeps what a plan said last while that cannot be read, or is empty as a file being written is', async () => {
    const library = new Library();
    await put(library, 'a.campaign.md', plan('A'));
    for (const text of ['---\ncampaign: B\nactivities:\n', '', '\r\n']) {
      await put(library, 'b.campaign.md', plan('B'));
      assert.equal(library.records().get('b.campaign.md')?.reading, undefined);
      await put(library, 'b.campaign.md', text);
      assert.equal(library.records().get('b.campaign.md')?.reading, 'as last read', JSON.stringify(text));
      assert.match(messages(library, 'a.campaign.md', 'clash').join(), /“B” reaches “Unpaid carers”/);
    }
  });

  it('leaves a plan that is kept out of the grid out of what meets, from either side', async () => {
    const library = new Library();
    await put(library, 'a.campaign.md', plan('A'));
    await put(library, 'b.campaign.md', plan('B').replace('campaign: B', 'campaign: B\ngrid: no'));
    assert.deepEqual(messages(library, 'a.campaign.md', 'clash'), []);
    assert.deepEqual(messages(library, 'b.campaign.md', 'clash'), []);
    assert.equal(library.meets('b.campaign.md'), false);
  });

  it('keeps the activities that a plan had while their list can be read only in part', async () => {
    const library = new Library();
    await put(library, 'a.campaign.md', plan('A'));
    const two = (dash: string, rest = '') =>
      planText(`campaign: B
audiences: [Unpaid carers]
activities:
  - date: 2027-05-01
    activity: Letter
    channel: Letter
  ${dash} date: 2027-03-01
    activity: Post
    channel: Facebook
    audience: Unpaid carers${rest}`);
    const reading = () => library.records().get('b.campaign.md')?.reading;
    await put(library, 'b.campaign.md', two('-'));
    await put(library, 'b.campaign.md', two(' '));
    assert.equal(reading(), 'as last read');
    assert.match(messages(library, 'a.campaign.md', 'clash').join(), /“B” reaches “Unpaid carers”/);
    await put(library, 'b.campaign.md', two('-'));
    assert.equal(reading(), undefined);
    // What is taken out beside a slip elsewhere is meant to go.
    await put(library, 'b.campaign.md', two('-', '\nrisks:\n  - risk: Rain\n    mitigation'));
    assert.equal(reading(), 'in part');
    await put(library, 'b.campaign.md', planText('campaign: B\nrisks:\n  - risk: Rain\n    mitigation'));
    assert.equal(reading(), 'in part');
    assert.deepEqual(library.records().get('b.campaign.md')?.activities, []);
  });

  it('names several plans in one problem by the order of their paths, however they came', async () => {
    const library = new Library();
    await put(library, 'a.campaign.md', plan('A'));
    assert.deepEqual(messages(library, 'a.campaign.md', 'clash'), []);
    for (const name of ['d', 'b', 'c']) await put(library, `${name}.campaign.md`, plan(name.toUpperCase()));
    assert.match(messages(library, 'a.campaign.md', 'clash').join(), /^3 other plans .*“B”, “C” and “D”/);
    assert.match(messages(library, 'b.campaign.md', 'clash').join(), /^3 other plans .*“A”, “C” and “D”/);
  });

  it('knows a register’s channels as soon as it has come, and no longer when it is gone', async () => {
    const library = new Library();
    await put(library, 'plans/a.campaign.md', plan('A', '2027-03-01', 'Lantern Light'));
    assert.equal(messages(library, 'plans/a.campaign.md', 'unlisted-channel').length, 1);
    await put(library, 'register.md', register('{ name: Lantern Light, kind: face-to-face, owner: Sam }'));
    assert.deepEqual(messages(library, 'plans/a.campaign.md', 'unlisted-channel'), []);
    await put(library, 'register.md', register('{ name: Evening Bell, kind: face-to-face, owner: Sam }'));
    assert.equal(messages(library, 'plans/a.campaign.md', 'unlisted-channel').length, 1);
    library.delete('register.md');
    assert.equal(messages(library, 'plans/a.campaign.md', 'unlisted-channel').length, 1);
  });

  it('tells the states of a file apart, and of what is around it', async () => {
    const library = new Library();
    const states = () =>
      ['a.campaign.md', 'b.campaign.md', 'register.md'].map((path) => ({
        own: library.stateOf(path),
        around: library.stateAround(path),
      }));
    const changed = async (change: () => unknown) => {
      const before = states();
      await change();
      return states().map(({ own, around }, index) => {
        const { own: ownBefore, around: aroundBefore } = before[index]!;
        return `${own === ownBefore ? '' : 'itself'} ${around === aroundBefore ? '' : 'around'}`.trim();
      });
    };
    const registered = register('{ name: Lantern Light, kind: face-to-face, owner: Sam }');
    assert.deepEqual(await changed(() => put(library, 'register.md', registered)), [
      'around',
      'around',
      'itself around',
    ]);
    assert.deepEqual(await changed(() => put(library, 'register.md', `${registered}\n# Below\n`)), [
      '',
      '',
      '',
    ]);
    assert.deepEqual(await changed(() => put(library, 'a.campaign.md', plan('A'))), ['itself', '', 'around']);
    assert.deepEqual(await changed(() => put(library, 'a.campaign.md', `${plan('A')}\n# Below\n`)), [
      '',
      '',
      '',
    ]);
    assert.ok(library.contextFor('a.campaign.md', documents.get(library)!.get('a.campaign.md')!, today));
    assert.equal(library.meets('a.campaign.md'), false);
    assert.deepEqual(await changed(() => put(library, 'b.campaign.md', plan('B'))), [
      'around',
      'itself',
      'around',
    ]);
    assert.equal(library.meets('a.campaign.md'), true);
    assert.deepEqual(await changed(() => put(library, 'b.campaign.md', plan('B', '2027-06-01'))), [
      'around',
      'itself',
      'around',
    ]);
    assert.deepEqual(await changed(() => library.delete('b.campaign.md')), ['', 'itself', 'around']);
    assert.deepEqual(await changed(() => library.delete('b.campaign.md')), ['', '', '']);
    assert.deepEqual(await changed(() => library.delete('register.md')), [
      'around',
      'around',
      'itself around',
    ]);
    assert.deepEqual([library.has('a.campaign.md'), library.has('register.md')], [true, false]);
  });

  it('is told which register holds below a folder, unless another lies nearer', async () => {
    const library = new Library();
    const held = (path: string) => library.registerFor(path)?.path;
    await put(library, 'x/one.md', register('Letter'));
    assert.equal(held('plans/a.campaign.md'), 'x/one.md');
    await put(library, 'y/two.md', register('Letter'));
    assert.equal(held('plans/a.campaign.md'), undefined);
    library.nameRegister('', 'y/two.md');
    assert.deepEqual(['plans/a.campaign.md', 'x/b.campaign.md'].map(held), ['y/two.md', 'x/one.md']);
    library.nameRegister('x', 'y/two.md');
    assert.equal(held('x/b.campaign.md'), 'y/two.md');
    library.nameRegister('x', undefined);
    assert.equal(held('x/b.campaign.md'), 'x/one.md');
    library.nameRegister('x', 'none/such.md');
    assert.equal(held('x/b.campaign.md'), 'x/one.md');
    library.nameRegister('', undefined);
    await put(library, 'x/another.md', register('Letter'));
    assert.equal(held('x/b.campaign.md'), 'x/another.md');
    await put(library, 'x/b.campaign.md', plan('B'));
    assert.deepEqual(
      library.registersInForce().map(({ path }) => path),
      ['x/another.md'],
    );
    assert.deepEqual(library.plansOf('x/another.md'), ['x/b.campaign.md']);
  });

  it('prefers the register nearest to a plan', async () => {
    const library = new Library();
    await put(library, 'register.md', register('{ name: Evening Bell, kind: face-to-face, owner: Sam }'));
    await put(
      library,
      'north/register.md',
      register('{ name: Lantern Light, kind: face-to-face, owner: Sam }'),
    );
    await put(library, 'north/plans/a.campaign.md', plan('A', '2027-03-01', 'Lantern Light'));
    await put(library, 'south/a.campaign.md', plan('A', '2027-03-01', 'Evening Bell'));
    for (const path of ['north/plans/a.campaign.md', 'south/a.campaign.md'])
      assert.deepEqual(messages(library, path, 'unlisted-channel'), [], path);
  });

  it('tells what is around a plan apart by changes of those alone that share somebody or something with it', async () => {
    const library = new Library('in steps');
    const join = () => library.joinInSteps(async () => undefined);
    await put(library, 'a.campaign.md', plan('A'));
    await put(library, 'b.campaign.md', plan('B'));
    await put(library, 'c.campaign.md', plan('C', '2027-05-03'));
    await join();
    const states = () => ['a', 'b', 'c'].map((name) => library.stateAround(`${name}.campaign.md`));
    const first = states();
    await put(library, 'b.campaign.md', plan('B, by another name'));
    await join();
    const second = states();
    assert.deepEqual(
      second.map((state, index) => state === first[index]),
      [false, true, true],
    );
    library.delete('b.campaign.md');
    assert.deepEqual(
      states().map((state, index) => state === second[index]),
      [false, true, true],
    );
  });

  it('that is joined in steps tells whoever asks meanwhile of the plans that are joined', async () => {
    const library = new Library('in steps');
    const clashes = () => messages(library, 'a.campaign.md', 'clash').join();
    await put(library, 'a.campaign.md', plan('A'));
    for (const name of ['b', 'c']) await put(library, `${name}.campaign.md`, plan(name.toUpperCase()));
    assert.equal(clashes(), '');
    const said: string[] = [];
    const steps = async () => said.push(clashes());
    await library.joinInSteps(steps);
    assert.equal(said.length, 3);
    assert.match(said[1]!, /“B” reaches/);
    assert.match(said[2]!, /“B” and “C”/);
    // Under a register the same names may mean others.
    await put(library, 'register.md', register('{ name: Facebook, kind: digital, owner: Sam }'));
    assert.equal(clashes(), '');
    const around = library.stateAround('a.campaign.md');
    await library.joinInSteps(steps);
    assert.match(clashes(), /“B” and “C”/);
    assert.notEqual(library.stateAround('a.campaign.md'), around);
  });

  it('forgets all plans and registers at once', async () => {
    const library = new Library();
    await put(library, 'register.md', register('{ name: Facebook, kind: digital, owner: Sam }'));
    for (const name of ['a', 'b']) await put(library, `${name}.campaign.md`, plan(name.toUpperCase()));
    const around = library.stateAround('a.campaign.md');
    library.clear();
    assert.deepEqual(
      [library.records().size, library.registers(), library.has('a.campaign.md')],
      [0, [], false],
    );
    assert.notEqual(library.stateAround('a.campaign.md'), around);
    await put(library, 'a.campaign.md', plan('A'));
    assert.deepEqual(messages(library, 'a.campaign.md', 'clash'), []);
  });

  it('checks eight times as many plans in about eight times the time, however many clash', async () => {
    const documentsOf = (count: number) =>
      Promise.all(
        Array.from({ length: count }, (_, index) =>
          readDocument(`${index}.campaign.md`, plan(`Campaign ${index}`)),
        ),
      );
    // Pairwise comparison would make it sixty-four times.
    await assertProportional(50, documentsOf, (documents) => {
      const library = new Library();
      for (const document of documents) library.set(document!.name, document!);
      for (const document of documents)
        assert.equal(problems(library, document!.name, document!, 'clash').length, 1);
    });
  });
});
