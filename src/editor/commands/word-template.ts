import * as vscode from 'vscode';
import { organisationsRegister } from '../../overview/facts.ts';
import type { CampaignDocument } from '../../plan/document.ts';
import { fileName } from '../../text/file-name.ts';
import {
  isOnTheWeb,
  TemplateError,
  type TemplateSource,
  templateProblem,
  templateReasons,
  templateSource,
} from '../../word/index.ts';
import { readSetting } from '../settings.ts';
import { isWithinReach } from '../within.ts';
import type { WorkspacePlans } from '../workspace-plans.ts';

/** A template that a document is to get its look from. */
export interface NamedTemplate {
  readonly source: TemplateSource;
  /** Undefined where it is on the web. */
  readonly uri: vscode.Uri | undefined;
  /** Whether a file names it that may not lead there. */
  readonly isOutside?: boolean;
}

/** The template for a plan: what it says itself, before the settings, the configuration and the register; for a register, its own. */
export async function namedTemplate(
  workspacePlans: Pick<WorkspacePlans, 'ready' | 'library' | 'configurationFor'>,
  uri: vscode.Uri,
  document: CampaignDocument,
): Promise<NamedTemplate | undefined> {
  await workspacePlans.ready();
  const register =
    document.kind === 'register'
      ? { path: uri.toString(), document }
      : workspacePlans.library.registerFor(uri.toString());
  const configuration = workspacePlans.configurationFor(uri);
  const source = templateSource({
    plan: document.kind === 'plan' ? document.plan.word_template : undefined,
    setting: readSetting('word.template', uri),
    configuration: configuration?.configuration.template,
    register: register?.document.register.word_template,
  });
  if (!source) return undefined;
  const folder = workspaceFolder(uri);
  const beside = uri.scheme === 'untitled' ? folder : vscode.Uri.joinPath(uri, '..');
  const bases = {
    option: folder,
    plan: beside,
    setting: folder ?? beside,
    configuration: configuration && vscode.Uri.parse(configuration.folder),
    register: register && vscode.Uri.joinPath(vscode.Uri.parse(register.path), '..'),
  };
  return templateAt(source, bases[source.origin]);
}

/** The template for what is said of all plans together: what the settings say, before the organisation's register. */
export async function organisationsTemplate({
  library,
  configurationFor,
}: Pick<WorkspacePlans, 'library' | 'configurationFor'>): Promise<NamedTemplate | undefined> {
  const register = organisationsRegister(library);
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const configuration = folder && configurationFor(vscode.Uri.joinPath(folder, 'plan.campaign.md'));
  const source = templateSource({
    setting: folder && readSetting('word.template', folder),
    configuration: configuration?.configuration.template,
    register: register?.document.register.word_template,
  });
  if (!source) return undefined;
  const bases = {
    option: folder,
    plan: folder,
    setting: folder,
    configuration: configuration && vscode.Uri.parse(configuration.folder),
    register: register && vscode.Uri.joinPath(vscode.Uri.parse(register.path), '..'),
  };
  return templateAt(source, bases[source.origin]);
}

/** Where a template is; what people chose or set themselves may be anywhere, what files name only within reach. */
async function templateAt(source: TemplateSource, base: vscode.Uri | undefined): Promise<NamedTemplate> {
  const uri = base && !isOnTheWeb(source.path) ? resolved(base, source.path) : undefined;
  const isOwnChoice = source.origin === 'option' || source.origin === 'setting';
  const isOutside =
    !isOwnChoice && base && uri && !(await isWithinReach(uri, vscode.Uri.joinPath(base, 'plan.md')));
  return { source, uri, ...(isOutside ? { isOutside } : {}) };
}

/** The workspace folder of a file; the first one for files outside all of them. */
export function workspaceFolder(uri: vscode.Uri): vscode.Uri | undefined {
  return (vscode.workspace.getWorkspaceFolder(uri) ?? vscode.workspace.workspaceFolders?.[0])?.uri;
}

/** A path as people write it, of Windows too, from a folder; absolute ones stay on the folder's file system. */
function resolved(base: vscode.Uri, path: string): vscode.Uri {
  if (/^file:/i.test(path)) return vscode.Uri.parse(path);
  const isWindows = /^(?:[a-z]:[\\/]|\\\\)/i.test(path);
  if (isWindows && base.scheme === 'file') return vscode.Uri.file(path);
  const plain = path.replaceAll('\\', '/');
  if (isWindows) return base.with({ path: `/${plain.replace(/^\/+/, '')}` });
  return plain.startsWith('/') ? base.with({ path: plain }) : vscode.Uri.joinPath(base, plain);
}

/**
 * Makes a document with a template. Where that cannot be used, the user is told why and who named it, and goes on
 * without it, with another, or not at all.
 * @param make given the template's bytes; undefined for none
 * @returns undefined where the user gave up, or `make` did
 */
export async function withTemplate<Result>(
  named: NamedTemplate | undefined,
  make: (template: Uint8Array | undefined) => Thenable<Result | undefined>,
): Promise<Result | undefined> {
  for (let template = named; ; ) {
    try {
      return await make(template && (await readTemplate(template)));
    } catch (error) {
      if (!template || !(error instanceof TemplateError)) throw error;
      const instead = await askInstead(templateProblem(template.source, error.message));
      if (instead === undefined) return undefined;
      template = instead === 'none' ? undefined : instead;
    }
  }
}

async function readTemplate({ source, uri, isOutside }: NamedTemplate): Promise<Uint8Array> {
  if (isOutside) throw new TemplateError(templateReasons.outside());
  if (!uri) {
    throw new TemplateError(isOnTheWeb(source.path) ? templateReasons.web() : templateReasons.missing());
  }
  try {
    // Reading a pipe or a device might wait for ever; a folder says what it is when it is read.
    const { type } = await vscode.workspace.fs.stat(uri);
    if ((type & (vscode.FileType.File | vscode.FileType.Directory)) === 0)
      throw new TemplateError(templateReasons.noFile());
    return await vscode.workspace.fs.readFile(uri);
  } catch (error) {
    if (!(error instanceof vscode.FileSystemError)) throw error;
    throw new TemplateError(
      error.code === 'FileNotFound' ? templateReasons.missing() : sentence(error.message),
      { cause: error },
    );
  }
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

async function askInstead(problem: string): Promise<NamedTemplate | 'none' | undefined> {
  const without = vscode.l10n.t('Export Without It');
  const another = vscode.l10n.t('Choose Another…');
  const answer = await vscode.window.showErrorMessage(problem, { modal: true }, without, another);
  if (answer === without) return 'none';
  const uri = answer === another ? await chooseTemplate() : undefined;
  return uri && { source: { origin: 'option', path: fileName(uri.path) }, uri };
}

/** Lets the user choose a Word file as template. */
export async function chooseTemplate(): Promise<vscode.Uri | undefined> {
  const chosen = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Choose a Word Template'),
    openLabel: vscode.l10n.t('Choose'),
    filters: { [vscode.l10n.t('Word template')]: ['dotx', 'docx'] },
  });
  return chosen?.[0];
}
