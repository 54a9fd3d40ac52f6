import * as l10n from '@vscode/l10n';
import { usedChannels } from '../channels/use.ts';
import { outlineOf } from '../plan/body/outline.ts';
import { looseKey, type Range } from '../text/text.ts';
import { read } from '../wording/statement.ts';
import { defineCheck, type PlanContext } from './check.ts';

/** The strategy says how the campaign will work, not merely where it will appear. */
export const strategyRepeatsChannels = defineCheck({
  code: 'strategy-repeats-channels',
  title: 'Strategy that only names channels',
  severity: 'hint',
  why: 'A strategy is the idea by which people are to be moved. Which channels carry it follows from that, and stands elsewhere.',
  source: 'GCS OASIS: Strategy/Ideas before Implementation',
  examples: {
    bad: `---
campaign: New bin days
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Leaflet, Facebook]
---
## Strategy

We will take a multichannel approach.
`,
    good: `---
campaign: New bin days
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Leaflet, Facebook]
---
## Strategy

The calendar on the fridge is the campaign: everything else makes sure that it gets there.
`,
  },
  *plan(context) {
    const { document } = context;
    const { plan, locations } = document;
    const proposition = plan.proposition === undefined ? undefined : locations.value(plan, 'proposition');
    const texts: Range[] = [
      ...(proposition ? [proposition] : []),
      ...outlineOf(document)
        .sections.filter(({ title }) => /\b(?:strategy|ideas?|approach)\b/i.test(title))
        .map(({ titleRange, range }) => ({ start: titleRange.end, end: range.end })),
    ];
    for (const range of texts) {
      const words = document.text.slice(range.start, range.end);
      const catchword = read(words).first('channels-as-strategy');
      // Beside a real idea the catchword does no harm.
      if (catchword && words.trim().split(/\s+/).length <= 40) {
        const { start, end } = catchword;
        yield {
          range: { start: range.start + start, end: range.start + end },
          message: message(),
          data: undefined,
        };
      } else if (!catchword && namesOnlyChannels(words, context)) {
        const start = range.start + words.search(/\S/);
        yield { range: { start, end: start + words.trim().length }, message: message(), data: undefined };
      }
    }
  },
});

function message(): string {
  return l10n.t(
    'This only says where the campaign will appear. Say what will move these people to do it, not only where they will see it: the channels follow from that, and stand in the objectives.',
  );
}

/** Whether a short text holds little besides the names of the plan's channels. */
function namesOnlyChannels(words: string, { document, channels }: PlanContext): boolean {
  const list = words
    .trim()
    .replace(/^(?:[-*]\s+)/gm, '')
    .split(/\s*(?:[,;\n]|\band\b|\.)\s*/)
    .map((part) => part.trim())
    .filter(Boolean);
  if (list.length < 2 || list.length > 12) return false;
  const used = new Set(usedChannels(document.plan, channels).map(({ id }) => id));
  const named = list.filter((part) => looseKey(part) !== '' && used.has(channels.find(part)?.id ?? ''));
  return named.length >= 2 && named.length >= list.length - 1;
}
