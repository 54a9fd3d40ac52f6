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
