import assert from 'node:assert/strict';
import { definitionAt, type Place, referencesAt } from '../../src/features/navigation.ts';
import { prepareRename, rename } from '../../src/features/rename.ts';
import { readDocument } from '../../src/plan/document.ts';
import { Library } from '../../src/portfolio/library.ts';
import { applyEdits } from '../../src/text/text.ts';
import { planText } from '../support.ts';

const plan = `campaign: T
audiences:
  - { id: carers, name: Unpaid carers }
objectives:
  - id: uptake
    objective: Reach carers
    audiences: [carers]
    channels: [Elmfield News, "Facebook"]
channels:
  - id: elmfield-news
    name: Elmfield News
    why: They read it
considered:
  - channel: Vale FM
activities:
  - { activity: Print it, channel: elmfield-news, objective: uptake, audience: Unpaid carers }`;
const register = `register: Elmfield
channels:
  - { id: vale-fm, name: Vale FM, kind: traditional }
  - { id: elmfield-news, name: Elmfield News, kind: traditional }`;

async function open(name: string, files: Record<string, string>) {
  const library = new Library();
  for (const [path, text] of Object.entries(files)) library.set(path, (await readDocument(path, text))!);
  const document = library.get(name)!;
  return { library, document, context: library.contextFor(name, document, '2026-11-24') };
}

const words = (places: readonly Place[]) =>
  places.map(
    ({ document, range, path }) => `${path ? `${path}: ` : ''}${document.text.slice(range.start, range.end)}`,
  );

for (const eol of ['\n', '\r\n']) {
  const text = planText(plan, eol);
  const registerText = planText(register, eol);
  const files = { 'p.campaign.md': text, 'r.md': registerText };
  const at = (needle: string, of = text) => of.indexOf(needle) + 1;

  describe(`finding one’s way (${JSON.stringify(eol)})`, () => {
    it('goes from a reference to where it is defined', async () => {
      const { context, library } = await open('p.campaign.md', files);
      const go = (offset: number) => words(definitionAt(context, library, offset));
      assert.deepEqual(go(at('carers]')), ['carers']);
      assert.deepEqual(go(at('Elmfield News, "')), ['elmfield-news']);
      assert.deepEqual(go(at('uptake, audience')), ['uptake']);
      assert.deepEqual(go(at('Unpaid carers }', text.slice(0)) + 0), ['carers']);
    });

    it('goes from a channel of the register to its entry there, and from the plan’s own entry too', async () => {
      const { context, library } = await open('p.campaign.md', files);
      assert.deepEqual(words(definitionAt(context, library, at('Vale FM'))), ['r.md: vale-fm']);
      assert.deepEqual(words(definitionAt(context, library, at('elmfield-news\n'.replace('\n', eol)))), [
        'r.md: elmfield-news',
      ]);
    });

    it('goes nowhere from other words', async () => {
      const { context, library } = await open('p.campaign.md', files);
      assert.deepEqual(definitionAt(context, library, at('Reach carers')), []);
      assert.deepEqual(definitionAt(context, library, at('"Facebook"')), []);
    });

    it('finds every spelling of a reference', async () => {
      const { context, library } = await open('p.campaign.md', files);
      assert.deepEqual(words(referencesAt(context, library, at('carers, name'), false)), [
        'carers',
        'Unpaid carers',
      ]);
      assert.deepEqual(words(referencesAt(context, library, at('elmfield-news'), true)).length, 6);
    });

    it('finds the plans that use a channel of the register', async () => {
      const { context, library } = await open('r.md', files);
      const found = words(referencesAt(context, library, at('vale-fm', registerText), false));
      assert.deepEqual(found, ['p.campaign.md: Vale FM']);
    });

    it('renames an id where it is defined and referred to, quotation marks kept', async () => {
      const { context, library } = await open('p.campaign.md', files);
      const edits = rename(context, library, at('uptake'), 'more jabs: carers');
      assert.ok(Array.isArray(edits));
      const renamed = applyEdits(text, edits[0]!.edits);
      assert.match(renamed, /id: "more jabs: carers"/);
      assert.match(renamed, /objective: "more jabs: carers", audience/);
    });

    it('renames a register’s channel in the plans too', async () => {
      const { context, library } = await open('r.md', files);
      const edits = rename(context, library, at('Vale FM', registerText), 'Valley Radio');
      assert.ok(Array.isArray(edits));
      assert.deepEqual(
        edits.map(({ path }) => path),
        [undefined, 'p.campaign.md'],
      );
      assert.match(applyEdits(text, edits[1]!.edits), /channel: Valley Radio/);
    });

    for (const [what, needle, name, reason] of [
      ['a name that is taken', 'carers, name', 'carers', undefined],
      ['the name of another channel', 'elmfield-news', 'Facebook', /another channel/],
      ['nothing', 'uptake', ' ', /letter or digit/],
    ] as const) {
      it(`treats ${what} as it should`, async () => {
        const { context, library } = await open('p.campaign.md', files);
        const result = rename(context, library, at(needle), name);
        if (reason) assert.match('refusal' in result ? result.refusal : '', reason);
        else assert.ok(Array.isArray(result));
      });
    }

    it('refuses to rename what is defined elsewhere, or while something cannot be read', async () => {
      const { context } = await open('p.campaign.md', files);
      const result = prepareRename(context, at('"Facebook"'));
      assert.match('refusal' in result ? result.refusal : '', /register or the catalogue/);
      const broken = text.replace('They read it', 'They: read: it');
      const { context: other } = await open('p.campaign.md', { 'p.campaign.md': broken });
      const refused = prepareRename(other, at('uptake', broken));
      assert.match('refusal' in refused ? refused.refusal : '', /cannot be read/);
    });
  });
}

