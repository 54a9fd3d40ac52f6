/**
 * A figure as somebody wrote it: what it may be at least and at most, and what it counts in. `at least 60%` goes from
 * 60 to no end, `95–97%` from 95 to 97, `fewer than 150` from no end to just below 150.
 */
export interface Figure {
  readonly low: number;
  readonly high: number;
  /** Whether the end itself is not meant: `over 60`, `fewer than 150`. */
  readonly isLowOpen: boolean;
  readonly isHighOpen: boolean;
  /** `number`, `share` (in per cent), `points`, `times`, a currency's sign, a unit of time, `score/10`. */
  readonly unit: string;
  /** What is counted, where it is one of the things that the field counts: `call`, `household`. */
  readonly thing: string | undefined;
  /** In what time, or for each of what: `week`. */
  readonly per: string | undefined;
  /** Set where it says how much has changed, not where things stand; `either` where it does not say which way. */
  readonly change: Way | 'either' | undefined;
  /** How far off it may be because it is a fraction that others write in whole per cent: a third is 33%. */
  readonly slack: number;
}

/** Which way figures go, or are to go. */
export type Way = 'up' | 'down';

/** How far apart two figures of the same size may come out by calculating with fractions. */
const rounding = 1e-9;

/** A figure of one value. */
export function pointAt(value: number, of: Figure): Figure {
  return { ...of, low: value, high: value, isLowOpen: false, isHighOpen: false };
}

/** Whether it is one value, rather than all that lie between two or beyond one. */
export function isPoint({ low, high }: Figure): boolean {
  return low === high;
}

/** Whether it is a length of time: some things are to take long, others not. */
export function isTime({ unit }: Figure): boolean {
  return /^(?:minute|working day|month)$/.test(unit);
}

/** Whether two figures count in the same: a thing, a unit or a time that only one of them names makes no difference. */
export function areAlike(a: Figure, b: Figure): boolean {
  return (
    a.unit === b.unit &&
    (a.thing === undefined || b.thing === undefined || a.thing === b.thing) &&
    (a.per === undefined || b.per === undefined || a.per === b.per)
  );
}

/** Whether all, none or some of what a figure may be lies where it is to lie: at a limit or beyond it. */
export type Share = 'all' | 'none' | 'some';

/** How much of what a figure may be has reached another one. */
export function reached(figure: Figure, target: Figure, way: Way): Share {
  const [a, b] = way === 'up' ? [figure, target] : [mirrored(figure), mirrored(target)];
  const limit = b.low - b.slack - a.slack;
  const isAt = (value: number) => Math.abs(value - limit) <= rounding * Math.max(1, Math.abs(limit));
  const isEnough = (value: number, isOpen: boolean) => (isAt(value) ? isOpen || !b.isLowOpen : value > limit);
  if (isEnough(a.low, a.isLowOpen)) return 'all';
  const mostIsEnough = isAt(a.high) ? !a.isHighOpen && !b.isLowOpen : a.high > limit;
  return mostIsEnough ? 'some' : 'none';
}

/** How much of what a figure may be has gone beyond where things stood. */
export function movedFrom(figure: Figure, baseline: Figure, way: Way): Share {
  const beyond = (start: number): Share => {
    const limit = { ...pointAt(start, baseline), slack: 0, isLowOpen: true, isHighOpen: true };
    return reached({ ...figure, slack: 0 }, limit, way);
  };
  const [near, far] = way === 'up' ? [baseline.low, baseline.high] : [baseline.high, baseline.low];
  if (beyond(far) === 'all') return 'all';
  return beyond(near) === 'none' ? 'none' : 'some';
}

/** The same with less and more exchanged, so that one comparison does for both ways. */
function mirrored(figure: Figure): Figure {
  return {
    ...figure,
    low: -figure.high,
    high: -figure.low,
    isLowOpen: figure.isHighOpen,
    isHighOpen: figure.isLowOpen,
  };
}

/**
 * Where things stand after a change. A change in per cent of what is itself a share may mean either of two.
 * @param way which way it goes, where the figure does not say
 * @returns all that it may come to; none where it cannot be worked out
 */
export function levelsAfter(change: Figure, baseline: Figure, way: Way | undefined): Figure[] {
  const goes = change.change === 'either' ? way : change.change;
  const level = (after: (start: number, amount: number) => number): Figure => {
    const all = [baseline.low, baseline.high].map((start) => [
      after(start, change.low),
      after(start, change.high),
    ]);
    const isTurned = all.some(([one = 0, other = 0]) => one > other);
    return {
      ...baseline,
      low: Math.min(...all.flat()),
      high: Math.max(...all.flat()),
      isLowOpen: isTurned ? change.isHighOpen : change.isLowOpen,
      isHighOpen: isTurned ? change.isLowOpen : change.isHighOpen,
      change: undefined,
      slack: 0,
    };
  };
  if (change.unit === 'times') return [level((start, factor) => start * factor)];
  if (!goes) return [];
  const sign = goes === 'up' ? 1 : -1;
  const bySum = level((start, amount) => start + sign * amount);
  const byShare = level((start, amount) => start * (1 + (sign * amount) / 100));
  if (change.unit === 'points') return /^(?:share|points|number)$/.test(baseline.unit) ? [bySum] : [];
  if (change.unit === 'share') return baseline.unit === 'share' ? [bySum, byShare] : [byShare];
  return areAlike(change, baseline) ? [bySum] : [];
}
