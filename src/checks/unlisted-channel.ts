import * as l10n from '@vscode/l10n';
import { severalNames } from '../channels/several.ts';
import { namedReferencesIn, placed } from '../plan/format/references.ts';
import { looseKey } from '../text/text.ts';
import { additions } from './channel-additions.ts';
import { defineCheck } from './check.ts';
import { quoted } from './messages.ts';

/** Every channel is in a list, or has a name that tells its sort. */
export const unlistedChannel = defineCheck<string>({
  code: 'unlisted-channel',
  title: 'Channel that is in no list',
  severity: 'information',
  why: 'Channels have titles of their own. Only once its kind is known does a channel count in the mix, and can it be told whether people can answer on it.',
  source: 'The idea behind Campaign Plan: the choice looks across the whole mix.',
  examples: {
    bad: `campaign: New bin days
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Facebook, Morning Shout]`,
    good: `campaign: New bin days
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Facebook, Morning Shout]
channels:
  - name: Morning Shout
    kind: face-to-face
    why: Every crew hears it before the round`,
  },
  *plan({ document, channels, register }) {
    const said = new Set<string>();
    const isKnown = (name: string) => channels.find(name) !== undefined;
    for (const reference of namedReferencesIn(document)) {
      const { target, text } = reference;
      if (target !== 'channel' || isKnown(text)) continue;
      const key = looseKey(text);
      if (said.has(key)) continue;
      said.add(key);
      // What is probably a slip, or holds several names, is unknown-reference’s.
      if (channels.nearest(text).length > 0 || severalNames(text, isKnown).length > 0) continue;
      const range = placed(document, reference)?.range;
      if (!range) continue;
      const name = quoted(text);
      yield {
        range,
        message: register
          ? l10n.t(
              'This channel is in no list: {0}. Add it with its kind to this plan’s channels or to the channel register, so that it counts in the mix.',
              name,
            )
          : l10n.t(
              'This channel is in no list: {0}. Add it with its kind to this plan’s channels, so that it counts in the mix.',
              name,
            ),
        data: text,
      };
    }
  },
  fixes({ data: name }, context) {
    const { document } = context;
    return document.kind === 'plan' ? additions(name, { ...context, document }) : [];
  },
});
