import * as vscode from 'vscode';
import type { PlansNode, PlansTree } from './plans-tree.ts';
import type { Session } from './session.ts';

/**
 * The view of all plans, in the activity bar.
 * @param start starts the session; called when the view is first seen
 */
export function registerPlansView(start: () => Promise<Session>): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const subscriptions: vscode.Disposable[] = [changed];
  let tree: Promise<PlansTree> | undefined;
  const load = () => {
    tree ??= start().then(({ plansTree }) => {
      const update = () => {
        view.badge = plansTree.badge();
        view.description = plansTree.description();
      };
      update();
      subscriptions.push(
        plansTree.onDidChange(() => {
          update();
          changed.fire();
        }),
      );
      return plansTree;
    });
    return tree;
  };
  const view = vscode.window.createTreeView<PlansNode>('campaignPlan.plans', {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: async (node) => (await load()).childrenOf(node),
      getTreeItem: async (node) => (await load()).itemOf(node),
    },
  });
  subscriptions.push(view);
  return new vscode.Disposable(() => {
    for (const subscription of subscriptions) subscription.dispose();
  });
}
