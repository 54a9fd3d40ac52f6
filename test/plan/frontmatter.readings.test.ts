import { fenceFindings } from '../../src/plan/fences.ts';
import {
  beginningOf,
  bodyStart,
  findFrontmatter,
  isFence,
  isNamedAsPlan,
  mayEndFrontmatter,
  recognise,
  withUsualFrontmatter,
} from '../../src/plan/frontmatter.ts';
import { applyEdits } from '../../src/text/text.ts';
import { assertRecorded } from '../recorded.ts';

const openings = [
  '---',
  '--- ',
  '----',
  '--',
  '-',
  '—',
  '–––',
  '---yaml',
  '--- yml',
  '--- # note',
  ' ---',
  '    ---',
  '\t---',
  '+++',
  '++',
  '...',
  '..',
  '…',
  ';;;',
  ';;',
  '===',
  '***',
  '___',
  '~~~',
  '```',
  '```yaml',
  '~~~ yml',
  '``',
  '--- x',
  '---x',
];
const aboves = [
  '',
  '\n',
  ' \n\n',
  '# note\n',
  '<!-- a -->\n',
  '<!-- a\nb -->\n\n',
  '\uFEFF',
  '\uFEFF\n',
  'Text\n',
  '---\n',
  '<!-- open\n',
  '# a\n<!-- b -->\n# c\n',
  '~~~\n',
];
const closings = [
  '---',
  '----',
  '--- # end',
  '...',
  '…',
  '—',
  '+++',
  ';;;',
  '```',
  '~~~',
  '***',
  ' ---',
  '---x',
  '',
  '----\nmore: x\n---',
  '...\n\ntail: y\n---',
];
const contents = [
  'campaign: T',
  'register: R',
  'title: T',
  'Campaign: T',
  '"campaign": T',
  "  'campaign' : T",
  'campaign://x',
  'x: 1\n  campaign: T',
  '# only',
  '',
  'Words\ncampaign: T',
  'campaign: T\nWords of a text\n',
  'campaign: T\n\n# Not a text',
  'register: R\ncampaign: T',
  'ünï: 1\ncampaign: T',
  '- a\n- campaign: T',
  '{campaign: T}',
];

const usual = 'campaign: T\naim: A\n';

/** Texts that differ from what is usual in one way or two. */
const texts = [
  ...openings.flatMap((open) => [
    `${open}\n${usual}---\n# B\n`,
    `${open}\n${usual}${open}\n# B\n`,
    `\n${open}\n${usual}`,
  ]),
  ...aboves.flatMap((above) => [
    `${above}---\n${usual}---\n# B\n`,
    `${above}+++\n${usual}+++\n`,
    `${above}---\n---\n${usual}---\n`,
  ]),
  ...closings.flatMap((closing) => [
    `---\n${usual}${closing}\n# B\n\nText\n---\n`,
    `---\n${usual}${closing}`,
    `;;;\n${usual}${closing}\nB\n`,
  ]),
  ...contents.flatMap((content) => [
    `---\n${content}\n---\nB\n`,
    `\n---\n${content}\n---\nB`,
    `+++\n${content}\n+++\n`,
    `\`\`\`\n${content}\n\`\`\`\n`,
  ]),
  '',
  '\uFEFF',
  '---',
  '---\n',
  '---\n---',
  '---\n---\n',
  '---\n\n---\n\nB',
  '# B\n',
  'campaign: T\n',
  '<!-- a --><!-- b -->\n---\ncampaign: T\n---\n',
];

/** What a text is taken for, where its frontmatter lies, and what is wrong with its fences. */
function reading(text: string): string {
  const found = findFrontmatter(text);
  const places = Object.entries(found).map(([name, place]) =>
    typeof place === 'object' ? `${name} ${place.start}–${place.end}` : `${name} ${place}`,
  );
  const lines = text.split('\n');
  const slips = fenceFindings(text, found).map(
    ({ cause, range, repair }) =>
      `${cause} at ${range.start}–${range.end}${repair ? ` mended ${JSON.stringify(applyEdits(text, repair))}` : ''}`,
  );
  const usually = withUsualFrontmatter(text);
  return [
    JSON.stringify(text),
    `  ${recognise('a.md', text) ?? 'neither'}; ${places.join(', ')}; body from ${bodyStart(text, found)}`,
    `  decided by ${beginningOf((line) => lines[line]!, lines.length).split('\n').length} lines${mayEndFrontmatter(text) ? ', may end' : ''}`,
    ...slips.map((slip) => `  ${slip}`),
    ...(usually === text ? [] : [`  usually ${JSON.stringify(usually)}`]),
  ].join('\n');
}

describe('where the frontmatter of a text lies', () => {
  it('is as recorded, with what is wrong with its fences', () =>
    assertRecorded('test/plan/read/frontmatter.txt', `${[...new Set(texts)].map(reading).join('\n')}\n`));

  it('is as recorded with other ends of lines', () => {
    const lines = texts
      .slice(0, 60)
      .flatMap((text) => ['\r\n', '\r'].map((eol) => reading(text.replaceAll('\n', eol))));
    assertRecorded('test/plan/read/frontmatter-with-other-ends.txt', `${lines.join('\n')}\n`);
  });

  it('is told by lines and names as recorded', () => {
    const lines = ['---', '--- ', '---\t', ' ---', '----', '--', '---x', ''].map(
      (line) => `${JSON.stringify(line)} ${isFence(line)}`,
    );
    const names = [
      'a.campaign.md',
      'a.Campaign.MD',
      'a.campaign.markdown',
      'a.campaign.mdx',
      'campaign.md',
      'acampaign.md',
      'a.campaign.md.txt',
      'a.md',
    ].map((name) => `${name} ${isNamedAsPlan(name)} ${recognise(name, '') ?? 'neither'}`);
    assertRecorded('test/plan/read/names.txt', `${[...lines, ...names].join('\n')}\n`);
  });
});
