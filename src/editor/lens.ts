import * as vscode from 'vscode';
import { channelKinds } from '../language/inlays.ts';
import { lensesOf } from '../language/lens.ts';
import { describeMix } from '../language/mix.ts';
import { toPosition, toRange } from './ranges.ts';
import { markdown, type Session } from './session.ts';

/** A line over each objective that says which channels serve it, and, where wanted, each channel's kind behind its name. */
export function registerLenses({ checker, workspacePlans, context }: Session): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const setting = (uri: vscode.Uri, name: string, usual: boolean) =>
    vscode.workspace.getConfiguration('campaignPlan', uri).get(name, usual);
  context.subscriptions.push(changed);
  return vscode.Disposable.from(
    workspacePlans.onDidChange(() => changed.fire()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('campaignPlan')) changed.fire();
    }),
    vscode.languages.registerCodeLensProvider(markdown, {
      onDidChangeCodeLenses: changed.event,
      async provideCodeLenses(document) {
        const checked = setting(document.uri, 'codeLens', true) ? await checker.check(document) : undefined;
        if (checked?.document.kind !== 'plan') return undefined;
        const { lines } = checked.document;
        return lensesOf(checked.document, checked.context.channels).map(({ range, index, mix, without }) => {
          const title =
            mix.count > 0
              ? describeMix(mix)
              : without
                ? vscode.l10n.t('No channel needed: {0}', without)
                : vscode.l10n.t('No channels yet: choose…');
          return new vscode.CodeLens(toRange(lines, range), {
            title,
            tooltip: vscode.l10n.t('Choose the channels for this objective'),
            command: 'campaignPlan.chooseChannels',
            arguments: [document.uri, index],
          });
        });
      },
    }),
    vscode.languages.registerInlayHintsProvider(markdown, {
      onDidChangeInlayHints: changed.event,
      async provideInlayHints(document, range) {
        const checked = setting(document.uri, 'inlayHints.channelKind', false)
          ? await checker.check(document)
          : undefined;
        if (!checked) return undefined;
        return channelKinds(checked.document, checked.context.channels)
          .map(({ offset, text }) => ({ position: toPosition(checked.document.lines, offset), text }))
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
