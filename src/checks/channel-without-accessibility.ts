import * as l10n from '@vscode/l10n';
import type { RegisterChannel } from '../plan/format/register-schema.ts';
import { keptText } from './channel-gaps.ts';
import { defineCheck } from './check.ts';

/** Where a register says how channels are accessible, every channel does. */
export const channelWithoutAccessibility = defineCheck<readonly RegisterChannel[]>({
  code: 'channel-without-accessibility',
  title: 'Registered channel without accessibility',
  severity: 'information',
  why: 'Disabled people have a right to the same information, and the rules for websites and apps hold for what you publish.',
  source:
    'Public Sector Bodies (Websites and Mobile Applications) Accessibility Regulations 2018; Equality Act 2010',
  examples: {
    bad: `register: Elmfield Borough Council
channels:
  - { id: facebook, owner: Digital team, accessibility: Alt text and captions }
  - { id: x, owner: Digital team }`,
    good: `register: Elmfield Borough Council
channels:
  - { id: facebook, owner: Digital team, accessibility: Alt text and captions }
  - { id: x, owner: Digital team, accessibility: Alt text }`,
  },
  ...keptText('accessibility', {
    // What others print or broadcast they answer for.
    concerns: ({ peso }) => peso !== 'earned',
    one: (name) =>
      l10n.t(
        'Accessibility is not settled for this channel: {0}. Add “accessibility”: how everyone can use it, such as alt text, captions or large print.',
        name,
      ),
    several: (count, all) =>
      l10n.t(
        'Accessibility is not settled for {0} of {1} channels. Add “accessibility” to each: how everyone can use it, such as alt text, captions or large print.',
        count,
        all,
      ),
  }),
});
