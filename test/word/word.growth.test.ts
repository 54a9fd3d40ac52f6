import { madeUpPlan } from '../bench/made-up-plan.ts';
import { assertProportional } from '../growth.ts';
import { exportedBytes, planWith } from './support.ts';

const numbered = (size: number, made: (number: number) => string) =>
  Array.from({ length: size }, (_, index) => made(index + 1));

/** Plans of a size, each long in its own way: so many objectives, sections, rows and the like. */
const plans: Readonly<Record<string, readonly [size: number, plan: (size: number) => string]>> = {
  'objectives with sections': [20, madeUpPlan],
  'notes and links defined at the end': [
    40,
    (size) =>
      planWith(
        numbered(size, (n) => `# Section ${n}\n\nWords[^${n}] and [a link][l${n}].\n\n`).join('') +
          numbered(size, (n) => `[^${n}]: Note ${n}\n\n[l${n}]: https://example.org/${n}\n\n`).join(''),
      ),
  ],
  'rows of one table': [
    200,
    (size) =>
      planWith(
        `| a | b | c |\n|---|---|---|\n${numbered(size, (n) => `| ${n} | words | more |\n`).join('')}`,
      ),
  ],
  'tables that need landscape pages': [
    4,
    (size) =>
      planWith(
        numbered(
          size,
          (n) =>
            `${`| Heading of table ${n} `.repeat(12)}|\n${'|---'.repeat(12)}|\n${'| words '.repeat(12)}|\n\nText.\n\n`,
        ).join(''),
      ),
  ],
  'one paragraph': [
    400,
    (size) => planWith(numbered(size, (n) => `word ${n} **bold** and \`code\`.`).join('\n')),
  ],
  'items of one list': [200, (size) => planWith(numbered(size, (n) => `1. item ${n}\n`).join(''))],
  lists: [60, (size) => planWith(numbered(size, (n) => `1. item ${n}\n\n   more\n\ntext\n\n`).join(''))],
  'HTML in one paragraph': [
    200,
    (size) => planWith(numbered(size, (n) => `<b>bold ${n}</b> and <i>text</i>`).join('\n')),
  ],
  'headings of the same words': [100, (size) => planWith('## Channels\n\nText.\n\n'.repeat(size))],
  pictures: [50, (size) => planWith('![A bin](bin.png)\n\n'.repeat(size))],
  'quotes in fences': [
    100,
    (size) => planWith('```\n# no heading\n\n# none\n```\n\n> quote\n\n'.repeat(size)),
  ],
  'an open fence': [400, (size) => planWith(`\`\`\`\n${'line of code\n\n# comment\n\n'.repeat(size)}`)],
};

describe('cost of the Word document', () => {
  for (const [name, [size, planOf]] of Object.entries(plans)) {
    it(`grows in proportion to its ${name}`, () => assertProportional(size, planOf, exportedBytes));
  }
});
