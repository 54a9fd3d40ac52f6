import { resultsDocument } from '../../document/results-report.ts';
import { resultsJson, resultsText } from '../../report/results.ts';
import { resultsOf } from '../../results/plan-results.ts';
import { type PlacedResults, yearlyReport } from '../../results/yearly.ts';
import { choice, day, flag, text } from '../arguments.ts';
import { defineCommand, exitCodes } from '../command.ts';
import { UsageError } from '../errors.ts';
import { libraryPath, walkLibrary } from '../files/library.ts';
import { refuseOutput, writeWhole } from '../files/write.ts';
import { print, remark } from '../terminal.ts';

const formats = ['text', 'json', 'docx'] as const;

export const results = defineCommand({
  name: 'results',
  operands: 'PATH…',
  description: [
    'tells what came of plans, as a yearly report does: each objective of those that have ended with its verdict, what',
    'was spent, what was learnt, and which channels served what was met; folders are searched for plans',
  ],
  options: {
    format: choice(formats, 'text', {
      help: ['text (for people), json (for programs) or docx (a Word document); text unless said'],
    }),
    output: text('FILE', {
      short: 'o',
      help: ['writes the report to this file instead; a Word document needs one'],
    }),
    force: flag({ help: ['overwrites a file that is there already'] }),
    today: day({ help: ['the day to report for, instead of today'] }),
  },
  async run({ format, output: path, force, today }, paths) {
    if (paths.length === 0) throw new UsageError('Say which plans or folders to report on.');
    if (format === 'docx' && path === undefined) throw new UsageError('Name the Word file to write with -o.');
    const output =
      path === undefined
        ? undefined
        : { path, what: format === 'docx' ? 'Word file' : 'report', overwrite: force };
    if (output) await refuseOutput(output);
    const placed: PlacedResults[] = [];
    const { failures } = await walkLibrary(paths, ({ path: file, document }, library) => {
      if (document.kind !== 'plan') return;
      const { channels } = library.contextFor(libraryPath(file), document, today);
      placed.push({ file, results: resultsOf(document, channels) });
    });
    const report = yearlyReport(placed, today);
    if (format === 'docx') {
      const { writeDocument } = await import('../../word/index.ts');
      await writeWhole(output!, await writeDocument(resultsDocument(report, today)));
    } else {
      const written =
        format === 'json' ? resultsJson(report, failures, today) : resultsText(report, failures);
      if (output) await writeWhole(output, new TextEncoder().encode(written));
      else print(written);
    }
    if (output) print(`${output.path}\n`);
    if (format === 'docx' || output)
      for (const failure of failures) remark(`${failure.path} cannot be read: ${failure.reason}.\n`);
    return failures.length > 0 ? exitCodes.failed : exitCodes.clean;
  },
});
