import * as z from 'zod';
import { choice, choiceOrNote, reference, text } from './fields.ts';

/** Fields that plans and registers have in common. */

export const list = <Item extends z.ZodType>(item: Item) => z.array(item).default([]);
export const texts = (title: string, description: string, examples: string[], aliases: string[] = []) =>
  list(z.string()).meta({ title, description, examples, aliases });
export const references = (
  target: 'audience' | 'channel' | 'objective',
  title: string,
  description: string,
  examples: unknown[],
  aliases: string[] = [],
) => list(reference(target)).meta({ title, description, examples, aliases });

/** How far something is that is to be done. */
export const progress = (description: string) =>
  choiceOrNote(
    ['planned', 'under way', 'done', 'cancelled'] as const,
    'Status',
    description,
    'planned',
    {
      planned: 'It is still to be done.',
      'under way': 'It has begun.',
      done: 'It is finished.',
      cancelled: 'It will not be done; kept so that people know.',
    },
    {
      planned: ['to do', 'not started', 'not yet started', 'scheduled', 'pending', 'upcoming'],
      'under way': ['in progress', 'started', 'ongoing', 'live', 'active'],
      done: ['complete', 'completed', 'finished', 'achieved', 'delivered', 'sent', 'closed'],
      cancelled: ['canceled', 'dropped', 'withdrawn', 'not going ahead'],
    },
  ).optional();

export const kinds = ['traditional', 'face-to-face', 'digital', 'social'] as const;
const pesoClasses = ['paid', 'earned', 'shared', 'owned'] as const;
const directions = ['one-way', 'limited', 'two-way'] as const;

export type ChannelKind = (typeof kinds)[number];
export type Peso = (typeof pesoClasses)[number];
export type Direction = (typeof directions)[number];

export const id = (of: string, example: string) =>
  text(
    'Id',
    `A short name by which other parts of the plan refer to this ${of}. Only needed where something does.`,
    [example],
  ).optional();

export const owner = (what: string, aliases: string[] = []) =>
  text('Owner', `Who is responsible for ${what}: a person or a team.`, ['Press office'], {
    aliases,
  }).optional();

export const kind = choice(
  kinds,
  'Kind',
  'What kind of channel it is: traditional (press, radio, print, letters, phone), face-to-face, digital (website, email, text messages) or social.',
  'face-to-face',
  {
    traditional: 'Press, radio, television, print, posters, letters and phone.',
    'face-to-face': 'People meet: events, visits, meetings, staff who are asked.',
    digital: 'Websites, email, text messages, online surveys and advertisements.',
    social: 'Platforms on which people talk with you and with each other.',
  },
  {
    traditional: ['print', 'printed', 'press', 'broadcast', 'media', 'outdoor', 'post', 'phone', 'offline'],
    'face-to-face': ['in person', 'event', 'events', 'meeting', 'f2f'],
    digital: ['online', 'electronic', 'web', 'email'],
    social: ['social media'],
  },
).optional();
export const peso = choice(
  pesoClasses,
  'Owned, paid, earned or shared',
  'How the channel is come by: paid (you pay for the space), earned (others report on you), shared (people pass it on) or owned (it is yours).',
  'owned',
  {
    paid: 'You pay for the space: an advertisement, a sponsored post.',
    earned: 'Others tell it because it is worth telling: news coverage, word of mouth.',
    shared: 'People pass it on and talk about it: social media, partners’ channels.',
    owned: 'It is yours: your website, magazine, newsletter, buildings, staff.',
  },
  {
    paid: ['bought', 'paid for', 'paid media'],
    owned: ['own', 'owned media'],
    earned: ['earned media'],
    shared: ['shared media'],
  },
).optional();
export const direction = choice(
  directions,
  'Direction',
  'Whether people can answer: one-way, two-way, or limited (they can, but that is not what it is for).',
  'two-way',
  {
    'one-way': 'You speak, people cannot answer on it: a poster, a leaflet.',
    limited: 'People can answer, but that is not what it is for: enough to consult, not to involve.',
    'two-way': 'People can answer, and somebody listens: a meeting, a phone line, a page with comments.',
  },
  { 'one-way': ['1-way'], 'two-way': ['2-way'] },
).optional();

export const wordTemplate = (of: string) =>
  text(
    'Word template',
    `The Word file (.docx or .dotx) whose look the Word document gets: styles, headers, footers and page. A path from the folder of this ${of}.`,
    ['templates/council.dotx'],
    { aliases: ['reference-doc'] },
  ).optional();

export const language = z
  .string()
  .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/)
  .meta({
    title: 'Language',
    description: 'The language of the text as a code; en-GB unless said.',
    examples: ['en-GB', 'cy'],
  })
  .optional();
