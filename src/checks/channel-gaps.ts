import type { Channel } from '../channels/directory.ts';
import { isBroken, type RegisterDocument } from '../plan/document.ts';
import { setField } from '../plan/edit/set-field.ts';
import type { RegisterChannel } from '../plan/format/register-schema.ts';
import { filled } from '../plan/values/placeholder.ts';
import type { DocumentContext } from '../portfolio/context.ts';
import type { Check, Fix, Report } from './check.ts';
import { quoted, toFillIn } from './messages.ts';
import { isSaidOfAll } from './together.ts';

/** Something that the channels of a register should say of themselves, and how it is told where they do not. */
export interface ChannelGap {
  /** Whether a channel should say it; every one unless given. */
  concerns?(channel: Channel, entry: RegisterChannel): boolean;
  lacks(entry: RegisterChannel): boolean;
  /** The field at which it is told; the channel's name unless given. */
  readonly at?: keyof RegisterChannel & string;
  /** Of one channel, by its name in quotation marks. */
  one(name: string, entry: RegisterChannel): string;
  /** Of so many among all that should say it. */
  several(count: number, all: number): string;
}

/** The texts of which a register keeps either all or none: who leaves one out everywhere is told once for all. */
export const keptTexts = ['deputy', 'approver', 'policy', 'accessibility', 'records', 'risk'] as const;

/** Whether a register keeps a text for its channels: one at least has it. */
export function isKept({ register }: RegisterDocument, text: (typeof keptTexts)[number]): boolean {
  return register.channels.some((entry) => filled(entry[text]) !== '');
}

/** The parts of a check by which a text that a register keeps is asked of every channel. */
export function keptText(
  text: (typeof keptTexts)[number],
  gap: Pick<ChannelGap, 'concerns' | 'one' | 'several'>,
): Required<Pick<Check<readonly RegisterChannel[]>, 'register' | 'fixes'>> {
  return {
    register: (context) =>
      isKept(context.document, text)
        ? findGaps(context, { ...gap, lacks: (entry) => filled(entry[text]) === '' })
        : [],
    fixes: ({ data: entries }, context) => [keepPlaces(context, entries, text)],
  };
}

/** The channels that are in use, with what is known of each. Closed ones are kept for the record only. */
export function channelsInOrder({
  document,
  channels,
}: DocumentContext<RegisterDocument>): { entry: RegisterChannel; channel: Channel; name: string }[] {
  return document.register.channels.flatMap((entry) => {
    const channel = channels.find(entry.id ?? entry.name ?? '');
    if (!channel || entry.status === 'closed' || isBroken(document, document.locations.whole(entry)))
      return [];
    return [{ entry, channel, name: entry.name ?? channel.name }];
  });
}

/** The channels that lack something: once for all of them where most do. */
export function* findGaps(
  context: DocumentContext<RegisterDocument>,
  gap: ChannelGap,
): Generator<Report<readonly RegisterChannel[]>> {
  const { register, locations } = { ...context.document };
  const asked = channelsInOrder(context).filter(
    ({ channel, entry }) => gap.concerns?.(channel, entry) ?? true,
  );
  const lacking = asked.filter(({ entry }) => gap.lacks(entry));
  if (isSaidOfAll(lacking.length, asked.length)) {
    yield {
      range: locations.key(register, 'channels') ?? locations.words(lacking[0]!.entry, 'name', 'id'),
      message: gap.several(lacking.length, asked.length),
      data: lacking.map(({ entry }) => entry),
    };
    return;
  }
  for (const { entry, name } of lacking) {
    const range = (gap.at && locations.value(entry, gap.at)) ?? locations.words(entry, 'name', 'id');
    yield { range, message: gap.one(quoted(name), entry), data: [entry] };
  }
}

/** A fix that keeps a place for what the channels lack. */
export function keepPlaces(
  { document }: DocumentContext,
  entries: readonly RegisterChannel[],
  field: keyof RegisterChannel & string,
  value: string | readonly string[] = 'TBC',
): Fix {
  return {
    title: toFillIn(field),
    edits: entries.flatMap((entry) => setField(document, entry, field, value)),
  };
}
