import { type PlanDocument, readPlan } from '../plan/document.ts';
import { addItem } from '../plan/edit/items-in-list.ts';
import { setField, setNested } from '../plan/edit/set-field.ts';
import type { NewItem } from '../plan/edit/value-text.ts';
import type { Plan } from '../plan/format/schema.ts';
import { yamlScalar } from '../plan/yaml/quote.ts';
import { applyEdits, lineEnding, looseKey, type TextEdit } from '../text/text.ts';
import type { Block, Outline } from './outline.ts';
import type { DayOrder } from './place/dates.ts';
import type { Brought, BroughtEntry, Draft, NotPlaced } from './place/draft.ts';
import { keyOf } from './place/entry.ts';
import { placeOutline } from './place/place.ts';
import type { Part, PlanField } from './words/words.ts';
import { bodyText } from './write/body-text.ts';

export type { NotPlaced } from './place/draft.ts';

/** A value that was found, where it stands in the plan, and the document’s words that it comes from. */
export interface Placed {
  /** `objectives[0].deadline` */
  readonly key: string;
  readonly value: string;
  readonly from: string;
}

/** A document as a plan. */
export interface BroughtPlan {
  /** The whole text of the plan. */
  readonly plan: string;
  readonly placed: readonly Placed[];
  /** What has no field of its own: it is in the plan’s text, or was beside the document’s. */
  readonly notPlaced: readonly NotPlaced[];
  /** Dates in figures that can be read in two ways and are not placed therefore, as they are written. */
  readonly ambiguous: readonly string[];
}

export interface BringOptions {
  /** What the campaign is called where the document does not say. */
  readonly name: string;
  readonly dates: DayOrder;
  /** The text of a plan that it is to be added to; a new one otherwise. */
  readonly into?: string;
  /** The part that what stands above the first heading belongs to, where it is known. */
  readonly part?: Part;
}

/** Turns a document into a plan, or adds what it holds to one. What a plan says already stays as it is. */
export async function bring(
  outline: Outline,
  { name, dates, into, part: section }: BringOptions,
): Promise<BroughtPlan> {
  const draft = placeOutline(outline, { order: dates, part: section, isAdded: into !== undefined });
  const title = draft.fields.get('campaign')?.value ?? name;
  const plan = new PlanWriter(
    await readPlan('plan.campaign.md', into ?? `---\ncampaign: ${yamlScalar(String(title))}\n---\n`),
  );
  if (into === undefined) plan.isNew(draft.fields.get('campaign'));
  for (const [field, brought] of draft.fields) await plan.setField(field, brought, draft);
  for (const part of order) await plan.addEntries(part, draft.entries.get(part) ?? [], draft);
  // A plan that is there has a title of its own; what is added below its text stands under the document’s.
  const isUnsaid = into !== undefined && draft.body.length === 0;
  if (isUnsaid) draft.list(draft.fields.get('campaign')?.from ?? '');
  const text = plan.withBody(draft.body, String(title), into === undefined);
  return { plan: text, placed: plan.placed, notPlaced: draft.notPlaced, ambiguous: draft.ambiguous };
}

/** Parts that others refer to come first. */
const order: readonly Part[] = [
  'audiences',
  'stakeholders',
  'partners',
  'objectives',
  'messages',
  'channels',
  'considered',
  'spokespeople',
  'phases',
  'activities',
  'risks',
  'signoff',
];

/** Writes into a plan by its least edits, and keeps account of what stands where. */
class PlanWriter {
  readonly placed: Placed[] = [];
  #document: PlanDocument;

  constructor(document: PlanDocument) {
    this.#document = document;
  }

  get text(): string {
    return this.#document.text;
  }

  isNew(campaign: Brought | undefined): void {
    if (campaign) this.#account('campaign', campaign);
  }

  async setField(field: PlanField, brought: Brought, draft: Draft): Promise<void> {
    const { plan, locations } = this.#document;
    const [name, inner] = field.split('.') as [keyof Plan & string, string | undefined];
    const nested = inner === undefined ? plan : (plan[name] as object | undefined);
    const isFilled = nested !== undefined && locations.isFilled(nested, (inner ?? name) as never);
    if (isFilled || name === 'campaign') {
      if (isFilled && name !== 'campaign') draft.list(brought.from);
      return;
    }
    const edits =
      inner === undefined
        ? setField(this.#document, plan, name, brought.value)
        : setNested(this.#document, name as 'budget' | 'compliance', inner, brought.value);
    await this.#apply(edits);
    this.#account(field, brought);
  }

  /** Adds the entries that the plan does not have yet. */
  async addEntries(part: Part, entries: readonly BroughtEntry[], draft: Draft): Promise<void> {
    const key = keyOf(part);
    const known = new Set(
      this.#document.plan[part].map((entry) => identity(part, new Map(Object.entries(entry)), key)),
    );
    const added: BroughtEntry[] = [];
    for (const entry of entries) {
      const id = identity(part, new Map([...entry].map(([field, { value }]) => [field, value])), key);
      // The same activity may come back on another day; all else is named once.
      if (known.has(id)) draft.list(...[...entry.values()].map(({ from }) => from));
      else added.push(entry);
      known.add(id);
    }
    const place = this.#document.plan[part].length;
    const [first, ...others] = added;
    if (!first) return;
    await this.#apply(addItem(this.#document, part, itemOf(first, key)));
    await this.#apply(others.flatMap((entry) => addItem(this.#document, part, itemOf(entry, key))));
    for (const [index, entry] of added.entries())
      for (const [field, brought] of entry) this.#account(`${part}[${place + index}].${field}`, brought);
  }

  /** The plan’s text with passages below all that it has, under a heading of their own. */
  withBody(blocks: readonly Block[], title: string, isNew: boolean): string {
    const eol = lineEnding(this.text);
    const body = bodyText(blocks, isNew ? 2 : 3, eol);
    if (body === '' && !isNew) return this.text;
    const before = this.text.endsWith(eol) ? this.text : this.text + eol;
    return `${before}${eol}${isNew ? '#' : '##'} ${title}${eol}${body === '' ? '' : eol + body}`;
  }

  #account(key: string, { value, from }: Brought): void {
    if (typeof value === 'string') this.placed.push({ key, value, from });
    else
      for (const [index, each] of value.entries())
        this.placed.push({ key: `${key}[${index}]`, value: each, from: from.includes(each) ? from : each });
  }

  async #apply(edits: readonly TextEdit[]): Promise<void> {
    if (edits.length > 0) this.#document = await readPlan(this.#document.name, applyEdits(this.text, edits));
  }
}

function itemOf(entry: BroughtEntry, key: string): NewItem {
  const fields = [...entry].sort(([a], [b]) => Number(b === key) - Number(a === key));
  return Object.fromEntries(fields.map(([field, { value }]) => [field, value]));
}

/** By what an entry is the same as another: what it is, and for an activity when it is. */
function identity(part: Part, fields: ReadonlyMap<string, unknown>, key: string): string {
  const of = part === 'activities' ? [key, 'date', 'start', 'channel'] : [key];
  return of.map((field) => looseKey(String(fields.get(field) ?? ''))).join('\0');
}
