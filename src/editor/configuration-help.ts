import * as vscode from 'vscode';
import { fixesFor } from '../checks/run.ts';
import {
  type ConfigurationDocument,
  configurationContext,
  configurationProblems,
  readConfiguration,
} from '../config/document.ts';
import { completionsAt } from '../features/completion.ts';
import type { DocumentContext } from '../portfolio/context.ts';
import type { Range } from '../text/text.ts';
import { toItem } from './completion.ts';
import { configurationFiles } from './configurations.ts';
import { Debouncer } from './debounce.ts';
import { diagnosticSource, severityOf } from './diagnostics.ts';
import { toRange } from './ranges.ts';
import { isConfiguration } from './recognition.ts';
import { today } from './workspace-plans.ts';

/** By so much the checking of a configuration is debounced while it is written, in milliseconds. */
const debounceDelay = 200;

/** Helps with writing configurations: what is wrong, with ways to mend it, and what can be written. */
export function registerConfigurationHelp(): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('campaign-plan-configuration');
  const debouncer = new Debouncer<vscode.TextDocument>(debounceDelay, async (document, isStale) => {
    const help = await helpFor(document);
    if (!isStale()) collection.set(document.uri, diagnosticsOf(help));
  });
  const look = (document: vscode.TextDocument, delay: number) => {
    if (isConfiguration(document)) debouncer.schedule(document, delay);
  };
  for (const document of vscode.workspace.textDocuments) look(document, 0);
  return vscode.Disposable.from(
    collection,
    debouncer,
    vscode.workspace.onDidOpenTextDocument((document) => look(document, 0)),
    vscode.workspace.onDidChangeTextDocument(({ document }) => look(document, debounceDelay)),
    vscode.workspace.onDidCloseTextDocument((document) => {
      debouncer.cancel(document);
      collection.delete(document.uri);
    }),
    vscode.languages.registerCompletionItemProvider(
      configurationFiles,
      { provideCompletionItems: completions },
      ' ',
      ':',
      '-',
    ),
    vscode.languages.registerCodeActionsProvider(
      configurationFiles,
      { provideCodeActions: quickFixes },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
  );
}

/** A configuration as it reads now. */
interface Help {
  readonly document: ConfigurationDocument;
  readonly context: DocumentContext;
  /** Where a stretch of the document is in the editor. */
  rangeOf(range: Range): vscode.Range;
}

async function helpFor(open: vscode.TextDocument): Promise<Help> {
  const document = await readConfiguration(open.uri.path, open.getText());
  const { fileLines, shift } = document;
  return {
    document,
    context: configurationContext(document, today()),
    rangeOf: ({ start, end }) => toRange(fileLines, { start: start - shift, end: end - shift }),
  };
}

function diagnosticsOf({ context, rangeOf }: Help): vscode.Diagnostic[] {
  return configurationProblems(context).map(({ range, message, severity, code }) => {
    const diagnostic = new vscode.Diagnostic(rangeOf(range), message, severityOf[severity]);
    diagnostic.source = diagnosticSource;
    diagnostic.code = code;
    return diagnostic;
  });
}

async function completions(
  open: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.CompletionItem[]> {
  const { document, context, rangeOf } = await helpFor(open);
  const offset = open.offsetAt(position) + document.shift;
  return completionsAt(context, offset).map((completion, index) => {
    const item = toItem(document, completion, index);
    item.range = rangeOf(completion.range);
    return item;
  });
}

async function quickFixes(open: vscode.TextDocument, place: vscode.Range): Promise<vscode.CodeAction[]> {
  const { context, rangeOf } = await helpFor(open);
  return configurationProblems(context)
    .filter(({ range }) => rangeOf(range).intersection(place) !== undefined)
    .flatMap((problem) => fixesFor(problem, context))
    .flatMap(({ title, edits, isPreferred = false }) => {
      if (!edits) return [];
      const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
      action.isPreferred = isPreferred;
      action.edit = new vscode.WorkspaceEdit();
      for (const { range, newText } of edits) action.edit.replace(open.uri, rangeOf(range), newText);
      return [action];
    });
}
