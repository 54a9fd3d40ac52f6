import assert from 'node:assert/strict';
import { chmodSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Reviewed } from '../../review/reviewed.ts';
import { circulatedPlan } from '../../review/sample.ts';
import { commandLine } from '../support.ts';

/** What `review --format json` lists. */
interface Item {
  readonly kind: string;
  readonly author: string | null;
  readonly date: string | null;
  readonly line: number | null;
  readonly quote: string;
  readonly text: string;
  readonly edits:
    | { readonly range: { readonly start: number; readonly end: number }; readonly newText: string }[]
    | null;
  readonly replies: readonly { readonly author: string | null; readonly text: string }[];
  readonly resolved: boolean;
}

describe('campaign-plan review', () => {
  const line = commandLine();
  const { write, run } = line;
  const at = (name: string) => join(line.folder, name);

  /** Exports the plan, and lets somebody review the document. */
  function returned(review: (document: Reviewed) => Reviewed, plan = circulatedPlan): void {
    write('plan.campaign.md', plan);
    assert.equal(run('export', 'plan.campaign.md', '-o', 'back.docx', '--force').status, 0);
    const bytes = review(new Reviewed(new Uint8Array(readFileSync(at('back.docx'))))).bytes();
    writeFileSync(at('back.docx'), bytes);
  }

  it('finds nothing in a plan on a page that nobody touched, and puts a comment on it at its line', () => {
    write(
      'plan.campaign.md',
      '---\ncampaign: Jabs\nobjectives:\n  - { label: Uptake among carers, objective: Raise vaccination among carers to 60%, target: 60% }\n---\n# Why\n\nText.\n',
    );
    assert.equal(run('export', 'plan.campaign.md', '--page', '-o', 'back.docx').status, 0);
    assert.deepEqual(
      JSON.parse(run('review', 'plan.campaign.md', 'back.docx', '--format', 'json').stdout),
      [],
    );
    const bytes = new Uint8Array(readFileSync(at('back.docx')));
    writeFileSync(
      at('back.docx'),
      new Reviewed(bytes).comment('1. Uptake among carers', 'All of them?').bytes(),
    );
    const items: Item[] = JSON.parse(
      run('review', 'plan.campaign.md', 'back.docx', '--format', 'json').stdout,
    );
    assert.deepEqual(
      items.map(({ kind, line, text }) => ({ kind, line, text })),
      [{ kind: 'comment', line: 3, text: 'All of them?' }],
    );
  });

  const mixed = (document: Reviewed) =>
    document
      .comment('41% do not know the day changes (survey, May 2026)', 'Which survey?', {
        author: 'Bo Lee',
        replies: [['Ann Other', 'Ours']],
      })
      .change('62%', '64%', 'Bo Lee')
      .retype('Low', 'High')
      .retype('Planned costs', 'Spending');

  it('lists comments, tracked and untracked changes with their lines and edits, for programs', () => {
    returned(mixed);
    const { status, stdout } = run('review', 'plan.campaign.md', 'back.docx', '--format', 'json');
    assert.equal(status, 1);
    const items = JSON.parse(stdout) as Item[];
    const lines = circulatedPlan.split('\n');
    assert.deepEqual(
      items.map(({ edits, line: number, ...item }) => ({
        ...item,
        line: lines[number ?? -1],
        isEdit: edits !== null,
      })),
      [
        {
          kind: 'comment',
          author: 'Bo Lee',
          date: '2026-11-20T09:30:00Z',
          line: '    insight: 41% do not know the day changes (survey, May 2026)',
          quote: '41% do not know the day changes (survey, May 2026)',
          text: 'Which survey?',
          replies: [{ author: 'Ann Other', text: 'Ours' }],
          resolved: false,
          isEdit: false,
        },
        {
          kind: 'tracked',
          author: 'Bo Lee',
          date: '2026-11-20T09:30:00Z',
          line: '    baseline: 62%',
          quote: '62%',
          text: 'Takes out “62%”, puts in “64%”.',
          replies: [],
          resolved: false,
          isEdit: true,
        },
        {
          kind: 'untracked',
          author: null,
          date: null,
          line: '  - date: 2027-02-01',
          quote: 'Planned costs',
          text: 'Takes out “Planned costs”, puts in “Spending”.',
          replies: [],
          resolved: false,
          isEdit: false,
        },
        {
          kind: 'untracked',
          author: null,
          date: null,
          line: '    likelihood: low',
          quote: 'Low',
          text: 'Takes out “Low”, puts in “High”.',
          replies: [],
          resolved: false,
          isEdit: true,
        },
      ],
    );
    const [edit] = items[1]!.edits!;
    const { start, end } = edit!.range;
    const edited = circulatedPlan.slice(0, start) + edit!.newText + circulatedPlan.slice(end);
    assert.equal(edited, circulatedPlan.replace('62%', '64%'));
    assert.equal(readFileSync(at('plan.campaign.md'), 'utf8'), circulatedPlan);
  });

  it('says the same in words, and makes the safe changes when told to', () => {
    for (const eol of ['\n', '\r\n']) {
      const plan = `\uFEFF${circulatedPlan.replaceAll('\n', eol)}`;
      returned(mixed, plan);
      chmodSync(at('plan.campaign.md'), 0o640);
      const { status, stdout, stderr } = run('review', 'plan.campaign.md', 'back.docx', '--accept', 'safe');
      assert.equal(status, 1);
      assert.deepEqual(stdout.trimEnd().split('\n'), [
        'plan.campaign.md:14: comment: Bo Lee: Which survey? (on “41% do not know the day changes (survey, May 2026)”)',
        '    Ann Other: Ours',
        'plan.campaign.md:21: tracked, accepted: Bo Lee: Takes out “62%”, puts in “64%”.',
        'plan.campaign.md:38: untracked: Takes out “Planned costs”, puts in “Spending”.',
        'plan.campaign.md:55: untracked, accepted: Takes out “Low”, puts in “High”.',
      ]);
      assert.match(stderr, /plan\.campaign\.md: 2 changes are made\./);
      const accepted = plan.replace('62%', '64%').replace('likelihood: low', 'likelihood: high');
      assert.equal(readFileSync(at('plan.campaign.md'), 'utf8'), accepted);
      if (process.platform !== 'win32') assert.equal(statSync(at('plan.campaign.md')).mode & 0o777, 0o640);
      const again = run('review', 'plan.campaign.md', 'back.docx');
      assert.match(again.stderr, /The plan has changed since the export/);
      assert.doesNotMatch(again.stdout, /likelihood|Low/);
    }
  });

  it('keeps the encoding of the plan', () => {
    returned((document) => document.retype('Low', 'High'));
    const plan = `\uFEFF${circulatedPlan}`;
    writeFileSync(at('plan.campaign.md'), Buffer.from(plan, 'utf16le'));
    assert.equal(run('review', 'plan.campaign.md', 'back.docx', '--accept', 'safe').status, 0);
    assert.equal(
      readFileSync(at('plan.campaign.md')).toString('utf16le'),
      plan.replace('likelihood: low', 'likelihood: high'),
    );
  });

  it('has nothing left to say where nothing was changed, or all is settled', () => {
    returned((document) => document);
    assert.deepEqual(run('review', 'plan.campaign.md', 'back.docx'), { status: 0, stdout: '', stderr: '' });
    returned((document) => document.comment('Crews miss streets', 'Again?', { isResolved: true }));
    const { status, stdout } = run('review', 'plan.campaign.md', 'back.docx');
    assert.equal(status, 0);
    assert.match(stdout, /comment, resolved: Ann Other: Again\?/);
  });

  it('says that a document belongs to another plan, and makes nothing of it', () => {
    returned((document) => document.change('62%', '64%'));
    const other =
      '---\ncampaign: Road works\naim: The high street is quieter by summer\n---\n# Road works\n\nThe bridge is closed for traffic from Monday to Friday in June, and buses go by the mill.\n';
    write('other.campaign.md', other);
    const { status, stdout, stderr } = run('review', 'other.campaign.md', 'back.docx', '--accept', 'safe');
    assert.equal(status, 1);
    assert.match(stderr, /back\.docx belongs to another plan/);
    assert.match(stdout, /no longer in the plan: tracked: Ann Other/);
    assert.equal(readFileSync(at('other.campaign.md'), 'utf8'), other);
  });

  it('leaves the plan as it is where it cannot be written, and says so', function () {
    if (process.platform === 'win32' || process.getuid?.() === 0) this.skip();
    returned((document) => document.retype('Low', 'High'));
    chmodSync(at('plan.campaign.md'), 0o444);
    const { status, stderr } = run('review', 'plan.campaign.md', 'back.docx', '--accept', 'safe');
    assert.equal(status, 2);
    assert.match(stderr, /read-only/);
    assert.equal(readFileSync(at('plan.campaign.md'), 'utf8'), circulatedPlan);
  });

  it('says what is wrong with what it is given', () => {
    returned((document) => document);
    write('notes.md', '# Notes');
    write('back.txt', 'Dear all');
    for (const [args, wrong] of [
      [['plan.campaign.md'], /Say which one plan, and which Word document/],
      [['notes.md', 'back.docx'], /notes\.md is not a campaign plan/],
      [['plan.campaign.md', 'gone.docx'], /gone\.docx cannot be read: there is no such file/],
      [['plan.campaign.md', 'back.txt'], /back\.txt is not a Word document/],
      [['plan.campaign.md', 'back.docx', '--accept', 'all'], /--accept takes none, safe/],
    ] as const) {
      const { status, stdout, stderr } = run('review', ...args);
      assert.equal(status, 2, args.join(' '));
      assert.equal(stdout, '');
      assert.match(stderr, wrong);
    }
  });
});
