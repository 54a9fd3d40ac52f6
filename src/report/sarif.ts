import type { Check, Severity } from '../checks/check.ts';
import { checks } from '../checks/index.ts';
import { Identities } from './identity.ts';
import { jsonText } from './json.ts';
import type { ReportedProblem, ReportFormat, UnreadableFile } from './report.ts';

/**
 * GitHub's code scanning refuses a file with more results than this, and shows the 5,000 gravest of them. The last
 * places are kept for what is grave, however late it comes.
 */
export const sarifLimits = { results: 25_000, slightResults: 20_000 } as const;

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** SARIF 2.1.0 (OASIS): the results one by one, what else there is to say of the run behind them. */
export const sarif: ReportFormat = {
  purpose: 'for code scanning',
  namesFixes: false,
  async *write(reports, { version, remark }) {
    yield start(version);
    const unreadable: UnreadableFile[] = [];
    let results = 0;
    let leftOut = 0;
    for await (const report of reports) {
      if ('error' in report) {
        unreadable.push(report);
        continue;
      }
      const identities = new Identities();
      for (const problem of report.problems) {
        const identity = identities.of(problem);
        const isSlight = levels[problem.severity] === 'note';
        if (results >= (isSlight ? sarifLimits.slightResults : sarifLimits.results)) {
          leftOut++;
          continue;
        }
        yield `${results === 0 ? '' : ','}\n${jsonText(resultOf(report.file, problem, identity), 0).trimEnd()}`;
        results++;
      }
    }
    const notifications: RunNotification[] = unreadable.map(unreadableNotification);
    if (leftOut > 0) {
      const text = `Code scanning takes 25,000 results at most: ${leftOut} more problems are left out.`;
      notifications.push({ level: 'warning', message: { text } });
      remark(text);
    }
    const invocation = {
      executionSuccessful: unreadable.length === 0,
      toolExecutionNotifications: notifications,
    };
    yield `\n],"invocations":[${jsonText(invocation, 0).trimEnd()}]}]}\n`;
  },
};

/** Everything up to the first result: JSON keeps no order of keys, so that what is known last may stand last. */
function start(version: string): string {
  const driver = { name: 'Campaign Plan', version, semanticVersion: version, rules: checks.map(ruleOf) };
  const schema = 'https://json.schemastore.org/sarif-2.1.0.json';
  const run = jsonText({ tool: { driver }, columnKind: 'utf16CodeUnits' }, 0).trimEnd().slice(1, -1);
  return `{"$schema":"${schema}","version":"2.1.0","runs":[{${run},"results":[`;
}

const ruleIndexes: ReadonlyMap<string, number> = new Map(checks.map(({ code }, index) => [code, index]));

function ruleOf({ code, title, why, source, severity }: Check) {
  return {
    id: code,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: `${why} (${source})` },
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: ['communications'] },
  };
}

function resultOf(file: string, { code, severity, message, start, end }: ReportedProblem, identity: string) {
  const region = {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
  return {
    ruleId: code,
    ruleIndex: ruleIndexes.get(code),
    level: levels[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: artifact(file), region } }],
    partialFingerprints: { 'words/v1': `${file.replaceAll('\\', '/')} ${identity}` },
  };
}

interface RunNotification {
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations?: readonly object[];
}

function unreadableNotification({ file, error }: UnreadableFile): RunNotification {
  return {
    level: 'error',
    message: { text: `${file} cannot be read: ${error}.` },
    locations: [{ physicalLocation: { artifactLocation: artifact(file) } }],
  };
}

/** A file as SARIF names it: a relative reference from where the command was run, or a URI. */
function artifact(file: string): { readonly uri: string } {
  const path = file.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
  const uri = path
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  if (/^[a-z]:\//i.test(path)) return { uri: `file:///${uri.replace('%3A', ':')}` };
  return { uri: path.startsWith('/') ? `file://${uri}` : uri };
}
