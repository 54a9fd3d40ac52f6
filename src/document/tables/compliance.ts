import type { Compliance } from '../../plan/format/schema.ts';
import type { Facts } from '../facts.ts';
import type { Block } from '../model.ts';
import type { TextKey } from '../words/language.ts';
import { captionedTable } from './table.ts';

/** What law and policy ask of the campaign, and what the plan answers. */
export function complianceTable(facts: Facts): Block[] {
  const { plan, words, cells, lineOfKey } = facts;
  const { compliance } = plan;
  if (!compliance) return [];
  const languages = compliance.languages.map((code) => words.languageName(code)).join(', ');
  const entries: readonly (readonly [TextKey, keyof Compliance & string, string | undefined])[] = [
    ['accessibility', 'accessibility', compliance.accessibility],
    ['alternativeFormats', 'alternative_formats', compliance.alternative_formats.join(', ')],
    ['languages', 'languages', languages],
    ['dataProtection', 'data_protection', compliance.data_protection],
    ['preElection', 'pre_election', compliance.pre_election],
    ['equality', 'equality', compliance.equality],
  ];
  return captionedTable(facts, {
    title: 'lawAndPolicy',
    description: words.text('lawAndPolicyDescription'),
    items: entries.filter(([, , text]) => text !== undefined && text.trim() !== ''),
    lineOf: ([, key]) => lineOfKey(compliance, key),
    columns: [
      { header: 'subject', isLabel: true, cell: ([subject]) => cells.say(subject) },
      { header: 'whatPlanSays', cell: ([, , text]) => cells.of(text) },
    ],
  });
}
