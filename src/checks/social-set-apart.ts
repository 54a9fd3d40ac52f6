import * as l10n from '@vscode/l10n';
import { outlineOf, type Section } from '../plan/body/outline.ts';
import type { PlanDocument } from '../plan/document.ts';
import type { TextEdit } from '../text/text.ts';
import { read } from '../wording/statement.ts';
import { defineCheck } from './check.ts';

const apartKey = /^(?:x-)?social(?:[-_ ]?media)?(?:[-_ ]?(?:strategy|plan|channels?|objectives?|goals?))?$/i;

interface SetApart {
  readonly edits: readonly TextEdit[];
}

/** Social media is not set apart as a strategy of its own. */
export const socialSetApart = defineCheck<SetApart>({
  code: 'social-set-apart',
  title: 'Social media set apart',
  severity: 'information',
  why: 'Social media needs no strategy of its own: it is one channel in the mix, chosen where it serves an objective, next to press, letters and meetings.',
  source: 'The idea behind Campaign Plan: social media is business as usual.',
  examples: {
    bad: `---
campaign: New bin days
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Leaflet, Facebook]
---
## Social media strategy

Three posts a week.
`,
    good: `---
campaign: New bin days
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Leaflet, Facebook]
---
## Channels

The leaflet brings the calendar; the local groups are where questions are answered.
`,
  },
  *plan({ document }) {
    const { sections } = outlineOf(document);
    for (const section of sections) {
      const { title, titleRange } = section;
      const heading = read(title);
      const isBare = heading.fits('social-heading');
      if (!isBare && !heading.fits('social-apart')) continue;
      // One heading among others for each kind of channel, or below “Channels”, sets nothing apart.
      if (isBare && (hasSiblingKinds(document) || isBelowChannels(section, sections))) continue;
      yield {
        range: titleRange,
        message: message(),
        data: { edits: [{ range: titleRange, newText: 'Channels' }] },
      };
    }
    for (const { key } of document.root?.entries ?? []) {
      if (apartKey.test(key.text)) yield { range: key.range, message: message(), data: { edits: [] } };
    }
  },
  fixes({ data: { edits } }) {
    return edits.length > 0 ? [{ title: l10n.t('Make it a part of “Channels”'), edits }] : [];
  },
});

function message(): string {
  return l10n.t(
    'Social media is set apart here. Put it next to the other channels, where it serves an objective, so that readers see one joined-up plan and not a strategy of its own.',
  );
}

function isBelowChannels({ level, titleRange }: Section, sections: readonly Section[]): boolean {
  const before = sections.filter((other) => other.titleRange.start < titleRange.start);
  const parent = before.findLast((other) => other.level < level);
  return parent !== undefined && read(parent.title).fits('channel-heading');
}

function hasSiblingKinds(document: PlanDocument): boolean {
  return outlineOf(document).sections.some(({ title }) => read(title).fits('other-kind-heading'));
}
