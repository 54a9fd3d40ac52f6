import { channelAtEnd } from '../../channels/lexicon.ts';
import type { Item, Paragraph } from '../outline.ts';
import { hasGap, isApproved, isClause, numberedObjective, withoutExamples } from '../words/index.ts';
import type { Part } from '../words/words.ts';
import { type ActivityContext, beginsWithDay, placeActivity } from './activities.ts';
import type { Draft } from './draft.ts';
import { fieldOfColumn, keyOf, severalNames } from './entry.ts';
import { namesDoers, sideOf } from './people.ts';
import { labelled, mostLabelWords } from './sections.ts';
import type { Addressed, Described } from './standing.ts';
import { isStatement, tellsChange } from './statements.ts';

/** No name is longer, in UTF-16 code units; what is longer is said about something. */
const longestName = 90;

/** No message, activity or risk of a list is longer. */
const longestStatement = 400;

/** Parts whose lists are of names. */
const nameLists: ReadonlySet<Part> = new Set([
  'channels',
  'audiences',
  'stakeholders',
  'partners',
  'spokespeople',
  'signoff',
]);

/** What stands under the heading of a part. */
export interface SectionContent {
  readonly part: Part;
  /** Whether it has lists or tables, so that its paragraphs only introduce them. */
  readonly isListed: boolean;
  /** How deep the entries of its list stand: 0 for the outermost. */
  readonly depth: number;
  /** Whether it stands below a label that is no part’s, and so is said about something. */
  readonly isLabelled: boolean;
  /** Whom the messages are for, where the heading above them says so. */
  readonly forWhom: Addressed | undefined;
  /** The entry of the list above, of which a line may say more: `Audience: carers`. */
  readonly before: Described | undefined;
  /** What holds for activities here. */
  readonly doing: ActivityContext;
}

/**
 * Places an entry of a list, or a paragraph, that stands under the heading of a part.
 * @returns whether all of it has a place
 */
