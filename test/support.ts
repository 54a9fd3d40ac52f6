import * as l10n from '@vscode/l10n';
import type { Check, Fix } from '../src/checks/check.ts';
import { findProblems, fixesFor, type Problem } from '../src/checks/run.ts';
import { silenceFixes } from '../src/checks/silence.ts';
import { type CampaignDocument, readDocument } from '../src/plan/document.ts';
import type { DocumentContext } from '../src/portfolio/context.ts';
import { Library } from '../src/portfolio/library.ts';
import { applyEdits } from '../src/text/text.ts';

export interface CheckOptions {
  /** The file's name; a plan's unless said. */
  readonly name?: string;
  /** Other files of the workspace, by path. */
  readonly others?: Readonly<Record<string, string>>;
  readonly today?: string;
}

export interface Checked {
  readonly document: CampaignDocument;
  readonly context: DocumentContext;
  readonly problems: readonly Problem[];
  readonly codes: readonly string[];
  /** The words that the problems of a check point at. */
  words(code: string): string[];
  /** The fixes of the first problem of a check. */
  fixes(code: string): readonly Fix[];
  /** The text after the first fix of that check whose title matches. */
  fixed(code: string, title: RegExp): string;
}

/** Reads and checks a text as the product does. */
export async function check(text: string, options: CheckOptions = {}): Promise<Checked> {
  const { name = 'plan.campaign.md', others = {}, today = '2026-11-24' } = options;
  const library = new Library();
  for (const [path, other] of Object.entries(others)) {
    const document = await readDocument(path, other);
    if (document) library.set(path, document);
  }
  const document = await readDocument(name, text);
  if (!document) throw new Error(`${name} is neither a plan nor a register`);
  library.set(name, document);
  const context = library.contextFor(name, document, today);
  const problems = findProblems(context);
  const fixes = (code: string) => {
    const problem = problems.find((other) => other.code === code);
    return problem ? fixesFor(problem, context) : [];
  };
  return {
    document,
    context,
    problems,
    codes: problems.map(({ code }) => code),
    words: (code) =>
      problems
        .filter((problem) => problem.code === code)
        .map(({ range }) => text.slice(range.start, range.end)),
    fixes,
    fixed: (code, title) => {
      const fix = fixes(code).find((other) => title.test(other.title));
      if (!fix?.edits)
        throw new Error(
          `no such fix among: ${fixes(code)
            .map((other) => other.title)
            .join(' | ')}`,
        );
      return applyEdits(text, fix.edits);
    },
  };
}

/** A plan's text from its frontmatter, with the line ends wanted. */
export function planText(frontmatter: string, eol = '\n'): string {
  return `---\n${frontmatter.trim()}\n---\n`.replaceAll('\n', eol);
}

/** A check's example as a whole file: examples are frontmatter alone, mostly. */
export function withFences(example: string): string {
  return example.startsWith('---') ? example : `---\n${example}\n---\n`;
}

/** The files that a check's examples need besides, and the name of the example's own. */
export function exampleOptions({ examples: { bad, others }, register }: Check): CheckOptions {
  const isRegister = register !== undefined && !bad.startsWith('campaign');
  return { name: isRegister ? 'register.md' : 'plan.campaign.md', ...(others ? { others } : {}) };
}

/** Every text that is asked for comes back in marks. */
const marked = new Proxy({}, { get: (_, text) => `⟦${String(text)}⟧` });

/** All that is said of a text, its fixes and related places too. */
export function textsOf({ problems, context }: Checked): string[] {
  return problems.flatMap((problem) => [
    problem.message,
    ...fixesFor(problem, context).map(({ title }) => title),
    ...silenceFixes(context.document, problem.check, problem).map(({ title }) => title),
    ...(problem.related ?? []).map(({ message }) => message),
  ]);
}

/** What is said of a text without having gone through translation, or in no words at all. */
export async function untranslated(text: string, options: CheckOptions = {}): Promise<string[]> {
  l10n.config({ contents: marked });
  try {
    return textsOf(await check(text, options)).filter((said) => !/^⟦.+⟧$/s.test(said));
  } finally {
    l10n.config({ contents: {} });
  }
}
