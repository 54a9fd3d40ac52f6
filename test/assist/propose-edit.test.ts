import assert from 'node:assert/strict';
import { checkPlan } from '../../src/assist/check-plan.ts';
import { fingerprintOf } from '../../src/assist/fingerprint.ts';
import { proposeEdit, proposeEditTool } from '../../src/assist/propose-edit.ts';
import { readInput } from '../../src/assist/tool.ts';
import { ToolError } from '../../src/assist/tool-error.ts';
import { bins, plansOf } from './support.ts';

const plan = 'bins.campaign.md';

/** What comes of asking for changes of a text. */
async function propose(text: string, changes: object) {
  const told = readInput(proposeEditTool, { plan, fingerprint: await fingerprintOf(text), ...changes });
  return proposeEdit(told, await plansOf({ [plan]: text }));
}

for (const [ends, eol] of [
  ['LF', '\n'],
  ['CRLF', '\r\n'],
] as const)
  describe(`an edit that an assistant proposes (${ends})`, () => {
    const text = bins.replaceAll('\n', eol);
    const lines = (said: string) => said.replaceAll('\n', eol);

    it('is the least that puts words in the place of others', async () => {
      const { after, edits } = await propose(text, {
        replacements: [
          { old: '# New bin days\n\nThe trucks', new: '# New bin days\n\nThe routes' },
          { old: 'So do the days.', new: 'The days stay.' },
        ],
      });
      assert.equal(after.text, text.replace('trucks', 'routes').replace('So do the days.', 'The days stay.'));
      assert.ok(edits.every(({ newText }) => newText.length < 15));
    });

    it('chooses channels for an objective, and says which problem that solves', async () => {
      const { after, solved, brought } = await propose(text, {
        channels: [{ objective: 1, add: ['Leaflet', ' Face\u0000book\n'] }],
      });
      const objective = lines('2027\n    channels: [Leaflet, Facebook]\nactivities:');
      assert.ok(after.text.includes(objective), after.text);
      assert.ok(solved.some(({ code, line }) => code === 'objective-without-channel' && line === 7));
      assert.deepEqual(
        brought.filter(({ severity }) => severity === 'error'),
        [],
      );
    });

    it('makes a fix that checking has named', async () => {
      const plans = await plansOf({ [plan]: text });
      const { problems } = (await checkPlan.run({ plan }, plans)) as {
        problems: { line: number; fixes: string[] }[];
      };
      const { line, fixes } = problems.find(({ fixes: some }) =>
        some.some((fix) => fix.startsWith('Add Facebook')),
      )!;
      const { after } = await propose(text, {
        fixes: [{ line, fix: fixes.find((each) => each.startsWith('Add Facebook')) }],
      });
      assert.ok(after.text.includes(lines('2027\n    channels: [Facebook]\n')), after.text);
    });
  });

describe('an edit that an assistant proposes', () => {
  const refused = async (text: string, changes: object, why: RegExp) =>
    assert.rejects(propose(text, changes), (error: unknown) => {
      assert.ok(error instanceof ToolError);
      assert.match(error.message, why);
      return true;
    });

  it('is refused where the plan has changed since it was looked at', async () => {
    const fingerprint = await fingerprintOf(bins);
    const told = readInput(proposeEditTool, {
      plan,
      fingerprint,
      replacements: [{ old: 'trucks', new: 'days' }],
    });
    await assert.rejects(proposeEdit(told, await plansOf({ [plan]: `${bins}More.\n` })), /has changed since/);
  });

  it('is refused where words do not stand in it, or more than once', async () => {
    await refused(bins, { replacements: [{ old: 'lorries', new: 'x' }] }, /do not stand in the file/);
    await refused(bins, { replacements: [{ old: 'New bin days', new: 'x' }] }, /more than once/);
  });

  it('takes words as they are, not as a pattern', async () => {
    const text = `${bins}Costs (about) $1.50 [a+b] \\ {x|y}?\n`;
    const told = { replacements: [{ old: 'Costs (about) $1.50 [a+b] \\ {x|y}?', new: 'Costs $& $1' }] };
    assert.ok((await propose(text, told)).after.text.endsWith('Costs $& $1\n'));
    await refused(text, { replacements: [{ old: 'Costs .', new: 'x' }] }, /do not stand/);
  });

  it('is refused where two changes touch the same words', async () => {
    const replacements = [
      { old: 'The trucks', new: 'All trucks' },
      { old: 'The trucks change', new: 'No trucks change' },
    ];
    await refused(bins, { replacements }, /touch the same words/);
  });

  it('is refused where nothing would be changed', async () => {
    await refused(bins, {}, /Nothing would be changed/);
    await refused(bins, { replacements: [{ old: 'trucks', new: 'trucks' }] }, /Nothing would be changed/);
  });

  it('is refused where the plan could not be read with it, or would be none', async () => {
    await refused(
      bins,
      { replacements: [{ old: 'audiences: [', new: 'audiences: [[{' }] },
      /could not be read/,
    );
    const unnamed = { 'p.md': bins };
    const told = readInput(proposeEditTool, {
      plan: 'p.md',
      fingerprint: await fingerprintOf(bins),
      replacements: [{ old: 'campaign: New', new: 'title: New' }],
    });
    await assert.rejects(proposeEdit(told, await plansOf(unnamed)), /could not be read/);
  });

  it('is refused where there is no such objective, problem or fix', async () => {
    await refused(bins, { channels: [{ objective: 2, add: ['Leaflet'] }] }, /no objective 2/);
    await refused(bins, { fixes: [{ line: 1, fix: 'Delete it' }] }, /No problem on line 1/);
  });

  it('writes nothing that nobody sees', async () => {
    const { after } = await propose(bins, {
      replacements: [{ old: 'trucks', new: 'tr\u202eu\u200bcks and\u0007 carts' }],
    });
    assert.ok(after.text.includes('The trucks and carts change.'));
  });

  it('takes so much at once and no more', async () => {
    const fingerprint = await fingerprintOf(bins);
    const many = Array.from({ length: 51 }, () => ({ old: 'trucks', new: 'x' }));
    for (const changes of [
      { replacements: many },
      { replacements: [{ old: 'trucks', new: 'x'.repeat(20_001) }] },
      { replacements: [{ old: '', new: 'x' }] },
      { accept: 'anything' },
    ])
      assert.throws(() => readInput(proposeEditTool, { plan, fingerprint, ...changes }), ToolError);
  });

  it('changes a channel register too', async () => {
    const register = '---\nregister: Elmfield\nchannels: [Facebook]\n---\nOur rules.\n';
    const told = readInput(proposeEditTool, {
      plan: 'register.md',
      fingerprint: await fingerprintOf(register),
      replacements: [{ old: 'Our rules.', new: 'Our five rules.' }],
    });
    const { after } = await proposeEdit(told, await plansOf({ 'register.md': register }));
    assert.ok(after.text.endsWith('Our five rules.\n'));
  });
});
