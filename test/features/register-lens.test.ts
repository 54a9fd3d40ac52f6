import assert from 'node:assert/strict';
import { channelLensesOf } from '../../src/features/register-lens.ts';
import { check, planText } from '../support.ts';

const plan = (title: string, channels: string) =>
  planText(`campaign: ${title}\nobjectives:\n  - { objective: O, channels: [${channels}] }`);

describe('the lines over a register’s channels', () => {
  for (const eol of ['\n', '\r\n']) {
    it(`say which plans use each, by whatever name (${JSON.stringify(eol)})`, async () => {
      const text = planText(
        'register: R\nchannels:\n  - { id: facebook }\n  - name: Elmfield News\n  - TikTok',
        eol,
      );
      const { document, context } = await check(text, {
        name: 'register.md',
        others: {
          'b.campaign.md': plan('Bins', 'FB'),
          'a.campaign.md': plan('Jabs', 'Elmfield news, Facebook'),
          'other/c.campaign.md': plan('Parks', 'Facebook'),
          'other/register.md': planText('register: Parks'),
        },
      });
      assert.ok(document.kind === 'register');
      const lenses = channelLensesOf(document, context.channels, context.portfolio.channelsInUse());
      assert.deepEqual(
        lenses.map(({ range, plans }) => [
          text.slice(range.start, range.end),
          plans.map(({ title, line }) => `${title} ${line}`),
        ]),
        [
          ['{ id: facebook }', ['Jabs 3', 'Bins 3']],
          ['name: Elmfield News', ['Jabs 3']],
          ['TikTok', []],
        ],
      );
    });
  }

  it('stand above the first line of an entry, also where its name is further down', async () => {
    const text = planText('register: R\nchannels:\n  - id: fb\n    kind: social\n    name: Facebook');
    const { document, context } = await check(text, { name: 'register.md' });
    assert.ok(document.kind === 'register');
    const [lens] = channelLensesOf(document, context.channels, context.portfolio.channelsInUse());
    assert.equal(document.lines.position(lens!.range.start).line, 3);
  });

  it('count channels by which audiences and stakeholders alone are reached', async () => {
    const text = planText('register: R\nchannels: [Facebook, Briefing, TikTok]');
    const people = `campaign: Jabs
audiences: [{ name: Carers, channels: [Facebook] }]
stakeholders:
  - name: Carers Centre
    channels: Briefing`;
    const others = { 'a.campaign.md': planText(people) };
    const { document, context } = await check(text, { name: 'register.md', others });
    assert.ok(document.kind === 'register');
    const lenses = channelLensesOf(document, context.channels, context.portfolio.channelsInUse());
    assert.deepEqual(
      lenses.map(({ plans }) => plans.map(({ title, line }) => `${title} ${line}`)),
      [['Jabs 2'], ['Jabs 5'], []],
    );
  });

  it('count what a plan only looked at and did not use for nothing', async () => {
    const { document, context } = await check(planText('register: R\nchannels: [TikTok]'), {
      name: 'register.md',
      others: {
        'a.campaign.md': planText('campaign: A\nconsidered:\n  - { channel: TikTok, why: Too young }'),
      },
    });
    assert.ok(document.kind === 'register');
    const [lens] = channelLensesOf(document, context.channels, context.portfolio.channelsInUse());
    assert.deepEqual(lens?.plans, []);
  });
});