describe('renaming', () => {
  const refusalOf = (result: ReturnType<typeof rename>) => ('refusal' in result ? result.refusal : '');

  it('refuses where another name for the channel would lose it', async () => {
    const text = planText(`campaign: T
objectives:
  - objective: A
    channels: [Leaflet, door drop]
channels:
  - { id: leaflet, kind: traditional }`);
    const { context, library } = await open('p.campaign.md', { 'p.campaign.md': text });
    const result = rename(context, library, text.indexOf('id: leaflet') + 5, 'gate-card');
    assert.match(refusalOf(result), /“door drop” in p\.campaign\.md is another name/);
  });

  it('refuses to part a channel from its entry in the register', async () => {
    const files = { 'p.campaign.md': planText(plan), 'r.md': planText(register) };
    const { context, library } = await open('p.campaign.md', files);
    // Its id ties it to the register, its name does too: either alone may change.
    const named = rename(context, library, planText(plan).indexOf('name: Elmfield News') + 7, 'The News');
    assert.ok(Array.isArray(named));
    const renamed = applyEdits(planText(plan), named[0]!.edits);
    assert.match(
      renamed,
      /channels: \[The News, "Facebook"\].*id: elmfield-news.*name: The News.*channel: elmfield-news/s,
    );
    const text = planText('campaign: T\nchannels: [{ id: vale-fm, why: Commuters }]');
    const other = await open('p.campaign.md', { ...files, 'p.campaign.md': text });
    const result = rename(other.context, other.library, text.indexOf('vale-fm'), 'valley-fm');
    assert.match(refusalOf(result), /register knows this channel as “vale-fm”/);
  });

  it('refuses to take a channel’s kind away', async () => {
    const text = planText('campaign: T\nchannels: [{ id: leaflet, why: All homes }]');
    const { context, library } = await open('p.campaign.md', { 'p.campaign.md': text });
    const result = rename(context, library, text.indexOf('leaflet'), 'round-nine');
    assert.match(refusalOf(result), /traditional channel is known from the catalogue/);
    const kept = text.replace('why:', 'kind: traditional, why:');
    const other = await open('p.campaign.md', { 'p.campaign.md': kept });
    assert.ok(Array.isArray(rename(other.context, other.library, kept.indexOf('leaflet'), 'round-nine')));
  });
});
