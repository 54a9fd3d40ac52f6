import * as vscode from 'vscode';
import { describeMix } from '../channels/mix.ts';
import { channelKinds } from '../features/inlays.ts';
import { lensesOf } from '../features/lens.ts';
import { channelLensesOf } from '../features/register-lens.ts';
import { resultLensesOf } from '../features/result-lens.ts';
import type { Checker, Looked } from './checker.ts';
import { commandCall } from './commands/command-arguments.ts';
import { toPosition, toRange } from './ranges.ts';
import { kindOf, markdown } from './recognition.ts';
import { readSetting } from './settings.ts';
import type { WorkspacePlans } from './workspace-plans.ts';

/**
 * A line over each objective that says which channels serve it, over each channel of a register that says which plans use
 * it, and, where wanted, each channel's kind behind its name.
 */
export function registerLenses(
  checker: Pick<Checker, 'look'>,
  workspacePlans: Pick<WorkspacePlans, 'onDidChange'>,
): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changed,
    // The plan's own changes the editor sees by itself.
    workspacePlans.onDidChange(({ register }) => {
      if (register || isRegisterInSight()) changed.fire();
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('campaignPlan')) changed.fire();
    }),
    vscode.languages.registerCodeLensProvider(markdown, {
      onDidChangeCodeLenses: changed.event,
      async provideCodeLenses(document) {
        const looked = readSetting('showChannels', document.uri) ? await checker.look(document) : undefined;
        if (looked?.document.kind === 'register') return channelLenses(document.uri, looked);
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
        const looked = readSetting('showChannelKinds', document.uri)
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

/** Whether a register is in sight: what it says of plans changes with any of them. */
function isRegisterInSight(): boolean {
  return vscode.window.visibleTextEditors.some(({ document }) => kindOf(document) === 'register');
}

/** A line over each channel that says which plans use it, and lists them. */
function channelLenses(uri: vscode.Uri, { document, context }: Looked): vscode.CodeLens[] {
  if (document.kind !== 'register') return [];
  const { lines } = document;
  return channelLensesOf(document, context.channels, context.portfolio.channelsInUse()).map(
    ({ range, plans }) => {
      const place = toRange(lines, range);
      const locations = plans.map(
        ({ path, line }) => new vscode.Location(vscode.Uri.parse(path), new vscode.Position(line, 0)),
      );
      if (locations.length === 0)
        return new vscode.CodeLens(place, { command: '', title: vscode.l10n.t('No plan uses it') });
      return new vscode.CodeLens(place, {
        command: 'editor.action.showReferences',
        title:
          plans.length === 1
            ? vscode.l10n.t('Used by 1 plan: {0}', plans[0]!.title)
            : vscode.l10n.t('Used by {0} plans', plans.length),
        tooltip: plans.map(({ title }) => title).join('\n'),
        arguments: [uri, place.start, locations],
      });
    },
  );
}
