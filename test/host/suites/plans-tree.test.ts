import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { type PlansNode, PlansTree } from '../../../src/editor/plans-tree.ts';
import type { ProblemTally } from '../../../src/editor/problem-tally.ts';
import { readDocument } from '../../../src/plan/document.ts';
import { Library } from '../../../src/portfolio/library.ts';
import { waitFor } from '../support.ts';

const texts: Readonly<Record<string, string>> = {
  'file:///bins.campaign.md':
    'campaign: New bin days\nservice: Waste\nstatus: live\nstart: 2027-01-04\nend: 2027-06-30\nactivities:\n  - { date: 2027-03-01, activity: Letter, channel: Letter }\n  - { activity: Film }',
  'file:///jabs.campaign.md': 'campaign: Jabs\nactivities:\n  - { date: 2027-04-01, activity: Poster }',
};

/** What the editor remembers, as long as the test goes on. */
class Memory implements vscode.Memento {
  readonly #kept = new Map<string, unknown>();
  keys = () => [...this.#kept.keys()];
  get = <Value>(key: string, usual?: Value) => (this.#kept.get(key) as Value | undefined) ?? usual;
  update = async (key: string, value: unknown) => void this.#kept.set(key, value);
}

describe('the tree of plans beside the grid', () => {
  let tree: PlansTree;
  let counted = 0;
  const changed = new vscode.EventEmitter<{ path: string; register: boolean }>();
  const tallied = new vscode.EventEmitter<void>();

  beforeEach(async () => {
    counted = 0;
    const library = new Library();
    for (const [path, text] of Object.entries(texts))
      library.set(path, (await readDocument(path, `---\n${text}\n---\n`))!);
    const tally: Pick<ProblemTally, 'of' | 'errors' | 'count' | 'onDidChange'> = {
      of: (path) => (path.includes('bins') ? { toMend: 2, toConsider: 1, hints: 0 } : undefined),
      errors: () => 3,
      count: async () => void counted++,
      onDidChange: tallied.event,
    };
    tree = new PlansTree(
      { library, ready: async () => undefined, onDidChange: changed.event },
      tally,
      new Memory(),
    );
  });
  afterEach(() => tree.dispose());

  const labels = (nodes: readonly PlansNode[]) => nodes.map((node) => tree.itemOf(node).label);

  it('shows each plan with its status, dates and problems, and its activities below it', async () => {
    const plans = await tree.childrenOf(undefined);
    assert.deepEqual(labels(plans), ['Jabs', 'New bin days']);
    const bins = tree.itemOf(plans[1]!);
    assert.equal(bins.description, 'live · 4 January 2027 to 30 June 2027 · 2 to mend, 1 to think about');
    assert.match(bins.accessibilityInformation!.label, /^New bin days, live, 4 January 2027 to/);
    const activities = await tree.childrenOf(plans[1]);
    assert.deepEqual(labels(activities), ['Letter', 'Film']);
    assert.equal(tree.itemOf(activities[0]!).description, '1 March 2027 · Letter');
    assert.equal(tree.itemOf(activities[1]!).description, 'no date yet');
  });

  it('leads to the line of what is clicked', async () => {
    const [, bins] = await tree.childrenOf(undefined);
    const [letter] = await tree.childrenOf(bins);
    const { command, arguments: given } = tree.itemOf(letter!).command!;
    assert.equal(command, 'vscode.open');
    assert.equal(given![0].toString(), 'file:///bins.campaign.md');
    assert.equal(given![1].selection.start.line, 7);
  });

  it('puts plans together as it is told, and says so', async () => {
    await tree.putTogether('month');
    assert.equal(tree.description(), 'by month');
    const months = await tree.childrenOf(undefined);
    assert.deepEqual(labels(months), ['March 2027', 'April 2027', 'No date yet']);
    assert.deepEqual(labels(await tree.childrenOf(months[0])), ['New bin days']);
  });

  it('counts problems once it is seen, and again after a change', async () => {
    assert.equal(counted, 0);
    await tree.childrenOf(undefined);
    await tree.childrenOf(undefined);
    assert.equal(counted, 1);
    changed.fire({ path: '', register: false });
    assert.equal(counted, 2);
    assert.deepEqual(tree.badge(), { value: 3, tooltip: '3 errors in the plans' });
  });

  it('is drawn anew when more has been counted', async () => {
    let drawn = 0;
    tree.onDidChange(() => drawn++);
    tallied.fire();
    await waitFor('the tree to be drawn', () => drawn > 0);
  });

  it('is a view that can be shown, and told how to put plans together', async () => {
    await vscode.commands.executeCommand('campaignPlan.plans.focus');
    await vscode.commands.executeCommand('campaignPlan.groupPlans', 'service');
    await vscode.commands.executeCommand('campaignPlan.groupPlans', { by: 'plan' });
  });
});
