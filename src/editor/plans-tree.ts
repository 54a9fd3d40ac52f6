import * as vscode from 'vscode';
import { sayListed } from '../features/problem-counts.ts';
import { sayActivities } from '../panel/phrases.ts';
import {
  allPlans,
  type GroupedPlan,
  type PlanGroup,
  type PlanGrouping,
  planGroupings,
  planGroups,
} from '../panel/plan-groups.ts';
import { activityWords, planWords, sayPlanGrouping, type TreeWords } from '../panel/plan-words.ts';
import { unpackPlace } from '../portfolio/place.ts';
import type { ActivityRecord } from '../portfolio/record.ts';
import { breather, inSteps } from '../steps.ts';
import type { ProblemTally } from './problem-tally.ts';
import { today, type WorkspacePlans } from './workspace-plans.ts';

/** So long after a change the tree is drawn anew, in milliseconds. */
const debounceDelay = 300;

/** Under this name the editor remembers how the plans are put together. */
const memory = 'plansBy';

type Tally = Pick<ProblemTally, 'of' | 'errors' | 'count' | 'onDidChange'>;

/** What stands in the tree. */
export type PlansNode =
  | { readonly kind: 'group'; readonly group: PlanGroup }
  | { readonly kind: 'plan'; readonly plan: vscode.Uri; readonly found: GroupedPlan; readonly group: string }
  | {
      readonly kind: 'activity';
      readonly plan: vscode.Uri;
      readonly line: number;
      readonly activity: ActivityRecord;
      readonly found: GroupedPlan;
    };

/** The plans of the workspace as a tree: put together as the user chose, each with its activities below it. */
export class PlansTree implements vscode.Disposable {
  readonly #plans: Pick<WorkspacePlans, 'ready' | 'library' | 'onDidChange'>;
  readonly #tally: Tally;
  readonly #remembered: vscode.Memento;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscriptions: vscode.Disposable;
  #isShown = false;
  #drawing: ReturnType<typeof setTimeout> | undefined;

  /** Something in the tree has changed. */
  readonly onDidChange = this.#changed.event;

  constructor(
    plans: Pick<WorkspacePlans, 'ready' | 'library' | 'onDidChange'>,
    tally: Tally,
    remembered: vscode.Memento,
  ) {
    this.#plans = plans;
    this.#tally = tally;
    this.#remembered = remembered;
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      tally.onDidChange(() => this.#drawSoon()),
      plans.onDidChange(() => this.#refresh()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('campaignPlan')) this.#refresh();
      }),
    );
  }

  /** What the plans are put together by. */
  get by(): PlanGrouping {
    const kept = this.#remembered.get(memory);
    return planGroupings.find((grouping) => grouping === kept) ?? 'plan';
  }

  /** Puts the plans together in another way, and remembers it. */
  async putTogether(by: PlanGrouping): Promise<void> {
    await this.#remembered.update(memory, by);
    this.#changed.fire();
  }

  /** What stands above the tree. */
  description(): string {
    return this.by === 'plan' ? '' : vscode.l10n.t('by {0}', sayPlanGrouping(this.by).toLocaleLowerCase());
  }

  /** The number on the view’s icon: the errors of all plans. */
  badge(): vscode.ViewBadge | undefined {
    const errors = this.#tally.errors();
    if (errors === 0) return undefined;
    const tooltip =
      errors === 1 ? vscode.l10n.t('1 error in the plans') : vscode.l10n.t('{0} errors in the plans', errors);
    return { value: errors, tooltip };
  }

  /** What stands below a node, or at the top. The first who asks has the problems counted too. */
  async childrenOf(node: PlansNode | undefined): Promise<PlansNode[]> {
    await this.#plans.ready();
    if (!this.#isShown) {
      this.#isShown = true;
      void this.#tally.count();
    }
    const { library } = this.#plans;
    if (!node) {
      const { by } = this;
      if (by === 'plan') return allPlans(library).map((found) => planNode(found, ''));
      const breathe = breather(undefined);
      const groups = await inSteps(planGroups(library, by, today()), async () => void (await breathe()));
      return groups.map((group) => ({ kind: 'group', group }));
    }
    if (node.kind === 'group') return node.group.plans.map((found) => planNode(found, node.group.key));
    return node.kind === 'plan'
      ? node.found.activities.map((activity) => activityNode(node.found, activity))
      : [];
  }

  /** How a node is shown. */
  itemOf(node: PlansNode): vscode.TreeItem {
    if (node.kind === 'group') return groupItem(node.group);
    if (node.kind === 'activity') return activityItem(node);
    const { path, record, activities } = node.found;
    const counts = this.#tally.of(path);
    const item = itemFor(
      planWords(record, counts && (sayListed(counts) ?? vscode.l10n.t('no problems'))),
      activities.length > 0,
    );
    item.id = `${node.group}\n${path}`;
    item.contextValue = 'plan';
    item.iconPath = new vscode.ThemeIcon(record.reading ? 'warning' : 'file');
    item.command = openCall(node.plan, unpackPlace(record.titlePlace).start.line);
    return item;
  }

  #refresh(): void {
    this.#drawSoon();
    if (this.#isShown) void this.#tally.count();
  }

  #drawSoon(): void {
    clearTimeout(this.#drawing);
    this.#drawing = setTimeout(() => this.#changed.fire(), debounceDelay);
  }

  dispose(): void {
    clearTimeout(this.#drawing);
    this.#subscriptions.dispose();
  }
}

function planNode(found: GroupedPlan, group: string): PlansNode {
  return { kind: 'plan', plan: vscode.Uri.parse(found.path), found, group };
}

function activityNode(found: GroupedPlan, activity: ActivityRecord): PlansNode {
  return { kind: 'activity', plan: vscode.Uri.parse(found.path), line: activity.line, activity, found };
}

function groupItem({ key, name, plans }: PlanGroup): vscode.TreeItem {
  const count = plans.reduce((sum, { activities }) => sum + activities.length, 0);
  const description = sayActivities(count);
  const item = itemFor({ label: name, description, spoken: `${name}, ${description}` }, plans.length > 0);
  item.id = key;
  item.contextValue = 'group';
  return item;
}

function activityItem({
  activity,
  found,
  plan,
  line,
}: Extract<PlansNode, { readonly kind: 'activity' }>): vscode.TreeItem {
  const item = itemFor(activityWords(activity, found.record), false);
  item.contextValue = 'activity';
  item.iconPath = new vscode.ThemeIcon(activity.isInternal ? 'lock' : 'calendar');
  item.command = openCall(plan, line);
  return item;
}

function itemFor({ label, description, spoken }: TreeWords, hasMore: boolean): vscode.TreeItem {
  const { Collapsed, None } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(label, hasMore ? Collapsed : None);
  item.description = description;
  item.tooltip = spoken;
  item.accessibilityInformation = { label: spoken };
  return item;
}

function openCall(plan: vscode.Uri, line: number): vscode.Command {
  const selection = new vscode.Range(line, 0, line, 0);
  return { command: 'vscode.open', title: '', arguments: [plan, { selection }] };
}
