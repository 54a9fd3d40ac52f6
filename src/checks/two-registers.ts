import * as l10n from '@vscode/l10n';
import type { RegisterDocument } from '../plan/document.ts';
import { fileName } from '../text/file-name.ts';
import { defineCheck, type RelatedPlace } from './check.ts';
import { listed, quoted } from './messages.ts';

/** One register holds for a plan, and it is plain which. */
export const twoRegisters = defineCheck({
  code: 'two-registers',
  title: 'Two registers in reach',
  severity: 'warning',
  why: 'Where two registers lie side by side only one of them is looked at: what stands in the other about channels and periods holds for no plan.',
  source: 'The campaign-plan format',
  examples: {
    bad: `campaign: New bin days
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Leaflet, Facebook]`,
    good: 'register: Elmfield Borough Council',
    others: {
      'housing/register.md': '---\nregister: Elmfield Homes\n---\n',
      'parks/register.md': '---\nregister: Elmfield Parks\n---\n',
    },
  },
  *register({ document, registersInReach: { counts, others } }) {
    const { register, locations } = document;
    if (!counts || others.length === 0) return;
    const range = locations.words(register, 'register');
    if (counts === document) {
      yield {
        range,
        message: l10n.t(
          'This register holds here, and what stands beside it does not: {0}. Bring them together, or move each to the folder of its plans.',
          listed(others.map(({ name }) => quoted(fileName(name)))),
        ),
        related: others.map((other) => placeOf(other, l10n.t('This one is passed over.'))),
        data: undefined,
      };
    } else {
      yield {
        range,
        message: l10n.t(
          'Another register holds here, not this one: {0}, the first by its name in this folder. Bring the two together, or move one to the folder of its plans.',
          quoted(fileName(counts.name)),
        ),
        related: [placeOf(counts, l10n.t('This register holds.'))],
        data: undefined,
      };
    }
  },
  *plan({ document, registersInReach: { counts, others } }) {
    if (counts || others.length === 0) return;
    yield {
      range: document.locations.words(document.plan, 'campaign'),
      message: l10n.t(
        'No register holds for this plan, as it cannot be told which: {0}. Move the right one to this plan’s folder, or one above it.',
        listed(others.map(({ name }) => quoted(fileName(name)))),
      ),
      related: others.map((other) => placeOf(other, l10n.t('This is one of them.'))),
      data: undefined,
    };
  },
});

function placeOf(register: RegisterDocument, message: string): RelatedPlace {
  return { message, range: register.locations.words(register.register, 'register'), document: register };
}
