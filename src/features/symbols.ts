import * as l10n from '@vscode/l10n';
import type { ChannelDirectory } from '../channels/directory.ts';
import { kindName } from '../channels/names.ts';
import { type CampaignDocument, planTitle, topOf } from '../plan/document.ts';
import type { Place } from '../portfolio/place.ts';
import type { PlanRecord } from '../portfolio/record.ts';
import type { Range } from '../text/text.ts';

/** An entry of the outline. */
export interface PlanSymbol {
  readonly name: string;
  readonly detail: string;
  readonly sort: 'plan' | 'register' | 'group' | 'objective' | 'audience' | 'channel' | 'activity' | 'other';
  /** Everything it takes up. */
  readonly range: Range;
  /** The words to go to; within `range`. */
  readonly selection: Range;
  readonly children: readonly PlanSymbol[];
}

/** A plan's or register's outline: its title, then each part of its frontmatter with its entries. */
export function symbolsOf(
  document: CampaignDocument,
  channels: Pick<ChannelDirectory, 'find'>,
): PlanSymbol[] {
  const { locations, root } = document;
  if (!root) return [];
  const data = topOf(document);
  const children: PlanSymbol[] = [];
  for (const [field, { key, value }] of locations.object(data)?.fields ?? []) {
    if (!key) continue;
    const items = (data as Readonly<Record<string, unknown>>)[field];
    if (!Array.isArray(items) || items.length === 0 || typeof items[0] !== 'object') continue;
    const range = { start: key.range.start, end: Math.max(value.range.end, key.range.end) };
    const entries = (items as object[]).map((item) => symbolOf(document, channels, field, item));
    children.push({
      name: key.text,
      detail: String(items.length),
      sort: 'group',
      range,
      selection: key.range,
      children: entries,
    });
  }
  const title = document.kind === 'plan' ? planTitle(document) : document.register.register;
  const selection =
    document.kind === 'plan'
      ? locations.words(document.plan, 'campaign')
      : locations.words(document.register, 'register');
  const range = {
    start: Math.min(root.range.start, selection.start),
    end: Math.max(root.range.end, selection.end),
  };
  return [{ name: title || '…', detail: '', sort: document.kind, range, selection, children }];
}

/** Something that is found in a plan of which a record is kept. */
export interface RecordSymbol {
  readonly name: string;
  readonly sort: PlanSymbol['sort'];
  readonly place: Place;
}

/** What there is to find in a plan: itself, then its objectives, audiences, channels and activities. */
export function symbolsOfRecord(record: PlanRecord): RecordSymbol[] {
  const { title, titlePlace, objectives, audiences, channels, activities } = record;
  return [
    { name: title, sort: 'plan', place: titlePlace },
    ...objectives.map(({ statement, place }) => ({ name: statement, sort: 'objective' as const, place })),
    ...audiences.map(({ name, place }) => ({ name, sort: 'audience' as const, place })),
    ...channels.flatMap(({ name, place, isOwn }) =>
      isOwn ? [{ name, sort: 'channel' as const, place }] : [],
    ),
    ...activities.map(({ activity, place }) => ({ name: activity, sort: 'activity' as const, place })),
  ];
}

const sorts: Readonly<Record<string, PlanSymbol['sort']>> = {
  objectives: 'objective',
  audiences: 'audience',
  channels: 'channel',
  activities: 'activity',
};

function symbolOf(
  { locations }: CampaignDocument,
  channels: Pick<ChannelDirectory, 'find'>,
  field: string,
  item: object,
): PlanSymbol {
  const texts = item as Record<string, unknown>;
  const names = ['label', 'objective', 'activity', 'risk', 'message', 'measure', 'channel', 'name', 'id'];
  const label = names
    .map((name) => texts[name])
    .find((text): text is string => typeof text === 'string' && text !== '');
  const range = locations.whole(item);
  const words = locations.words(texts, ...names);
  const selection = words.start >= range.start && words.end <= range.end ? words : range;
  const chosen = field === 'objectives' ? (texts.channels as string[]) : [];
  const children = chosen.map((reference, index): PlanSymbol => {
    const channel = channels.find(reference);
    const place = locations.item(chosen, index) ?? range;
    return {
      name: channel?.name ?? reference,
      detail: channel?.kind ? kindName(channel.kind) : '',
      sort: 'channel',
      range: place,
      selection: place,
      children: [],
    };
  });
  return {
    name: label ?? '…',
    detail: field === 'objectives' && chosen.length === 0 ? l10n.t('no channels') : '',
    sort: sorts[field] ?? 'other',
    range: {
      start: Math.min(range.start, selection.start),
      end: Math.max(range.end, selection.end, ...children.map((child) => child.range.end)),
    },
    selection,
    children,
  };
}
