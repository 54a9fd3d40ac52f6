import assert from 'node:assert/strict';
import { brought, broughtLines, valuesIn, valuesOf } from '../documents.ts';
import { p, styles, wordDocument } from '../files.ts';

describe('the title of a document', () => {
  const titleOf = async (...lines: readonly string[]) => (await valuesIn(...lines)).campaign;

  it('may stand on a cover without a style', async () => {
    const cover = [
      p('Elmfield Borough Council'),
      p('Bin days communications plan'),
      p('Background', { style: 'H1' }),
      p('Text.'),
    ];
    const result = await brought('word', wordDocument(cover.join(''), { styles }));
    assert.equal(valuesOf(result).campaign, 'Bin days communications plan');
    assert.match(result.plan, /# Bin days communications plan\n\nElmfield Borough Council\n/);
  });

  it('is what a document begins with, though it only looks like a heading', async () => {
    const body = p('Bin days', { bold: true }) + p('Elmfield') + p('Scope', { bold: true }) + p('Text.');
    assert.equal(valuesOf(await brought('word', wordDocument(body))).campaign, 'Bin days');
  });

  it('is no introduction, and no sentence', async () => {
    assert.equal(await titleOf('# Introduction', '', 'Text.', '', '# Costs', '', 'Text.'), undefined);
    assert.equal(await titleOf('The plan follows from the strategy.', '', 'Text.'), undefined);
  });

  it('gives way to a label where it tells the plan from no other', async () => {
    const label = ['', 'Campaign: New bin days'];
    const { plan, notPlaced, placed } = await broughtLines('# Communications plan', ...label);
    assert.equal(placed[0]?.value, 'New bin days');
    assert.match(plan, /^---\ncampaign: New bin days\n---\n/);
    assert.deepEqual(notPlaced, [{ text: 'Communications plan', from: 'Communications plan' }]);
    assert.equal(await titleOf('# Winter warmth plan', ...label), 'Winter warmth plan');
    assert.equal(await titleOf('# Communications plan', '', 'Text.'), 'Communications plan');
  });

  it('stands first, before headings that have a style, and below a stamp', async () => {
    const cover = [
      p('OFFICIAL – SENSITIVE', { bold: true }),
      p('Staff flu jabs', { bold: true }),
      p('Communications plan', { bold: true }),
      p('Introduction', { style: 'H1' }),
      p('Text.'),
    ];
    const result = await brought('word', wordDocument(cover.join(''), { styles }));
    assert.equal(valuesOf(result).campaign, 'Staff flu jabs');
    assert.match(
      result.plan,
      /# Staff flu jabs\n\nOFFICIAL – SENSITIVE\n\nCommunications plan\n\n## Introduction\n/,
    );
  });

  it('may have a colon in it', async () => {
    const title = 'OPERATION LANTERN: RURAL CRIME COMMUNICATIONS STRATEGY';
    assert.equal(await titleOf(title, '', 'Comms lead: Tom Hale', '', '**Aim**', '', 'Text.'), title);
    const other = 'COMMUNICATIONS PLAN: NEW PARKING PERMITS';
    assert.equal(await titleOf(other, '', 'Lead: Jo', '', 'Text.'), other);
    assert.equal(await titleOf('Lead: Plan', '', 'Text.'), undefined);
  });

  it('may be the first row of a sheet', async () => {
    const text = 'Town centre works: action plan,\nLast updated by Sam,\nAction,Owner\nLetters,Sam Lee\n';
    const result = await brought('csv', text);
    assert.equal(valuesOf(result).campaign, 'Town centre works: action plan');
    assert.match(result.plan, /# Town centre works: action plan\n\nLast updated by Sam\n$/);
    assert.equal(
      valuesOf(await brought('csv', 'Action plan,\nAction,Owner\nLetters,Sam\n')).campaign,
      undefined,
    );
  });

  it('is listed where it is for a plan that has its own', async () => {
    const into = '---\ncampaign: Bins\n---\n# Bins\n';
    const { plan, notPlaced } = await brought('markdown', '# Other\n\nLead: Jo\n', { into });
    assert.doesNotMatch(plan, /Other/);
    assert.ok(notPlaced.some(({ text }) => text === 'Other'));
  });
});
