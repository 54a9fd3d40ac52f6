import type { Check } from '../../src/checks/check.ts';
import { checks } from '../../src/checks/index.ts';
import { findProblems, fixesFor } from '../../src/checks/run.ts';
import { readDocument } from '../../src/plan/document.ts';
import { Library } from '../../src/portfolio/library.ts';

const notice = '<!-- Generated from src/checks by build/generate.mjs: edit the check, not this page. -->';

/** A documentation page for each check, and their index; by path. */
export async function checkPages(): Promise<Record<string, string>> {
  const pages: Record<string, string> = { 'media/checks/README.md': index() };
  for (const check of checks) pages[`media/checks/${check.code}.md`] = await page(check);
  return pages;
}

function index(): string {
  const rows = checks.map(
    ({ code, title, severity }) => `| [${code}](${code}.md) | ${title} | ${severity} |`,
  );
  return `${notice}

# What Campaign Plan checks

Each check can be made stricter, milder or switched off in the settings (search for “campaign plan checks”), and
silenced where it stands: see the light bulb, or write \`# campaign-plan-ignore CODE: reason\` above the line.

| Code | What it finds | Shown as |
| --- | --- | --- |
${rows.join('\n')}
`;
}

async function page(check: Check): Promise<string> {
  const { code, title, severity, why, source, examples } = check;
  const { message, fixes } = await findInBadExample(check);
  const fixList =
    fixes.length > 0
      ? `\n## What the light bulb offers\n\n${fixes.map((fix) => `- ${fix}`).join('\n')}\n`
      : '';
  return `${notice}

# ${title}

**Code:** \`${code}\` · **Shown as:** ${severity} · **Source:** ${source}

## Why it matters

${why}

## A ${isRegister(examples.bad) ? 'register' : 'plan'} with this problem

${fenced(examples.bad)}

> ${message}

## The same without it

${fenced(examples.good)}
${fixList}
## Changing or silencing it

In the settings, set \`campaignPlan.checks.${code}\` to error, warning, information, hint or off.

To leave one place alone, write this above its line, with your reason:

\`\`\`yaml
# campaign-plan-ignore ${code}: why this is right here
\`\`\`

For the whole ${isRegister(examples.bad) ? 'register' : 'plan'}, write \`# campaign-plan-ignore-file ${code}\`; in the text below the frontmatter,
\`<!-- campaign-plan-ignore ${code} -->\`.

[All checks](README.md)
`;
}

async function findInBadExample(check: Check): Promise<{ message: string; fixes: string[] }> {
  const { examples, code } = check;
  const library = new Library();
  for (const [path, text] of Object.entries(examples.others ?? {})) {
    const other = await readDocument(path, text);
    if (other) library.set(path, other);
  }
  const name = isRegister(examples.bad) ? 'register.md' : 'plan.campaign.md';
  const document = await readDocument(name, withFences(examples.bad));
  if (!document) throw new Error(`${code}: the bad example is neither a plan nor a register`);
  library.set(name, document);
  const context = library.contextFor(name, document, '2026-11-24');
  const problem = findProblems(context).find((found) => found.code === code);
  if (!problem) throw new Error(`${code}: nothing is found in the bad example`);
  return { message: problem.message, fixes: fixesFor(problem, context).map(({ title }) => title) };
}

function isRegister(example: string): boolean {
  return /^(?:---\s*)?register:/.test(example);
}

function withFences(example: string): string {
  return example.startsWith('---') ? example : `---\n${example}\n---\n`;
}

function fenced(example: string): string {
  return `\`\`\`markdown\n${withFences(example).trim()}\n\`\`\``;
}