export function placeLine(
  block: Item | Paragraph,
  { part, isListed, depth, isLabelled, forWhom, doing, before }: SectionContent,
  draft: Draft,
): boolean {
  const isItem = block.kind === 'item';
  const { text } = block;
  if (isItem && before?.take(block)) return true;
  // What is said of an entry is none itself.
  if (isItem && isSaidOf(part, text)) return false;
  if (isItem && block.depth !== depth) return false;
  if (hasGap(text) || hasGap(labelled(text)?.value ?? '')) return false;
  if (part !== 'messages' && /\?[”"’]?$/.test(text)) return false;
  // Of names with boxes, those are meant that are ticked.
  if (nameLists.has(part) && (isLabelled || (isItem && block.isTicked === false))) return false;
  switch (part) {
    case 'objectives':
      return (
        (isItem
          ? !/:$/.test(text)
          : !isListed && (isStatement(text) || numberedObjective(text) !== undefined)) &&
        placeObjective(text, draft)
      );
    case 'messages':
      return (isItem || /^[“"‘].*[”"’][.]?$/su.test(text)) && placeMessage(text, forWhom, draft);
    case 'risks':
      return isItem && placeWhole('risks', 'risk', text, draft);
    case 'activities':
      return (isItem || beginsWithDay(text, doing.order)) && placeActivity(block, doing, draft);
    case 'channels':
      return isItem ? placeNames(part, text, draft) : !isListed && placeNamesOnly(part, text, draft);
    case 'audiences':
    case 'stakeholders':
      return isItem ? placeName(part, 'name', text, draft) : !isListed && placeNamesOnly(part, text, draft);
    case 'considered':
      return isItem && placeNameWith(part, 'channel', 'why', text, draft);
    case 'partners':
    case 'spokespeople':
    case 'signoff':
      return (
        isItem &&
        !(part === 'signoff' && isApproved(text) && !beginsWithPerson(text)) &&
        placeNameWith(part, 'name', 'role', text, draft)
      );
    case 'phases':
      return isItem && placeName(part, 'name', text, draft);
  }
}

/** Whether a line says something of an entry, whichever that is: `Frequency: weekly`. */
function isSaidOf(part: Part, text: string): boolean {
  const told = labelled(text);
  const field = told && !numberedObjective(text) ? fieldOfColumn(part, told.label) : undefined;
  return field !== undefined && field !== keyOf(part);
}

/** An objective, which may have its number or its short name before it: `Uptake: Raise claims to 900`. */
function placeObjective(text: string, draft: Draft): boolean {
  const named = numberedObjective(text);
  if (named?.rest === '') return false;
  const told = named ? undefined : labelled(text);
  const isNamed =
    told &&
    told.label.split(/\s+/).length <= mostLabelWords &&
    (isStatement(told.value) || tellsChange(told.value));
  draft.add(
    'objectives',
    isNamed ? { objective: told.value, label: told.label } : { objective: named?.rest ?? text },
    text,
  );
  return true;
}

/** A message, alone or behind a label that says so. */
function placeMessage(text: string, forWhom: Addressed | undefined, draft: Draft): boolean {
  const told = labelled(text);
  const field = told && fieldOfColumn('messages', told.label);
  if (told && field === 'message') return placeWhole('messages', 'message', told.value, draft, text);
  // When and where it is said is not what is said.
  if (told && fieldOfColumn('activities', told.label)) return false;
  if (!placeWhole('messages', 'message', text, draft)) return false;
  if (forWhom) draft.of('messages').at(-1)!.set('audience', { value: forWhom.name, from: forWhom.from });
  return true;
}

function placeWhole(part: Part, field: string, text: string, draft: Draft, from = text): boolean {
  if (text.length > longestStatement || /:$/.test(text)) return false;
  draft.add(part, { [field]: text }, from);
  return true;
}

function placeNames(part: Part, text: string, draft: Draft): boolean {
  const names = severalNames(text);
  const areShort = names.every((name) => name.length <= longestName / 2 && !isClause(name));
  if (names.length < 2 || !areShort || /:\s/.test(text) || withoutExamples(text) !== text)
    return placeName(part, 'name', text, draft);
  for (const name of names) draft.add(part, { name }, text);
  return true;
}

/** A paragraph of nothing but names: `Letter, website, local radio`. */
function placeNamesOnly(part: Part, text: string, draft: Draft): boolean {
  const names = severalNames(text.replace(/\.$/, ''));
  const areNames = names.every((name) => name.split(' ').length <= mostWordsOfName && !isClause(name));
  const isKnown = (name: string) =>
    part === 'channels' ? channelAtEnd(name) !== undefined : sideOf(name) === 'audience';
  if (names.length < 2 || !areNames || /[.:?!]\s/.test(text) || !names.some(isKnown)) return false;
  for (const name of names) draft.add(part, { name }, text);
  return true;
}

/** No name among several in a paragraph has more words. */
const mostWordsOfName = 4;

/** A name, alone or before what is said about it, which stays in the text. */
function placeName(part: Part, field: string, text: string, draft: Draft): boolean {
  const { name, rest, isWhole } = nameAndRest(text);
  if (name === undefined) return false;
  draft.add(part, { [field]: name }, text);
  return isWhole && rest === '';
}

function placeNameWith(part: Part, field: string, detail: string, text: string, draft: Draft): boolean {
  const { name, rest, isWhole } = nameAndRest(text, part !== 'considered');
  if (name === undefined) return false;
  draft.add(part, { [field]: name, ...(rest === '' ? {} : { [detail]: rest }) }, text);
  return isWhole;
}

/** Whether a line begins with the name of a person: `Ella Park, Head of Communications`. */
function beginsWithPerson(text: string): boolean {
  const { name = '' } = nameAndRest(text, true);
  return name.includes(' ') && namesDoers(name);
}

/** A line as a name and what is said about it. */
interface Named {
  readonly name: string | undefined;
  readonly rest: string;
  /** Whether that is all; examples stand behind it otherwise. */
  readonly isWhole: boolean;
}

function nameAndRest(text: string, isPerson = false): Named {
  const words = withoutExamples(text);
  const told = labelled(words);
  const [, before, behind] =
    /^(.{2,}?)\s+[–—-]\s+(.+)$/su.exec(words) ??
    /^([^,(]{2,}),\s+(.+)$/su.exec(isPerson ? words : '') ??
    /^([^(]{2,}?)\s*\(([^()]+)\)$/su.exec(isPerson ? words : '') ??
    [];
  const name = (told?.label ?? before ?? words).replace(endOfShort, '');
  const isName = name.length <= longestName && !/[.!?:]$/.test(name) && !isClause(name);
  return { name: isName ? name : undefined, rest: told?.value ?? behind ?? '', isWhole: words === text };
}

/** The full stop behind a few words, which are a name all the same. */
const endOfShort = /(?<=^\S+(?:\s+\S+){0,5})\.$/;
