import {
  type FileReport,
  isAsGraveAs,
  type ReportedProblem,
  type ReportFormat,
  type ReportTerms,
} from './report.ts';

/**
 * A suite a file, a case a problem: a failure where it is as grave as the threshold, else passed, with what was found as
 * its output. A file without problems is one case that passed; one that cannot be read is an error.
 */
export const junit: ReportFormat = {
  purpose: 'XML as of JUnit',
  namesFixes: false,
  async *write(reports, terms) {
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="campaign-plan">\n';
    for await (const report of reports) yield suite(report, terms);
    yield '</testsuites>\n';
  },
};

function suite(report: FileReport, { threshold }: ReportTerms): string {
  const name = attribute(report.file);
  if ('error' in report) {
    const error = `<error type="unreadable" message=${attribute(`cannot be read: ${report.error}`)}/>`;
    return `  <testsuite name=${name} tests="1" failures="0" errors="1" skipped="0">
    <testcase classname=${name} name="can be read">${error}</testcase>
  </testsuite>\n`;
  }
  const { problems } = report;
  const failures = problems.filter(({ severity }) => isAsGraveAs(severity, threshold));
  const cases =
    problems.length === 0
      ? [`<testcase classname=${name} name="no problems"/>`]
      : problems.map((problem) => testCase(name, problem, failures.includes(problem)));
  return `  <testsuite name=${name} tests="${cases.length}" failures="${failures.length}" errors="0" skipped="0">
${cases.map((each) => `    ${each}\n`).join('')}  </testsuite>\n`;
}

function testCase(file: string, problem: ReportedProblem, isFailure: boolean): string {
  const { code, severity, message, start } = problem;
  const place = `${start.line + 1}:${start.character + 1}`;
  const said = `${place} ${severity}: ${message}`;
  const inside = isFailure
    ? `<failure type=${attribute(severity)} message=${attribute(message)}>${escaped(said)}</failure>`
    : `<system-out>${escaped(said)}</system-out>`;
  return `<testcase classname=${file} name=${attribute(`${code} ${place}`)}>${inside}</testcase>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** A text as XML 1.0 takes it: what may not stand there at all is U+FFFD. */
function escaped(text: string): string {
  return text

    .replace(/(?![\t\n])\p{Cc}|\p{Surrogate}|[\uFFFE\uFFFF]/gu, '\uFFFD')
    .replace(/[&<>"\n\t]/g, (character) => entities[character]!);
}

function attribute(text: string): string {
  return `"${escaped(text)}"`;
}
