import * as vscode from 'vscode';
import { type Channel, channelLabel } from '../../channels/directory.ts';
import { kindTitle, traitNames } from '../../channels/names.ts';
import { suggestChannels } from '../../channels/suggest.ts';
import type { CheckContext } from '../../checks/check.ts';
import { setList } from '../../plan/edit.ts';
import { kinds } from '../../plan/schema.ts';
import { toWorkspaceEdit } from '../ranges.ts';
import type { Session } from '../session.ts';
import { type ChosenObjective, chooseObjective } from './choose-objective.ts';
import { targetDocument } from './target.ts';

interface ChannelItem extends vscode.QuickPickItem {
  /** What is written into the plan for it. */
  readonly name?: string;
}

/**
 * Lets the user choose an objective's channels from all there are, grouped by kind, those chosen already ticked,
 * and makes the least edit that writes the choice down.
 * @param given the choice, where it is not to be asked for
 * @returns whether the plan holds the choice now
 */
export async function chooseChannels(
  session: Session,
  uri?: vscode.Uri,
  index?: number,
  given?: readonly string[],
): Promise<boolean> {
  const document = await targetDocument(uri);
  const chosen = document && (await chooseObjective(session, document, index));
  if (!chosen) return false;
  await session.workspacePlans.ready();
  const context = session.workspacePlans.contextFor(document.uri, chosen.plan);
  const names = given ?? (await ask(chosen, context));
  if (!names) return false;

  // The plan may have been edited while the list was open: the choice goes to the same objective, if it is there.
  const current = await chooseObjective(session, document, chosen.index);
  if (!current || current.objective.objective !== chosen.objective.objective) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t(
        'The plan was changed meanwhile, so the choice was not written down. Please choose again.',
      ),
    );
    return false;
  }
  const edits = setList(current.plan, current.objective, 'channels', names);
  if (edits.length === 0) return true;
  const applied = await vscode.workspace.applyEdit(toWorkspaceEdit(document.uri, current.plan.lines, edits));
  await session.diagnostics.update(document);
  return applied;
}

async function ask(
  { plan, objective }: ChosenObjective,
  context: CheckContext,
): Promise<string[] | undefined> {
  const { items, ticked } = pickerItems({ plan, objective, index: 0 }, context);
  const picker = vscode.window.createQuickPick<ChannelItem>();
  picker.title = vscode.l10n.t('Channels for: {0}', objective.objective);
  picker.placeholder = vscode.l10n.t('Type to filter, tick what serves this objective, then press OK');
  picker.canSelectMany = true;
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  picker.items = items;
  picker.selectedItems = ticked;
  return new Promise((resolve) => {
    picker.onDidAccept(() => {
      resolve(picker.selectedItems.flatMap(({ name }) => name ?? []));
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}

/** The list's rows: what is suggested, then every kind with its channels; what is chosen stays under its own name. */
function pickerItems(
  { plan, objective }: ChosenObjective,
  { channels }: CheckContext,
): { items: ChannelItem[]; ticked: ChannelItem[] } {
  const chosen = new Map<string, string>();
  const unknown: string[] = [];
  for (const reference of objective.channels) {
    const channel = channels.find(reference);
    if (channel) chosen.set(channel.id, reference);
    else unknown.push(reference);
  }
  const suggestions = suggestChannels(plan.plan, objective, channels);
  const suggested = new Set(suggestions.map(({ channel }) => channel.id));
  const row = (channel: Channel, detail?: string): ChannelItem => ({
    label: channelLabel(channel),
    description: traits(channel),
    ...(detail ? { detail } : {}),
    name: chosen.get(channel.id) ?? channelLabel(channel),
  });
  const separator = (label: string): ChannelItem => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const groups = [...kinds, undefined].map((kind) => ({
    title: kind ? kindTitle(kind) : vscode.l10n.t('Kind not stated'),
    members: channels.all.filter((channel) => channel.kind === kind && !suggested.has(channel.id)),
  }));
  const items: ChannelItem[] = [
    ...(unknown.length > 0 ? [separator(vscode.l10n.t('Chosen, but not known'))] : []),
    ...unknown.map((name) => ({
      label: name,
      name,
      description: vscode.l10n.t('in no register or catalogue'),
    })),
    ...(suggestions.length > 0 ? [separator(vscode.l10n.t('Suggested'))] : []),
    ...suggestions.map(({ channel, reason }) => row(channel, reason)),
    ...groups
      .filter(({ members }) => members.length > 0)
      .flatMap(({ title, members }) => [
        separator(title),
        // What is chosen, and what the organisation runs, before the rest of the catalogue.
        ...[...members].sort((a, b) => rank(a) - rank(b)).map((channel) => row(channel)),
      ]),
  ];
  const rank_ = new Set([...chosen.values(), ...unknown]);
  return { items, ticked: items.filter(({ name }) => name !== undefined && rank_.has(name)) };

  function rank(channel: Channel): number {
    if (chosen.has(channel.id)) return 0;
    if (channel.inPlan) return 1;
    return channel.inRegister ? 2 : 3;
  }
}

/** What helps to choose: kind, direction, PESO class, owner; and other names, so that they are found by typing. */
function traits(channel: Channel): string {
  const status = channel.inRegister?.status;
  return [
    ...traitNames(channel),
    channel.owner && vscode.l10n.t('owner: {0}', channel.owner),
    status && status !== 'active' && vscode.l10n.t('{0} in the register', status),
    channel.inCatalogue?.aliases.join(', '),
  ]
    .filter(Boolean)
    .join(' · ');
}
