import { overviewRequest } from '../../overview/facts.ts';
import { fourWeeksFrom, gridGroupings, gridOf } from '../../portfolio/grid.ts';
import { jsonText } from '../../report/json.ts';
import { choiceIfAny, day, flag } from '../arguments.ts';
import { defineCommand } from '../command.ts';
import { readAllPlans } from '../files/all-plans.ts';
import {
  formatFor,
  overviewOptions,
  putDocument,
  putText,
  rangeOptions,
  refuseOddRange,
} from '../overview-output.ts';
import { terminalWidth } from '../terminal.ts';

const formats = ['text', 'json', 'csv', 'ics', 'docx'] as const;

export const grid = defineCommand({
  name: 'grid',
  operands: 'PATH…',
  description: [
    'shows what all plans do, day by day, with clashes, protected periods, approvals and deadlines; as the',
    'Word page for the meeting (docx), a spreadsheet (csv) or a calendar (ics) too; four weeks from today',
  ],
  reads: 'many files',
  options: {
    ...rangeOptions,
    by: choiceIfAny(gridGroupings, { help: ['puts items together by what they share, not by week'] }),
    internal: flag({ help: ['shows what is marked internal too'] }),
    format: choiceIfAny(formats, { help: ['text unless said, or as the ending of the -o file says'] }),
    ...overviewOptions,
    today: day(),
  },
  async run(values, paths) {
    const { today, by, internal, output } = values;
    const from = values.from ?? today;
    const days = { from, to: values.to ?? fourWeeksFrom(from).to };
    refuseOddRange(days);
    const format = formatFor(formats, values.format, output, 'text');
    const plans = await readAllPlans(paths);
    const shown = gridOf(plans.library, { ...days, today, internal });
    const request = { ...overviewRequest(plans.library, today), ...(by === undefined ? {} : { by }) };
    const { fileOf } = plans;
    if (format === 'docx') {
      const { composeGrid } = await import('../../overview/grid-document.ts');
      await putDocument(composeGrid(shown, request), plans, values, `grid-${from}.docx`);
    } else if (format === 'json') {
      const { gridData } = await import('../../overview/grid-json.ts');
      await putText(jsonText(gridData(shown, fileOf, by)), plans, values);
    } else {
      const { gridAs } = await import('../../overview/grid-formats.ts');
      const said = gridAs(format, shown, {
        ...request,
        fileOf,
        placeOf: (path) => path,
        width: terminalWidth(),
      });
      await putText(said, plans, values);
    }
    return plans.exitCode;
  },
});
