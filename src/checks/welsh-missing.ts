import * as l10n from '@vscode/l10n';
import { setNested } from '../plan/edit/set-field.ts';
import { addToList } from '../plan/edit/texts-in-list.ts';
import { defineCheck } from './check.ts';
import { isWelsh } from './welsh.ts';

/** Where the organisation is in Wales, the plan publishes in Welsh. */
export const welshMissing = defineCheck({
  code: 'welsh-missing',
  title: 'Welsh is missing',
  severity: 'information',
  why: 'In Wales the Welsh language is to be treated no less favourably than English, and people may use it with public bodies.',
  source: 'Welsh Language (Wales) Measure 2011; Welsh Language Standards',
  examples: {
    bad: `campaign: New bin days
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Leaflet, Facebook]`,
    good: `campaign: New bin days
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Leaflet, Facebook]
compliance:
  alternative_formats: [Large print]
  languages: [cy, en]`,
    others: { 'channel-register.md': '---\nregister: Cyngor Dyffryn\ncountry: wales\n---\n' },
  },
  *plan({ document, register }) {
    const { plan, locations } = document;
    if (register?.register.country !== 'wales') return;
    if (isWelsh(plan.language ?? '') || (plan.compliance?.languages ?? []).some(isWelsh)) return;
    yield {
      range:
        (plan.compliance && locations.key(plan.compliance, 'languages')) ??
        locations.words(plan, 'language', 'campaign'),
      message: l10n.t(
        'No mention of Welsh for this campaign. Add cy to “languages” under “compliance”, as the Welsh Language Standards ask.',
      ),
      related: [
        {
          message: l10n.t('The register says that you are in Wales.'),
          range: register.locations.words(register.register, 'country'),
          document: register,
        },
      ],
      data: undefined,
    };
  },
  fixes(_, { document }) {
    if (document.kind !== 'plan') return [];
    const { compliance } = document.plan;
    const edits = compliance
      ? addToList(document, compliance, 'languages', compliance.languages.length > 0 ? ['cy'] : ['cy', 'en'])
      : setNested(document, 'compliance', 'languages', ['cy', 'en']);
    return [{ title: l10n.t('Add cy (Welsh) to the languages'), edits }];
  },
});
