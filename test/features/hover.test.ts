import assert from 'node:assert/strict';
import { hoverAt } from '../../src/features/hover.ts';
import { check, planText } from '../support.ts';

const plan = `campaign: T
start: 2027-03-01
audiences:
  - { id: carers, name: Unpaid carers, insight: 41% do not know, size: "9,400" }
objectives:
  - id: uptake
    objective: Reach carers
    audiences: [carers]
    channels: [Leaflet, Facebook]
    level: outtake
    measures: [Jabs]
channels:
  - { id: leaflet, why: Everyone gets it, cost: 1200 }
activities:
  - { activity: Post it, objective: uptake, channel: Leaflet, date: launch+1w }`;
const register =
  '---\nregister: R\nchannels:\n  - {id: facebook, name: Facebook, owner: Digital team, kind: social}\n---\n';

for (const eol of ['\n', '\r\n']) {
  describe(`pointing at a word (${JSON.stringify(eol)})`, () => {
    const text = planText(plan, eol);
    const show = async (words: string) => {
      const { context } = await check(text, { others: { 'r.md': register }, today: '2027-02-22' });
      return hoverAt(context, text.indexOf(words) + 1)?.paragraphs.join('\n');
    };

    it('says which of several registers it tells of', async () => {
      const others = { 'a.md': register, 'b.md': register.replace('Digital team', 'Web team') };
      const { context } = await check(text, { others });
      const shown = hoverAt(context, text.indexOf('Facebook]') + 1)!.paragraphs.join('\n');
      assert.match(shown, /owner: Digital team/);
      assert.match(shown, /The register a\.md holds here; passed over: b\.md\./);
      assert.doesNotMatch((await show('Facebook]'))!, /holds here/);
    });

    it('explains a key', async () => {
      assert.match((await show('insight'))!, /\*\*Insight\*\*.*What you know about them/s);
    });

    it('tells a channel’s traits, owner and use', async () => {
      const facebook = (await show('Facebook]'))!;
      assert.match(facebook, /social · two-way · shared/);
      assert.match(facebook, /owner: Digital team/);
      assert.match(facebook, /Chosen for: “Reach carers”/);
      assert.match((await show('leaflet, why'))!, /Why: Everyone gets it.*£1,200/s);
    });

    it('shows an objective’s channels by kind, measures and activities, by statement or id', async () => {
      for (const words of ['Reach carers', 'uptake, channel']) {
        const objective = (await show(words))!;
        assert.match(objective, /- traditional: Leaflet or door drop\n- social: Facebook/);
        assert.match(objective, /- Jabs/);
        assert.match(objective, /- 8 March 2027: Post it/);
      }
    });

    it('shows what is known of an audience and what reaches it', async () => {
      assert.match((await show('carers]'))!, /Unpaid carers.*9,400.*41% do not know.*Facebook \(social\)/s);
    });

    it('tells a date’s weekday and distance', async () => {
      assert.match(
        (await show('launch+1w'))!,
        /Monday 8 March 2027.*2 weeks after today, 1 week after the launch/s,
      );
      assert.match((await show('2027-03-01'))!, /Monday 1 March 2027/);
    });

    it('says what a word of a choice means', async () => {
      assert.match((await show('outtake'))!, /\*\*outtake\*\* \(Level\).*What people noticed/s);
      assert.match((await show('level'))!, /- \*\*outcome\*\*: What people did/);
    });

    it('says nothing of other words', async () => {
      assert.equal(await show('Post it'), undefined);
    });
  });
}

describe('pointing at a word', () => {
  const show = async (source: string, words: string, name?: string) => {
    const { context } = await check(source, name ? { name } : {});
    return hoverAt(context, source.indexOf(words) + 1)?.paragraphs.join('\n');
  };

  it('works in lines that YAML cannot read, and in frontmatter that is not closed', async () => {
    const broken = planText(`campaign: T
objectives:
  - objective: A
    channels: [Leaflet, "Face
    level: outcome
    audiences: [carers]
audiences:
  - {id: carers, name: Unpaid carers}`);
    assert.match((await show(broken, 'level'))!, /\*\*Level\*\*/);
    assert.match((await show(broken, 'outcome'))!, /What people did/);
    assert.match((await show(broken, 'Leaflet'))!, /Leaflet or door drop/);
    assert.match((await show(broken, 'carers]'))!, /Unpaid carers/);
    assert.match((await show('---\ncampaign: T\nobjectives:\n', 'objectives'))!, /\*\*Objectives\*\*/);
  });

  it('explains the keys and choices of a register', async () => {
    const source = '---\nregister: R\nchannels:\n  - {name: A, status: frozen, response_hours: 4}\n---\n';
    assert.match((await show(source, 'response_hours', 'r.md'))!, /Within how many hours/);
    assert.match((await show(source, 'frozen', 'r.md'))!, /Nothing new is published/);
  });

  it('tells which check a comment silences', async () => {
    const source = planText('campaign: T\n# campaign-plan-ignore-file no-risks\nobjectives: [A]');
    assert.match((await show(source, 'no-risks'))!, /\*\*Plan without risks\*\*|risk/i);
  });

  it('shows what people write as it stands, not as Markdown', async () => {
    const source = planText('campaign: T\nobjectives:\n  - objective: "*All* ![x](https://e.org/x.png) <b>"');
    assert.match((await show(source, 'All'))!, /\\\*All\\\* !\\\[x\\\]\(.*\\<b\\>/);
  });

  it('tells which days a date means that is written as people write it', async () => {
    const source = planText(`campaign: T
start: 2027-04-01
activities:
  - {activity: A, date: w/c 2 August}
  - {activity: B, date: 12 May}
  - {activity: C, date: from June 2027}
  - {activity: D, date: monthly until June 2027}
  - {activity: E, date: ongoing}`);
    assert.match((await show(source, 'w/c'))!, /\*\*Monday 2 August 2027 to Sunday 8 August 2027\*\*/);
    assert.match((await show(source, '12 May'))!, /^\*\*Wednesday 12 May 2027\*\*$/);
    assert.match((await show(source, 'from June'))!, /from Tuesday 1 June 2027.*as long as the campaign/s);
    assert.match((await show(source, 'monthly'))!, /until Wednesday 30 June 2027/);
    assert.match((await show(source, 'ongoing'))!, /^It lasts as long as the campaign does\.$/);
  });

  it('tells a cost in the plan’s own currency, and why a channel is not used', async () => {
    const source = planText(`campaign: T
budget: {currency: EUR}
channels: [{id: leaflet, cost: 1200}]
considered: [{channel: TikTok, why: too young}]`);
    assert.match((await show(source, 'leaflet'))!, /€1,200/);
    assert.match((await show(source, 'TikTok'))!, /not used: too young/);
  });
});
