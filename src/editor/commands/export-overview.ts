import * as vscode from 'vscode';
import { overviewRequest } from '../../overview/facts.ts';
import type { OverviewDocument } from '../../overview/overview-document.ts';
import { partOfTick, type Tick } from '../../steps.ts';
import { exportOnWidePages } from '../../word/index.ts';
import { doLongWork } from '../long-work.ts';
import { readSetting } from '../settings.ts';
import { today, type WorkspacePlans } from '../workspace-plans.ts';
import { offerFile } from './export-offer.ts';
import { type ExportFormat, targetAmong, writeWhole } from './export-target.ts';
import { organisationsTemplate, withTemplate } from './word-template.ts';

/** What the export of all plans together takes from the session. */
export interface OverviewUses {
  readonly workspacePlans: Pick<WorkspacePlans, 'ready' | 'library' | 'configurationFor'>;
}

/** What is made of all plans together. */
export interface Overview {
  /** What is being done. */
  readonly title: string;
  /** The name of the file without its ending. */
  readonly stem: string;
  /** The first of them is the usual one. */
  readonly formats: readonly [ExportFormat, ...ExportFormat[]];
  /** Makes the Word document. */
  document(tick: Tick): OverviewDocument | Promise<OverviewDocument>;
  /** Makes a file of another of the formats, by its ending; left out where there is no other. */
  text?(extension: string): string;
}

/** Knows the workspace's plans; says so and returns false where there are none. */
export async function hasPlans({ workspacePlans }: OverviewUses): Promise<boolean> {
  await workspacePlans.ready();
  if (workspacePlans.library.records().size > 0) return true;
  void vscode.window.showInformationMessage(
    vscode.l10n.t('There is no campaign plan in this folder yet. Open the folder that holds your plans.'),
  );
  return false;
}

/**
 * Writes what is made of all plans together: asks where, which says in what format too, writes the whole file or none,
 * and offers to open it.
 * @param given where to write it, without asking and over what is there
 * @returns the file written; undefined where the user gave up or it could not be written
 */
export async function exportOverview(
  { workspacePlans }: OverviewUses,
  overview: Overview,
  given: vscode.Uri | undefined,
): Promise<vscode.Uri | undefined> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const target = given ?? (await targetAmong(folder, overview));
  if (!target) return undefined;
  const extension = /\.(\w+)$/.exec(target.path)?.[1]?.toLowerCase() ?? '';
  const bytes =
    extension === 'docx' || !overview.text
      ? await wordBytes(workspacePlans, overview)
      : new TextEncoder().encode(overview.text(extension));
  if (!bytes || !(await writeWhole(target, bytes))) return undefined;
  void offerFile(target, readSetting('word.openAfter', folder ?? target));
  return target;
}

async function wordBytes(
  workspacePlans: OverviewUses['workspacePlans'],
  { title, document }: Overview,
): Promise<Uint8Array | undefined> {
  const template = await organisationsTemplate(workspacePlans);
  const result = await withTemplate(template, (bytes) =>
    doLongWork(title, async (tick) => {
      const made = await document(partOfTick(tick, 0, 0.5, vscode.l10n.t('Reading plans')));
      return exportOnWidePages(made.document, made.notices.list, {
        ...(bytes ? { template: bytes } : {}),
        tick: partOfTick(tick, 0.5, 1, vscode.l10n.t('Writing the file')),
      });
    }),
  );
  for (const { message } of result?.notices ?? []) void vscode.window.showWarningMessage(message);
  return result?.bytes;
}

/** The Word document among the formats. */
export function wordFormat(title: string): ExportFormat {
  return { extension: 'docx', title, files: vscode.l10n.t('Word document') };
}

/** Whose plans the workspace holds, and in which language is said what they do. */
export function workspaceOverview({ workspacePlans }: OverviewUses): ReturnType<typeof overviewRequest> {
  return overviewRequest(workspacePlans.library, today());
}
