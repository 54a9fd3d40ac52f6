import type { Properties } from '../../../document/document.ts';
import type { DocumentWords } from '../../../document/words/words.ts';

/** What a cover, a header or a footer has places for. */
export type Place =
  | 'title'
  | 'subtitle'
  | 'lead'
  | 'organisation'
  | 'version'
  | 'status'
  | 'date'
  | 'subject';

/** How places are called, in labels of controls, names of styles and placeholders; the first that fits counts. */
const names: readonly (readonly [Place, RegExp])[] = [
  ['subtitle', /^(?:sub ?title|sub-title|isdeitl|untertitel|sous-titre)$/],
  ['title', /^(?:title|campaign|campaign name|name of (?:the |your )?campaign|teitl|titre|titel)$/],
  [
    'lead',
    /^(?:lead|your name|authors?|author\(s\)|prepared by|written by|owner|contact|awdur|auteurs?|autor)$/,
  ],
  ['organisation', /^(?:organi[sz]ation|company|council|department|sefydliad)(?: name)?$/],
  ['version', /^(?:version|revision|fersiwn)(?: number| no\.?)?$|^x(?:\.x)+$/],
  ['status', /^(?:status|statws)$/],
  [
    'date',
    /^(?:publish |publication |issue )?date(?: of (?:issue|publication)| published| issued)?$|^(?:published|issued)(?: on)?$|^(?:dyddiad|datum)$/,
  ],
  ['subject', /^subject$/],
];

/** Words around a place's name that say nothing of which it is. */
const around =
  /^(?:(?:please |click to )?(?:insert|enter|add|type)|your|the|cover|document|report|publication|plan|project|main|front page|title page|short|full|running|informative|descriptive)[ :]+|[ :]+here\.?$| (?:for|of) (?:the |this |your )?(?:report|document|publication|plan|project)$/;

/** The place that a label names: `[Insert publication title here]`. */
export function placeCalled(label: string): Place | undefined {
  const name = label
    .toLowerCase()
    .replaceAll(/[[\]<>«»‹›“”"{}_%]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return placeNamed(name);
}

function placeNamed(name: string): Place | undefined {
  const found = names.find(([, pattern]) => pattern.test(name))?.[0];
  if (found !== undefined || !around.test(name)) return found;
  return placeNamed(name.replace(around, '').trim());
}

/** What a plan says in each place; empty where it says nothing. */
export function placeValues(properties: Properties, words: DocumentWords): Readonly<Record<Place, string>> {
  return {
    title: properties.title,
    subtitle: properties.subtitle,
    lead: knownAuthor(properties, words),
    organisation: properties.organisation,
    version: properties.version,
    status: properties.statusInFull,
    date: properties.created === undefined ? '' : words.day(properties.created, undefined),
    subject: properties.subject,
  };
}

/** Who a document is by; empty where it says that this is not stated. */
export function knownAuthor({ author }: Properties, words: DocumentWords): string {
  return author === words.text('notStated') ? '' : author;
}
