import { type Figure, pointAt } from './figure.ts';
import { percent } from './figure-words.ts';
import { type Core, coresIn, readingsOf } from './number-readings.ts';
import { scaleOf } from './numbers.ts';
import { plainForm, withoutDates } from './set-aside.ts';
import { type Before, type Behind, type Bound, type Role, readBefore, readBehind } from './words-around.ts';

/** A figure where it stands in a text. */
export interface Mention {
  /** All that it may be read as. */
  readonly readings: readonly Figure[];
  readonly role: Role | undefined;
  readonly bound: Bound | undefined;
  readonly isBracketed: boolean;
  /** Whether its bound may also say how far it is to rise: `up to 60%`. */
  readonly isUpTo: boolean;
  /** UTF-16 offsets of its number. */
  readonly start: number;
  readonly end: number;
}

/** Nobody writes a longer one: what matters stands before. */
const longest = 600;

/** How far off a figure may be that is said to be a near one. */
const nearness = 0.05;

export interface FigureOptions {
  readonly prepare?: (plain: string) => string;
  readonly isSigned?: boolean;
}

/**
 * The figures of a text in their order, without days, ages and the like.
 * @param prepare takes further words out of the text, which is in small letters then and stays as long as it is
 * @param isSigned whether they count something that may lie below nought: a sign before them says no change then
 */
export function figuresIn(
  text: string,
  { prepare = (plain) => plain, isSigned = false }: FigureOptions = {},
): Mention[] {
  const whole = prepare(withoutDates(plainForm(text.slice(0, longest))));
  const plain = isSigned ? whole.replaceAll(/\+(?=\d)/g, ' ') : whole;
  const cores = coresIn(plain);
  const mentions: Mention[] = [];
  for (let index = 0; index < cores.length; index++) {
    const core = cores[index]!;
    const before = readBefore(plain.slice(cores[index - 1]?.end ?? 0, core.start));
    const next = cores[index + 1];
    const second =
      next && isRange(plain.slice(core.end, next.start), before, plain.slice(next.end)) ? next : undefined;
    if (second) index++;
    const end = second?.end ?? core.end;
    const after = plain.slice(end, cores[index + 1]?.start ?? plain.length);
    const behind = readBehind(after);
    const ahead = before.isComing ? readBefore(after) : {};
    mentions.push({
      readings: (second ? between(core, second) : readingsOf(core)).map((figure) =>
        finished(figure, core, before, behind, isSigned),
      ),
      role: behind.role ?? (before.isComing && ahead.role !== 'to' ? undefined : before.role),
      bound: before.bound ?? behind.bound,
      isBracketed: isInBrackets(plain, core.start),
      isUpTo: before.isUpTo === true,
      start: core.start,
      end,
    });
  }
  return inSameUnit(asPairs(mentions, plain));
}

/** In `12,000 → 15,000` the first is where things stood. */
function asPairs(mentions: readonly Mention[], plain: string): Mention[] {
  return mentions.map((mention, index) => {
    const next = mentions[index + 1];
    const isBeforeArrow = next && /^[^,;(]*(?:→|->)\s*$/u.test(plain.slice(mention.end, next.start));
    return isBeforeArrow && mention.role === undefined ? { ...mention, role: 'from' } : mention;
  });
}

const dash = new RegExp(`^ ?(?:${percent})? ?[–—-] ?$`, 'u');
const until = new RegExp(`^ ?(?:${percent})? (?:to|i) $`, 'u');
const and = new RegExp(`^ ?(?:${percent})? (?:and|a|ac) $`, 'u');

/** Whether what stands between two numbers makes one figure of them: `95–97`, `5 to 7`, `between 5 and 7`. */
function isRange(joint: string, { role, isBetween }: Before, behind: string): boolean {
  // By 20% to 150 is no range.
  if (joint.includes('%') && !/^ ?%/.test(behind)) return false;
  if (dash.test(joint)) return true;
  return isBetween ? and.test(joint) : role !== 'from' && until.test(joint);
}

function between(first: Core, second: Core): Figure[] {
  const [one, high] = [first, second].map((core) => readingsOf(core)[0]!) as [Figure, Figure];
  // In 5–6k both are thousands.
  const scale =
    scaleOf(first.words) === 1 && one.low < high.low / scaleOf(second.words) ? scaleOf(second.words) : 1;
  const low = pointAt(one.low * scale, one);
  const unit = low.unit === 'number' ? high.unit : low.unit;
  return [{ ...low, low: Math.min(low.low, high.low), high: Math.max(low.high, high.high), unit }];
}

/** A figure with what the words around its number say of it. */
function finished(
  figure: Figure,
  { words }: Core,
  before: Before,
  behind: Behind,
  isSigned: boolean,
): Figure {
  const sign = /^[−-]/.test(words) ? 'down' : undefined;
  const by = before.role === 'by' ? 'either' : undefined;
  const unit = figure.unit === 'number' ? (behind.unit ?? figure.unit) : figure.unit;
  const factor = unit === 'times' ? (figure.low < 1 ? 'down' : 'up') : undefined;
  const change =
    figure.change ??
    factor ??
    (before.role === 'to' ? undefined : before.change) ??
    behind.change ??
    (isSigned ? undefined : sign) ??
    by;
  const size = isSigned && sign ? -behind.size : behind.size;
  const [low, high] = [figure.low * size, figure.high * size];
  const sized: Figure = { ...figure, low, high, unit, thing: behind.thing, per: behind.per, change };
  const bound = before.bound ?? behind.bound;
  const isNear = before.isNear || behind.isNear;
  const [least, most] = [low - Math.abs(low) * nearness, high + Math.abs(high) * nearness];
  if (bound === 'least')
    return { ...sized, high: isNear ? most : Number.POSITIVE_INFINITY, isLowOpen: before.isOpen === true };
  if (bound === 'most')
    return { ...sized, low: isNear ? least : Number.NEGATIVE_INFINITY, isHighOpen: before.isOpen === true };
  return isNear ? { ...sized, low: least, high: most } : sized;
}

/** In `from 40 to 60%` both are shares, in `from 11 minutes to 5` both are minutes. */
function inSameUnit(mentions: readonly Mention[]): Mention[] {
  return mentions.map((mention, index) => {
    const partner =
      mention.role === 'from' ? mentions[index + 1] : mention.role === 'to' ? mentions[index - 1] : undefined;
    const isPair = partner && (mention.role === 'from' ? partner.role === 'to' : partner.role === 'from');
    const other = isPair ? partner.readings[0] : undefined;
    if (!other || other.unit === 'number') return mention;
    return {
      ...mention,
      readings: mention.readings.map((figure) =>
        figure.unit === 'number' ? { ...figure, unit: other.unit } : figure,
      ),
    };
  });
}

function isInBrackets(text: string, offset: number): boolean {
  const before = text.slice(0, offset);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}
