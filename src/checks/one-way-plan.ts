import * as l10n from '@vscode/l10n';
import { channelsWithin, decides, unknownNames, usedChannels } from '../channels/use.ts';
import { defineCheck } from './check.ts';
import { withUncounted } from './uncounted.ts';

/** Not every channel of the plan is one-way. */
export const oneWayPlan = defineCheck({
  code: 'one-way-plan',
  title: 'Every channel is one-way',
  severity: 'hint',
  why: 'Where nobody can answer, you do not hear what is not understood. One channel on which people can ask is often enough.',
  source: 'Grunig: the public-information model',
  examples: {
    bad: `campaign: New bin days
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Leaflet, Website]`,
    good: `campaign: New bin days
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Leaflet, Website, Phone line, Facebook]`,
  },
  *plan({ document, channels }) {
    const { plan, locations } = document;
    const used = usedChannels(plan, channels);
    const counted = used.filter(({ direction }) => direction !== undefined);
    if (counted.length < 2 || !counted.every(({ direction }) => direction === 'one-way')) return;
    const uncounted = [
      ...used.filter(({ direction }) => direction === undefined).map(({ name }) => name),
      ...unknownNames(plan, channels),
    ];
    if (!decides(counted, uncounted)) return;
    const names = [...uncounted, ...counted.map(({ name }) => name)];
    const within = names.flatMap((name) => channelsWithin(name, channels));
    if (within.some(({ direction }) => direction !== undefined && direction !== 'one-way')) return;
    yield {
      range: locations.value(plan, 'campaign') ?? locations.key(plan, 'objectives') ?? document.lines.line(0),
      message: withUncounted(
        l10n.t(
          'Every channel in this plan only sends. Consider one on which people can answer, such as a phone line, a drop-in event or a social channel, or you will not hear what they ask or misunderstand.',
        ),
        uncounted,
      ),
      data: undefined,
    };
  },
  fixes(_, { document }) {
    if (document.kind !== 'plan' || document.plan.objectives.length === 0) return [];
    return [{ title: l10n.t('Choose channels…'), command: { name: 'chooseChannels', objective: 0 } }];
  },
});
