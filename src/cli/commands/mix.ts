import { DocumentWords } from '../../document/words/words.ts';
import { overviewRequest } from '../../overview/facts.ts';
import { mixOf, yearAround } from '../../portfolio/mix.ts';
import { jsonText } from '../../report/json.ts';
import { choiceIfAny, day } from '../arguments.ts';
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

const formats = ['text', 'json', 'docx'] as const;

export const mix = defineCommand({
  name: 'mix',
  operands: 'PATH…',
  description: [
    'counts what all plans do by kind of channel, PESO class and direction, by audience, service and quarter,',
    'with costs; who has heard nothing for 90 days, who cannot answer, which registered channels are unused;',
    'two quarters back to the end of the next one unless --from and --to say otherwise',
  ],
  reads: 'many files',
  options: { ...rangeOptions, format: choiceIfAny(formats), ...overviewOptions, today: day() },
  async run(values, paths) {
    const { today, output } = values;
    const usual = yearAround(today);
    const days = { from: values.from ?? usual.from, to: values.to ?? usual.to };
    refuseOddRange(days);
    const format = formatFor(formats, values.format, output, 'text');
    const plans = await readAllPlans(paths);
    const shown = mixOf(plans.library, { ...days, today });
    const hasRegister = plans.library.registers().length > 0;
    const request = { ...overviewRequest(plans.library, today), hasRegister };
    if (format === 'docx') {
      const { composeMix } = await import('../../overview/mix-document.ts');
      await putDocument(composeMix(shown, request), plans, values, `mix-${days.from}.docx`);
    } else if (format === 'json') {
      const { mixData } = await import('../../overview/mix-json.ts');
      await putText(jsonText(mixData(shown)), plans, values);
    } else {
      const { mixText } = await import('../../overview/mix-text.ts');
      const words = new DocumentWords(request.language);
      await putText(mixText(shown, { words, hasRegister, width: terminalWidth() }), plans, values);
    }
    return plans.exitCode;
  },
});
