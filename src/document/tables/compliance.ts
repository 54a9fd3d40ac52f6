import type { Facts } from '../facts.ts';
import type { Block } from '../model.ts';
import type { TextKey } from '../words/language.ts';
import { captionedTable } from './table.ts';

/** What law and policy ask of the campaign, and what the plan answers. */
export function complianceTable(facts: Facts): Block[] {
  const { plan, words, cells, lineOf } = facts;
  const { compliance } = plan;
  if (!compliance) return [];
  const languages = compliance.languages.map((code) => words.languageName(code)).join(', ');
  const entries: readonly (readonly [TextKey, string | undefined])[] = [
    ['accessibility', compliance.accessibility],
    ['alternativeFormats', compliance.alternative_formats.join(', ')],
    ['languages', languages],
    ['dataProtection', compliance.data_protection],
    ['preElection', compliance.pre_election],
    ['equality', compliance.equality],
  ];
  return captionedTable(facts, {
    title: 'lawAndPolicy',
    description: words.text('lawAndPolicyDescription'),
    items: entries.filter(([, text]) => text !== undefined && text.trim() !== ''),
    lineOf: () => lineOf(compliance),
    columns: [
      { header: 'subject', isLabel: true, cell: ([subject]) => cells.say(subject) },
      { header: 'whatPlanSays', cell: ([, text]) => cells.of(text) },
    ],
  });
}
