import * as vscode from 'vscode';
import type { Fix, FixCommand } from '../checks/check.ts';
import { safeEdits } from '../checks/fix-all.ts';
import { fixesFor, type Problem } from '../checks/run.ts';
import { silenceFixes } from '../checks/silence.ts';
import { exactFormsAt } from '../features/exact-dates.ts';
import { type Checked, type Checker, isEnabled } from './checker.ts';
import { type CommandArguments, commandCall } from './commands/command-arguments.ts';
import { diagnosticSource } from './diagnostics.ts';
import { toRange, toWorkspaceEdit } from './ranges.ts';
import { markdown } from './recognition.ts';

const fixAllKind = vscode.CodeActionKind.SourceFixAll.append('campaignPlan');

/**
 * The light bulb: fixes for the problems at the cursor, ways to silence them, exact forms of dates, and "fix all that
 * is safe".
 */
export function registerCodeActions(checker: Pick<Checker, 'check'>): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(markdown, new CodeActions(checker), {
    providedCodeActionKinds: [
      vscode.CodeActionKind.QuickFix,
      vscode.CodeActionKind.RefactorRewrite,
      fixAllKind,
    ],
  });
}

class CodeActions implements vscode.CodeActionProvider {
  readonly #checker: Pick<Checker, 'check'>;

  constructor(checker: Pick<Checker, 'check'>) {
    this.#checker = checker;
  }

  async provideCodeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
    context: vscode.CodeActionContext,
  ): Promise<vscode.CodeAction[]> {
    const checked = isEnabled(document.uri) ? await this.#checker.check(document) : undefined;
    if (!checked || checked.version !== document.version) return [];
    const wants = (kind: vscode.CodeActionKind) => !context.only || context.only.contains(kind);
    const actions: vscode.CodeAction[] = [];
    if (wants(vscode.CodeActionKind.QuickFix)) actions.push(...quickFixes(document, range, context, checked));
    if (wants(vscode.CodeActionKind.RefactorRewrite)) actions.push(...exactDates(document, range, checked));
    // Only where it is asked for (on save, or by its command): it is no answer to one problem.
    if (context.only && wants(fixAllKind)) actions.push(...fixAll(document, checked));
    return actions;
  }
}

function quickFixes(
  document: vscode.TextDocument,
  range: vscode.Range,
  { diagnostics }: vscode.CodeActionContext,
  checked: Checked,
): vscode.CodeAction[] {
  const { lines } = checked.document;
  const here = checked.problems.filter(
    (problem) => toRange(lines, problem.range).intersection(range) !== undefined,
  );
  const diagnosticOf = (problem: Problem) =>
    diagnostics.filter(
      ({ source, code, range: place }) =>
        source === diagnosticSource &&
        (typeof code === 'object' ? code.value : code) === problem.code &&
        place.isEqual(toRange(lines, problem.range)),
    );
  const action = (fix: Fix, problem: Problem): vscode.CodeAction => {
    const codeAction = new vscode.CodeAction(fix.title, vscode.CodeActionKind.QuickFix);
    codeAction.diagnostics = diagnosticOf(problem);
    if (fix.isPreferred) codeAction.isPreferred = true;
    if (fix.edits) {
      codeAction.edit = toWorkspaceEdit(document.uri, lines, fix.edits);
      codeAction.command = commandCall('campaignPlan.recheck', fix.title, { plan: document.uri });
    } else if (fix.command) {
      const { name, ...rest } = fix.command;
      const told: CommandArguments[`campaignPlan.${FixCommand['name']}`] = rest;
      codeAction.command = commandCall(`campaignPlan.${name}`, fix.title, { plan: document.uri, ...told });
    }
    return codeAction;
  };
  const fixes = here.flatMap((problem) =>
    fixesFor(problem, checked.context).map((fix) => action(fix, problem)),
  );
  // A slip in the YAML is to be mended, not silenced.
  const silences = here
    .filter(({ code }) => code !== 'frontmatter-syntax' && code !== 'unused-ignore')
    .flatMap((problem) =>
      silenceFixes(checked.document, problem.check, problem).map((fix) => action(fix, problem)),
    );
  return [...fixes, ...silences];
}

/** Ways to write a date exactly that is written as people write it: no problem, but others may need the day. */
function exactDates(
  document: vscode.TextDocument,
  range: vscode.Range,
  { document: plan }: Checked,
): vscode.CodeAction[] {
  const place = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  return exactFormsAt(plan, place).map(({ title, edits }) => {
    const codeAction = new vscode.CodeAction(title, vscode.CodeActionKind.RefactorRewrite);
    codeAction.edit = toWorkspaceEdit(document.uri, plan.lines, edits);
    return codeAction;
  });
}

function fixAll(
  document: vscode.TextDocument,
  { problems, context, document: { lines } }: Checked,
): vscode.CodeAction[] {
  const edits = safeEdits(problems, context);
  if (edits.length === 0) return [];
  const codeAction = new vscode.CodeAction(vscode.l10n.t('Fix all that is safe to fix'), fixAllKind);
  codeAction.edit = toWorkspaceEdit(document.uri, lines, edits);
  return [codeAction];
}
