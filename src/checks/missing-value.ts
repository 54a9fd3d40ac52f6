import { setField } from '../plan/edit.ts';
import type { MissingValue } from '../plan/read.ts';
import { plan as planSchema, register as registerSchema } from '../plan/schema.ts';
import { objectInfo } from '../plan/vocabulary.ts';
import { type CheckContext, defineCheck, type Report } from './check.ts';
import { listed, lowerFirst, quoted } from './wording.ts';

/** An objective, activity, risk and message says what it is; a channel and an audience has an id or a name. */
export const missingValue = defineCheck<MissingValue>({
  code: 'missing-value',
  title: 'Entry that does not say what it is',
  severity: 'error',
  why: 'Without its text an entry means nothing to readers, and nothing else in the plan can refer to it.',
  source: 'The campaign-plan format',
  examples: {
    bad: `campaign: New bin days
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Leaflet]
risks:
  - likelihood: low`,
    good: `campaign: New bin days
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Leaflet]
risks:
  - risk: Calendars arrive late
    likelihood: low`,
  },
  plan: find,
  register: find,
  fixes({ data: { object, keys, of } }, { document }) {
    const key = keys.at(-1)!;
    const edits = setField(document, object as Record<string, unknown>, key, 'TBC');
    if (edits.length === 0) return [];
    return [{ title: `Add ${quoted(key)} to this ${lowerFirst(of)}`, edits, isPreferred: true }];
  },
});

function* find({ document }: CheckContext): Generator<Report<MissingValue>> {
  for (const finding of document.findings) {
    if (finding.type !== 'missing-value') continue;
    const { of, keys, range } = finding;
    const key = keys.at(-1)!;
    const what =
      keys.length === 1
        ? `This ${lowerFirst(of)} does not say what it is: add ${quoted(key)}, ${lowerFirst(describe(of, key))}`
        : `This ${lowerFirst(of)} has neither ${listed(
            keys.map((name) => quoted(name)),
            'or',
          ).replace(' or ', ' nor ')}, so nothing can refer to it. Add ${quoted(key)}.`;
    yield { range, message: what, data: finding };
  }
}

/** What the schema says that the missing field holds. */
function describe(of: string, key: string): string {
  for (const schema of [planSchema, registerSchema]) {
    for (const { object } of objectInfo(schema).fields) {
      if (object?.title === of) return object.byKey.get(key)?.description ?? '';
    }
  }
  return '';
}
