import { findProblems, fixesFor } from '../../src/checks/run.ts';
import { readBody } from '../../src/plan/body/body.ts';
import { planText } from '../support.ts';
import { read } from './checked.ts';
import { cpuCost } from './cost.ts';
import type { Bench, Comparison } from './row.ts';

/** What is done with a plan while it is open: read with its body, checked, the fixes of the first problems worked out. */
async function handle(text: string): Promise<void> {
  readBody(text);
  const { context } = await read(text);
  for (const problem of findProblems(context).slice(0, 20)) fixesFor(problem, context);
}

const objectives = 'objectives: [Reach 60% of carers by May 2027]';
const body = (text: string) => `${planText(`campaign: T\n${objectives}`)}\n${text}\n`;
const yaml = (text: string) => planText(`campaign: T\n${text}`);
const list = (count: number, entry: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => entry(index)).join(',');

/** Three hundred of each: every objective is for every audience by every channel, which it names by their ids. */
const crossed = () => {
  const [audiences, channels] = [list(300, (index) => `a${index}`), list(300, (index) => `c${index}`)];
  return yaml(
    [
      `audiences: [${list(300, (index) => `{id: a${index}, name: Audience ${index}}`)}]`,
      `channels: [${list(300, (index) => `{id: c${index}, name: Channel ${index}}`)}]`,
      'objectives:',
      ...Array.from(
        { length: 300 },
        (_, index) =>
          `  - {objective: Reach ${index} carers by May 2027, audiences: [${audiences}], channels: [${channels}]}`,
      ),
    ].join('\n'),
  );
};

const bomb = () =>
  yaml(
    `x-z: &z [x, x]\n${[...'abcdefghi']
      .map((letter, index) => `x-${letter}: &${letter} [${`*${'zabcdefgh'[index]},`.repeat(9)}]`)
      .join('\n')}\nobjectives: *i`,
  );

/** Texts that break parsers and patterns. */
const hostile: Readonly<Record<string, string>> = {
  'emphasis that does not close': body('*_'.repeat(8_000)),
  'strikethrough that does not close': body('~a~~ '.repeat(8_000)),
  'processing instructions': body('<?'.repeat(8_000)),
  'bullets on one line': body('* '.repeat(2_000)),
  'quotations in quotations': body('>'.repeat(8_000)),
  '100,000 lists in lists': yaml(`x-a: ${'['.repeat(100_000)}${']'.repeat(100_000)}`),
  'an alias bomb': bomb(),
  '17,000 keys': yaml(Array.from({ length: 17_000 }, (_, index) => `k${index}: 1`).join('\n')),
  'a channel of 700 words “in”': yaml(
    `objectives: [{objective: A, channels: ["${'in '.repeat(700).trim()}"]}]`,
  ),
  '300 objectives × 300 audiences × 300 channels': crossed(),
  'a megabyte on one line': body('All of the households recycle food waste. '.repeat(24_000)),
  'a megabyte on one line of YAML': yaml(`aim: ${'All of the households recycle. '.repeat(33_000)}`),
  'tabs, NUL and half surrogate pairs': yaml(`lead: "${'\t\0\ud800'.repeat(5_000)}"`),
  'no closing fence, a BOM, CRLF': `\ufeff---\r\ncampaign: T\r\n${'lead: Sam\r\n'.repeat(1_000)}`,
};

const limit = 20;

/** Texts meant to break what reads them, side by side with prose of the same length. */
export const hostileInput: Bench = {
  name: 'hostile',
  rows: async () => Object.entries(hostile).map(([what, text]) => comparison(what, text)),
};

function comparison(what: string, text: string): Comparison {
  const prose = proseOf(text.length);
  return {
    title: `8 Hostile: ${what}, ${Math.ceil(text.length / 1024)} KB`,
    unit: 'ms',
    target: limit,
    rounds: 3,
    warmUps: 1,
    ours: { name: 'read, checked, fixed', cost: () => cpuCost(() => handle(text)) },
    theirs: { name: 'prose as long', cost: () => cpuCost(() => handle(prose)) },
  };
}

/** A plan of ordinary sentences, so many characters long. */
function proseOf(length: number): string {
  const sentence = 'The council wants more households to recycle food waste, and says how.\n';
  const frame = body('');
  return body(sentence.repeat(Math.ceil(Math.max(0, length - frame.length) / sentence.length)));
}
