import assert from 'node:assert/strict';
import { prepareRename, rename } from '../../src/features/rename.ts';
import { applyEdits } from '../../src/text/text.ts';
import { planText } from '../support.ts';
import { open, plan, register } from './linked-plans.ts';

for (const eol of ['\n', '\r\n']) {
  const text = planText(plan, eol);
  const registerText = planText(register, eol);
  const files = { 'p.campaign.md': text, 'r.md': registerText };
  const at = (needle: string, of = text) => of.indexOf(needle) + 1;

  describe(`renaming (${JSON.stringify(eol)})`, () => {
    it('renames an id where it is defined and referred to, quotation marks kept', async () => {
      const { context, others } = await open('p.campaign.md', files);
      const edits = rename(context, others, at('uptake'), 'more jabs: carers');
      assert.ok(Array.isArray(edits));
      const renamed = applyEdits(text, edits[0]!.edits);
      assert.match(renamed, /id: "more jabs: carers"/);
      assert.match(renamed, /objective: "more jabs: carers", audience/);
    });

    it('renames a register’s channel in the plans too', async () => {
      const { context, others } = await open('r.md', files);
      const edits = rename(context, others, at('Vale FM', registerText), 'Valley Radio');
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
        const { context, others } = await open('p.campaign.md', files);
        const result = rename(context, others, at(needle), name);
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

  it('refuses an id before a colon that would become part of its text', async () => {
    const text = planText('campaign: T\nobjectives:\n  uptake: More carers');
    const { context, others } = await open('p.campaign.md', { 'p.campaign.md': text });
    const at = text.indexOf('uptake');
    assert.match(refusalOf(rename(context, others, at, 'Zebra crossing')), /not be read as an id/);
    assert.ok(Array.isArray(rename(context, others, at, 'more')));
  });

  it('refuses where another name for the channel would lose it', async () => {
    const text = planText(`campaign: T
objectives:
  - objective: A
    channels: [Leaflet, door drop]
channels:
  - { id: leaflet, kind: traditional }`);
    const { context, others } = await open('p.campaign.md', { 'p.campaign.md': text });
    const result = rename(context, others, text.indexOf('id: leaflet') + 5, 'gate-card');
    assert.match(refusalOf(result), /“door drop” in p\.campaign\.md is another name/);
  });

  it('refuses to part a channel from its entry in the register', async () => {
    const files = { 'p.campaign.md': planText(plan), 'r.md': planText(register) };
    const { context, others } = await open('p.campaign.md', files);
    // Its id ties it to the register, its name does too: either alone may change.
    const named = rename(context, others, planText(plan).indexOf('name: Elmfield News') + 7, 'The News');
    assert.ok(Array.isArray(named));
    const renamed = applyEdits(planText(plan), named[0]!.edits);
    assert.match(
      renamed,
      /channels: \[The News, "Facebook"\].*id: elmfield-news.*name: The News.*channel: elmfield-news/s,
    );
    const text = planText('campaign: T\nchannels: [{ id: vale-fm, why: Commuters }]');
    const other = await open('p.campaign.md', { ...files, 'p.campaign.md': text });
    const result = rename(other.context, other.others, text.indexOf('vale-fm'), 'valley-fm');
    assert.match(refusalOf(result), /register knows this channel as “vale-fm”/);
  });

  it('refuses to take a channel’s kind away', async () => {
    const text = planText('campaign: T\nchannels: [{ id: leaflet, why: All homes }]');
    const { context, others } = await open('p.campaign.md', { 'p.campaign.md': text });
    const result = rename(context, others, text.indexOf('leaflet'), 'round-nine');
    assert.match(refusalOf(result), /traditional channel is known from the catalogue/);
    const kept = text.replace('why:', 'kind: traditional, why:');
    const other = await open('p.campaign.md', { 'p.campaign.md': kept });
    assert.ok(Array.isArray(rename(other.context, other.others, kept.indexOf('leaflet'), 'round-nine')));
  });
});

for (const eol of ['\n', '\r\n']) {
  const register = planText(
    `register: Elmfield
audiences:
  - { id: carers, name: Unpaid carers, aliases: [Those who care] }
  - { id: young, name: Young carers, part_of: carers }
key_dates:
  - { name: Carers Week, start: 2027-06-07, audiences: [Unpaid carers] }`,
    eol,
  );
  // One has an entry of its own for them, the other only means them.
  const own = planText(
    `campaign: Letters
audiences:
  - { id: carers, name: Unpaid carers, insight: 12% (2026) }
objectives:
  - { objective: 60% know by 1 May 2027, audiences: [Unpaid carers], channels: [Letter] }`,
    eol,
  );
  const meant = planText(
    `campaign: Visits
activities:
  - { activity: Visit, audience: "carers" }
  - { activity: Call, audience: Unpaid carers }
  - { activity: Write, audience: Those who care }`,
    eol,
  );
  const files = { 'r.md': register, 'a.campaign.md': own, 'b.campaign.md': meant };

  /** The files as they are after a rename where some words begin. */
  async function renamed(name: keyof typeof files, words: string, to: string, of: typeof files = files) {
    const { context, others } = await open(name, of);
    const result = rename(context, others, of[name].indexOf(words) + 1, to);
    if ('refusal' in result) return { refusal: result.refusal };
    const made = result.map(({ document, edits }) => [document.name, applyEdits(document.text, edits)]);
    return { refusal: '', ...of, ...(Object.fromEntries(made) as typeof files) };
  }

  describe(`renaming an audience of the register (${JSON.stringify(eol)})`, () => {
    it('changes its name where it stands, and where the plans say it', async () => {
      for (const at of ['Unpaid carers, aliases', 'Unpaid carers] }']) {
        const after = await renamed('r.md', at, 'Family carers');
        assert.deepEqual(after, {
          refusal: '',
          'r.md': register.replaceAll('Unpaid', 'Family'),
          'a.campaign.md': own.replaceAll('Unpaid', 'Family'),
          'b.campaign.md': meant.replaceAll('Unpaid', 'Family'),
        });
      }
    });

    it('changes its id, and leaves its name', async () => {
      for (const at of ['carers, name: Unpaid', 'carers }']) {
        const after = await renamed('r.md', at, 'family');
        assert.deepEqual(after, {
          refusal: '',
          'r.md': register.replace('id: carers', 'id: family').replace('part_of: carers', 'part_of: family'),
          'a.campaign.md': own.replace('id: carers', 'id: family'),
          'b.campaign.md': meant.replace('"carers"', '"family"'),
        });
      }
    });

    it('is refused where the name is taken, in the register or in a plan', async () => {
      for (const [to, reason] of [
        ['Young carers', /taken by another audience/],
        ['Young-Carers', /taken by another audience/],
      ] as const) {
        assert.match((await renamed('r.md', 'Unpaid', to)).refusal, reason);
      }
      const others = { ...files, 'b.campaign.md': planText('campaign: V\naudiences: [Family carers]', eol) };
      const { refusal } = await renamed('r.md', 'Unpaid', 'Family carers', others);
      assert.match(refusal, /“Family carers” names something else in b\.campaign\.md already/);
    });

    it('is left to the register', async () => {
      const use = await renamed('b.campaign.md', 'Unpaid', 'Family carers');
      assert.match(
        use.refusal,
        /“Unpaid carers” is defined in the register, not in this plan\. Rename it there/,
      );
      const alone = { ...files, 'a.campaign.md': own.replace('id: carers, ', '') };
      const entry = await renamed('a.campaign.md', 'Unpaid', 'Family carers', alone);
      assert.match(entry.refusal, /register knows these people as “Unpaid carers”/);
      // Its id still ties it to the register.
      const tied = await renamed('a.campaign.md', 'Unpaid', 'Carers at home');
      assert.equal(tied.refusal, '');
    });
  });
}
