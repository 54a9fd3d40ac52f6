import type { Facts } from '../facts.ts';
import { type Block, cellOf } from '../model.ts';
import { captionedTable } from './table.ts';

/** What law and policy ask of the campaign, and what the plan answers. */
export function complianceTable({ plan, lineOf }: Facts): Block[] {
  const { compliance } = plan;
  if (!compliance) return [];
  const entries: readonly (readonly [string, string | undefined])[] = [
    ['Accessibility', compliance.accessibility],
    ['Alternative formats', compliance.alternative_formats.join(', ')],
    ['Languages', compliance.languages.map(languageName).join(', ')],
    ['Data protection', compliance.data_protection],
    ['Pre-election period', compliance.pre_election],
    ['Equality', compliance.equality],
  ];
  return captionedTable({
    title: 'Law and policy',
    description: 'What the plan says on accessibility, languages, data protection, elections and equality.',
    items: entries.filter(([, text]) => text !== undefined && text.trim() !== ''),
    lineOf: () => lineOf(compliance),
    columns: [
      { header: 'Subject', cell: ([subject]) => cellOf(subject) },
      { header: 'What the plan says', cell: ([, text]) => cellOf(text) },
    ],
  });
}

/** The languages that public bodies in Britain publish in most, by their codes. */
const languages: Readonly<Record<string, string>> = {
  en: 'English',
  cy: 'Welsh',
  gd: 'Scottish Gaelic',
  ga: 'Irish',
  sco: 'Scots',
  pl: 'Polish',
  ro: 'Romanian',
  pa: 'Punjabi',
  ur: 'Urdu',
  bn: 'Bengali',
  gu: 'Gujarati',
  ar: 'Arabic',
  so: 'Somali',
  pt: 'Portuguese',
  es: 'Spanish',
  fr: 'French',
  it: 'Italian',
  lt: 'Lithuanian',
  tr: 'Turkish',
  uk: 'Ukrainian',
  zh: 'Chinese',
  bsl: 'British Sign Language',
  bfi: 'British Sign Language',
};

function languageName(language: string): string {
  return languages[language.trim().toLowerCase().split('-')[0]!] ?? language;
}
