import * as l10n from '@vscode/l10n';
import { type Check, severities } from '../checks/check.ts';
import { checks } from '../checks/index.ts';
import { findProblems, fixesFor } from '../checks/run.ts';
import { readDocument } from '../plan/document.ts';
import { Library } from '../portfolio/library.ts';

/** The name of the page that lists all checks; the others are called by their checks’ codes. */
export const checkIndexName = 'README';

/**
 * A page about a check, or the list of all, as Markdown; its links lead to files beside it.
 * @param name a check’s code, or `checkIndexName`
 * @returns undefined where there is no such check
 */
export async function checkPage(name: string): Promise<string | undefined> {
  if (name === checkIndexName) return index();
  const check = checks.find(({ code }) => code === name);
  return check && page(check);
}

function index(): string {
  const rows = checks.map(
    ({ code, title, severity }) => `| [${code}](${code}.md) | ${l10n.t(title)} | ${saySeverity(severity)} |`,
  );
  return `# ${l10n.t('What Campaign Plan checks')}

${l10n.t(
  'Each check can be made stricter, milder or switched off in the settings (search for “campaign plan checks”), and silenced where it stands: see the light bulb, or write {0} above the line.',
  '`# campaign-plan-ignore CODE: …`',
)}

| ${l10n.t('Code')} | ${l10n.t('What it finds')} | ${l10n.t('Shown as')} |
| --- | --- | --- |
${rows.join('\n')}
`;
}

async function page(check: Check): Promise<string> {
  const { code, severity, source, examples } = check;
  const { message, fixes } = await findInBadExample(check);
  const ofRegister = isRegister(examples.bad);
  const facts = [
    `**${l10n.t('Code')}:** \`${code}\``,
    `**${l10n.t('Shown as')}:** ${saySeverity(severity)}`,
    `**${l10n.t('Source')}:** ${source}`,
  ];
  const offered = fixes.map((fix) => `- ${fix}\n`).join('');
  return `# ${l10n.t(check.title)}

${facts.join(' · ')}

## ${l10n.t('Why it matters')}

${l10n.t(check.why)}

## ${ofRegister ? l10n.t('A register with this problem') : l10n.t('A plan with this problem')}

${fenced(examples.bad)}

> ${message}

## ${l10n.t('The same without it')}

${fenced(examples.good)}
${offered && `\n## ${l10n.t('What the light bulb offers')}\n\n${offered}`}
## ${l10n.t('Changing or silencing it')}

${l10n.t('In the settings, set {0} to one of: {1}.', `\`campaignPlan.checks.${code}\``, `${severities.join(', ')}, off`)}

${l10n.t('To leave one place alone, write this above its line, with your reason:')}

\`\`\`yaml
# campaign-plan-ignore ${code}: …
\`\`\`

${l10n.t(
  'For the whole file, write {0}; in the text below the second line of hyphens, {1}.',
  `\`# campaign-plan-ignore-file ${code}\``,
  `\`<!-- campaign-plan-ignore ${code} -->\``,
)}

[${l10n.t('All checks')}](${checkIndexName}.md)
`;
}

function saySeverity(severity: Check['severity']): string {
  switch (severity) {
    case 'error':
      return l10n.t('error');
    case 'warning':
      return l10n.t('warning');
    case 'information':
      return l10n.t('information');
    case 'hint':
      return l10n.t('hint');
  }
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
