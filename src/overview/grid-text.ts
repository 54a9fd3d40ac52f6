import { plainText } from '../document/model.ts';
import type { DocumentWords } from '../document/words/words.ts';
import type { IsoDate } from '../plan/values/dates.ts';
import type { Grid, GridGrouping, GridItem } from '../portfolio/grid.ts';
import { type Matter, mattersOf } from '../portfolio/matters.ts';
import { dueInWords, goesOutInWords } from './due.ts';
import type { FileOf } from './file-of.ts';
import { type GridSection, sectionsOf } from './grid-sections.ts';
import { countsInWords, summaryOf } from './grid-summary.ts';
import { matterInWords } from './minding.ts';
import { peopleOf } from './people.ts';
import { onOneLine } from './plain-words.ts';
import { whenInWords } from './when.ts';
import { wrapped } from './wrapped.ts';

/** How a grid is shown as text. */
export interface GridTextOptions {
  readonly words: DocumentWords;
  readonly today: IsoDate;
  readonly fileOf: FileOf;
  /** What the items are put together by; week by week unless said. */
  readonly by?: GridGrouping | undefined;
  /** No line is longer, but where a word is. */
  readonly width: number;
}

/** A grid for people to read in a terminal: what it comes to, then the items, each with what is to be minded about it. */
export function gridText(grid: Grid, options: GridTextOptions): string {
  const { words, today, by, width } = options;
  const matters = mattersOf(grid, today);
  const title = `${words.text('grid')}, ${words.period(grid.from, grid.to, undefined)}`;
  const head = [...wrapped(title, width), ...wrapped(countsInWords(grid, words), width)];
  const summary = summaryOf(grid, words).flatMap(({ label, texts }) => [
    '',
    words.text(label),
    ...texts.flatMap((text) => wrapped(onOneLine(text), width, '  ', '    ')),
  ]);
  const sections = sectionsOf(grid, by, words).map((section) => sectionLines(section, matters, options));
  const nothing =
    grid.items.length === 0 ? ['', words.text(grid.hasPlans ? 'nothingPlanned' : 'noPlans')] : [];
  return [...head, ...summary, ...dueLines(grid, options), ...nothing, ...sections.flat()]
    .map((line) => `${line}\n`)
    .join('');
}

function dueLines({ dues }: Grid, { words, fileOf, width }: GridTextOptions): string[] {
  if (dues.length === 0) return [];
  const lines = dues.flatMap((due) => {
    const { record, activity, path } = due.item;
    const what = `${words.day(due.day, undefined)}: ${plainText(dueInWords(due, words))}`;
    const goesOut = goesOutInWords(due.item, words);
    return [
      ...wrapped(onOneLine(what), width, '  ', '    '),
      ...wrapped(
        `${onOneLine(activity.activity)} (${record.title})${goesOut ? `, ${onOneLine(goesOut)}` : ''}`,
        width,
        '    ',
      ),
      `    ${fileOf(path)}:${activity.line + 1}`,
    ];
  });
  return [...titleLines(words.text('dueInTheseDays')), ...lines];
}

function titleLines(title: string): string[] {
  return ['', title, '='.repeat(title.length)];
}

function sectionLines(
  { title, items }: GridSection,
  matters: ReadonlyMap<GridItem, readonly Matter[]>,
  options: GridTextOptions,
): string[] {
  if (items.length === 0) return ['', ...wrapped(title, options.width)];
  const shown = items.flatMap((item) => itemLines(item, matters.get(item) ?? [], options));
  return [...titleLines(title), ...shown];
}

function itemLines(
  item: GridItem,
  matters: readonly Matter[],
  { words, fileOf, width }: GridTextOptions,
): string[] {
  const { record, activity, path } = item;
  const when = whenInWords(item, words);
  const status = activity.status === undefined ? '' : ` [${words.choice(activity.status)}]`;
  const internal = activity.isInternal ? ` [${words.text('internal')}]` : '';
  const name = `${onOneLine(activity.activity)}${status}${internal}`;
  return [
    ...wrapped(when === undefined ? name : `${when}: ${name}`, width, '  ', '    '),
    ...wrapped(`${record.title}${record.service ? ` (${onOneLine(record.service)})` : ''}`, width, '    '),
    ...wrapped(detailsOf(item, words), width, '    '),
    ...matters.flatMap((matter) =>
      wrapped(`! ${onOneLine(plainText(matterInWords(matter, words)))}`, width, '    ', '      '),
    ),
    `    ${fileOf(path)}:${activity.line + 1}`,
  ];
}

/** For whom it is, by which channels, and whose it is. */
function detailsOf(item: GridItem, words: DocumentWords): string {
  const { owner, speaker, approver } = peopleOf(item, words);
  const said = [
    ['audience', item.audiences.join(', ')],
    ['channel', item.channels.join(', ')],
    ['lead', owner],
    ['spokesperson', speaker],
    ['approver', approver],
  ] as const;
  return said
    .flatMap(([label, text]) => (text ? [`${words.text(label)}: ${onOneLine(text)}`] : []))
    .join('; ');
}
