import { resultsJson, resultsText } from '../../report/results.ts';
import { resultsOf } from '../../results/plan-results.ts';
import { type PlacedResults, yearlyReport } from '../../results/yearly.ts';
import { choiceIfAny, day } from '../arguments.ts';
import { defineCommand } from '../command.ts';
import { readAllPlans } from '../files/all-plans.ts';
import { libraryPath } from '../files/library.ts';
import { formatFor, overviewOptions, putDocument, putText } from '../overview-output.ts';

const formats = ['text', 'json', 'docx'] as const;

export const results = defineCommand({
  name: 'results',
  operands: 'PATH…',
  description: [
    'tells what came of plans, as a yearly report does: each objective of those that have ended with its verdict, what',
    'was spent, what was learnt, and which channels served what was met; folders are searched for plans',
  ],
  reads: 'many files',
  options: {
    format: choiceIfAny(formats, {
      help: ['text (for people), json (for programs) or docx (a Word document); text unless said'],
    }),
    ...overviewOptions,
    today: day({ help: ['the day to report for, instead of today'] }),
  },
  async run(values, paths) {
    const { today, output } = values;
    const format = formatFor(formats, values.format, output, 'text');
    const placed: PlacedResults[] = [];
    const plans = await readAllPlans(paths, ({ path: file, document }, library) => {
      if (document.kind !== 'plan') return;
      const { channels } = library.contextFor(libraryPath(file), document, today);
      placed.push({ file, results: resultsOf(document, channels) });
    });
    const report = yearlyReport(placed, today);
    if (format === 'docx') {
      const { composeResults, resultsRequest } = await import('../../overview/results-document.ts');
      const document = composeResults(report, resultsRequest(report, plans.library, today));
      await putDocument(document, plans, values, `results-${today.slice(0, 4)}.docx`);
    } else {
      const said = format === 'json' ? resultsJson(report, plans.failures, today) : resultsText(report);
      await putText(said, plans, values);
    }
    return plans.exitCode;
  },
});
