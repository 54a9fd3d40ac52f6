import type { Aim } from './aim.ts';
import { areAlike, type Figure, isPoint, levelsAfter, movedFrom, reached, type Way } from './figure.ts';

/** Why two figures cannot be held against each other. */
export type ComparisonProblem = 'other-unit' | 'no-baseline' | 'way-unclear' | 'open';

/** What comes of two figures beside each other. */
export type Outcome = 'met' | 'partly' | 'missed' | ComparisonProblem;

/** All that one reading of the target and one of the result may come to. */
export function verdictsOf(
  target: Figure,
  result: Figure,
  { baseline, way }: Pick<Aim, 'baseline' | 'way'>,
): Outcome[] {
  if (target.change !== undefined && result.change !== undefined)
    return [changesCompared(target, result, way)];
  if (target.change !== undefined) {
    if (!baseline) return ['no-baseline'];
    const levels = levelsAfter(target, baseline, way);
    const asLevel = levels.map((level) => levelsCompared(level, result, baseline, way));
    // Fifty may be what there is now, or how many more there are.
    const mayBeChange = result.unit === target.unit && target.unit !== 'times';
    return mayBeChange ? [...asLevel, changesCompared(target, { ...result, change: way }, way)] : asLevel;
  }
  if (result.change !== undefined) {
    if (!baseline) return ['no-baseline'];
    return levelsAfter(result, baseline, undefined).map((level) =>
      levelsCompared(target, level, baseline, way),
    );
  }
  return [levelsCompared(target, result, baseline, way)];
}

function levelsCompared(target: Figure, result: Figure, baseline: Figure | undefined, way: Way): Outcome {
  const isPerMore = result.per !== undefined && target.per === undefined;
  if (!areAlike(target, result) || isPerMore) return 'other-unit';
  switch (reached(result, target, way)) {
    case 'all':
      return 'met';
    case 'some':
      return 'open';
    case 'none':
      return baseline && isBeyond(target, baseline, way) ? partlyOrMissed(result, baseline, way) : 'missed';
  }
}

/** Whether the target asks for more than there was. */
function isBeyond(target: Figure, baseline: Figure, way: Way): boolean {
  return reached(baseline, target, way) === 'none';
}

function partlyOrMissed(result: Figure, baseline: Figure, way: Way): Outcome {
  const moved = movedFrom(result, baseline, way);
  return moved === 'all' ? 'partly' : moved === 'none' ? 'missed' : 'open';
}

/** A change beside the change that was to come; nothing changed is where both begin. */
function changesCompared(target: Figure, result: Figure, way: Way): Outcome {
  if (result.change === 'either')
    return isPoint(result) && result.unit === 'times' ? 'missed' : 'way-unclear';
  if (target.unit === 'times' && result.unit === 'times')
    return levelsCompared(asLevel(target), asLevel(result), { ...asLevel(result), low: 1, high: 1 }, way);
  if (target.unit !== result.unit) return 'other-unit';
  if (result.change !== way) return 'missed';
  const nothing: Figure = { ...asLevel(result), low: 0, high: 0, isLowOpen: false, isHighOpen: false };
  return levelsCompared(asLevel(target), asLevel(result), nothing, 'up');
}

function asLevel(figure: Figure): Figure {
  return { ...figure, change: undefined };
}
