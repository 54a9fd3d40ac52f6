import * as l10n from '@vscode/l10n';
import type { Channel } from '../channels/directory.ts';
import type { RegisterDocument } from '../plan/document.ts';
import { setField } from '../plan/edit/set-field.ts';
import { channelCalled } from '../plan/format/register-channels.ts';
import type { RegisterChannel } from '../plan/format/register-schema.ts';
import { filled } from '../plan/values/placeholder.ts';
import type { DocumentContext } from '../portfolio/context.ts';
import { findGaps, keepPlaces } from './channel-gaps.ts';
import { defineCheck } from './check.ts';
import { isWelsh } from './welsh.ts';

/** In Wales a channel speaks Welsh and English, or has another beside it that says the same, and each names the other. */
export const channelNotBilingual = defineCheck<readonly RegisterChannel[]>({
  code: 'channel-not-bilingual',
  title: 'Channel that does not speak Welsh',
  severity: 'warning',
  why: 'In Wales a public body may not treat Welsh less favourably than English: a channel is bilingual, or there are two that say the same at the same time.',
  source:
    'Welsh Language (Wales) Measure 2011; Welsh Language Standards (social media, websites, publications)',
  examples: {
    bad: `register: Cyngor Dyffryn
country: wales
channels:
  - { id: facebook, kind: social, owner: Digital team }`,
    good: `register: Cyngor Dyffryn
country: wales
channels:
  - { id: facebook, kind: social, owner: Digital team, languages: [cy, en] }`,
  },
  *register(context) {
    if (context.document.register.country !== 'wales') return;
    yield* findGaps(context, {
      concerns: isOurs,
      lacks: (entry) => !isBilingual(entry) && !isPaired(entry, context),
      one: (name, entry) =>
        isNamedOnce(entry, context)
          ? l10n.t(
              'The paired channel does not name this one: {0}. Add “other_handle” there too, so that people find both languages.',
              name,
            )
          : l10n.t(
              'Only one language is said to be spoken here: {0}. Add “languages: [cy, en]”, or “other_handle”: the channel that says the same in the other language.',
              name,
            ),
      several: (count, all) =>
        l10n.t(
          'Only one language is said to be spoken on {0} of {1} channels. Add “languages: [cy, en]” to each, or “other_handle”: the channel that says the same in the other language.',
          count,
          all,
        ),
    });
  },
  fixes({ data: entries }, context) {
    const { document } = context;
    return [
      {
        title: l10n.t('They are bilingual: add both languages'),
        edits: entries.flatMap((entry) => setField(document, entry, 'languages', ['cy', 'en'])),
      },
      keepPlaces(context, entries, 'other_handle'),
    ];
  },
});

/** Whether the organisation itself speaks on a channel; what others report they report in their language. */
function isOurs({ peso }: Channel): boolean {
  return peso !== 'earned';
}

function isBilingual({ languages }: RegisterChannel): boolean {
  const words = languages.flatMap((text) => text.split(/,|;|&|\b(?:and|a|ac)\b/)).map((word) => word.trim());
  return (
    words.some((word) => /\b(?:bilingual|dwyieithog)\b/i.test(word)) ||
    (words.some(isWelsh) && words.some((word) => word !== '' && !isWelsh(word)))
  );
}

/** Whether a channel names one beside it that names it back, or that is not in the register. */
function isPaired(entry: RegisterChannel, context: DocumentContext<RegisterDocument>): boolean {
  const other = otherOf(entry, context);
  if (other === undefined) return filled(entry.other_handle) !== '';
  return otherOf(other, context) === entry;
}

/** Whether a channel names one beside it in the register that does not name it back. */
function isNamedOnce(entry: RegisterChannel, context: DocumentContext<RegisterDocument>): boolean {
  return otherOf(entry, context) !== undefined;
}

function otherOf(
  { other_handle: other }: RegisterChannel,
  { document }: DocumentContext<RegisterDocument>,
): RegisterChannel | undefined {
  const words = filled(other);
  return words === '' ? undefined : channelCalled(document.register, words);
}
