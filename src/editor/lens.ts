import * as vscode from 'vscode';
import { describeMix } from '../channels/mix.ts';
import { channelKinds } from '../features/inlays.ts';
import { lensesOf } from '../features/lens.ts';
import { resultLensesOf } from '../features/result-lens.ts';
import type { Checker } from './checker.ts';
import { commandCall } from './commands/command-arguments.ts';
import { toPosition, toRange } from './ranges.ts';
import { markdown } from './recognition.ts';
import { readSetting } from './settings.ts';
import type { WorkspacePlans } from './workspace-plans.ts';

/** A line over each objective that says which channels serve it, and, where wanted, each channel's kind behind its name. */
export function registerLenses(
  checker: Pick<Checker, 'look'>,
  workspacePlans: Pick<WorkspacePlans, 'onDidChange'>,
): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changed,
    // The plan's own changes the editor sees by itself.
    workspacePlans.onDidChange(({ register }) => {
      if (register) changed.fire();
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('campaignPlan')) changed.fire();
    }),
    vscode.languages.registerCodeLensProvider(markdown, {
      onDidChangeCodeLenses: changed.event,
      async provideCodeLenses(document) {
        const looked = readSetting('codeLens', document.uri) ? await checker.look(document) : undefined;
        if (looked?.document.kind !== 'plan') return undefined;
        const { lines } = looked.document;
        const results = resultLensesOf(looked.document, looked.context.today).map(
          ({ range, index, title }) =>
            new vscode.CodeLens(toRange(lines, range), {
              ...commandCall('campaignPlan.recordResults', title, { plan: document.uri, objective: index }),
              tooltip: vscode.l10n.t('Record what came of this objective'),
            }),
        );
        const chosen = lensesOf(looked.document, looked.context.channels).map(
          ({ range, index, label, mix, without }) => {
            const said =
              mix.count > 0
                ? describeMix(mix)
                : without
                  ? vscode.l10n.t('No channel needed: {0}', without)
                  : vscode.l10n.t('No channels yet: choose…');
            const title = label === undefined ? said : `${label}: ${said}`;
            return new vscode.CodeLens(toRange(lines, range), {
              ...commandCall('campaignPlan.chooseChannels', title, { plan: document.uri, objective: index }),
              tooltip: vscode.l10n.t('Choose the channels for this objective'),
            });
          },
        );
        return [...chosen, ...results];
      },
    }),
    vscode.languages.registerInlayHintsProvider(markdown, {
      onDidChangeInlayHints: changed.event,
      async provideInlayHints(document, range) {
        const looked = readSetting('inlayHints.channelKind', document.uri)
          ? await checker.look(document)
          : undefined;
        if (!looked) return undefined;
        return channelKinds(looked.document, looked.context.channels)
          .map(({ offset, text }) => ({ position: toPosition(looked.document.lines, offset), text }))
          .filter(({ position }) => range.contains(position))
          .map(({ position, text }) => {
            const hint = new vscode.InlayHint(position, text, vscode.InlayHintKind.Type);
            hint.paddingLeft = true;
            return hint;
          });
      },
    }),
  );
}
