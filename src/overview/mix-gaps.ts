import type { TextKey } from '../document/words/language.ts';
import type { DocumentWords } from '../document/words/words.ts';
import type { PlansMix } from '../portfolio/mix.ts';

/** A gap that a mix shows, in words: a table of who or what it is about, or a sentence. */
export interface MixGap {
  readonly title: TextKey;
  readonly sentence?: string;
  readonly table?: {
    readonly description: string;
    readonly headers: readonly TextKey[];
    readonly rows: readonly (readonly string[])[];
  };
}

/**
 * Who has heard nothing, who cannot answer, which channels nobody uses, and which are used unregistered; where nobody is left out, that is said, unless nobody is named at all.
 * @param hasRegister whether there are channels that are registered
 */
export function mixGaps(mix: PlansMix, hasRegister: boolean, words: DocumentWords): MixGap[] {
  const { unused, unregistered } = mix;
  return [
    ...(mix.hasAudiences ? audienceGaps(mix, words) : []),
    { title: 'registeredUnused', sentence: unusedInWords(unused, hasRegister, words) },
    ...(hasRegister
      ? [{ title: 'usedUnregistered', sentence: unregisteredInWords(unregistered, words) } as const]
      : []),
  ];
}

function audienceGaps({ unheard, oneWay }: PlansMix, words: DocumentWords): MixGap[] {
  return [
    {
      title: 'heardNothing',
      ...(unheard.length === 0
        ? { sentence: words.text('everybodyHeard') }
        : {
            table: {
              description: words.text('heardNothingDescription', unheard.length),
              headers: ['audience', 'lastHeard', 'nextPlanned'],
              rows: unheard.map(({ audience, last, next }) => [
                audience,
                last === undefined ? words.text('never') : words.day(last, undefined),
                next === undefined ? words.text('nothingYet') : words.day(next, undefined),
              ]),
            },
          }),
    },
    {
      title: 'oneWayOnly',
      ...(oneWay.length === 0
        ? { sentence: words.text('allCanAnswer') }
        : {
            table: {
              description: words.text('oneWayOnlyDescription', oneWay.length),
              headers: ['audience', 'channels'],
              rows: oneWay.map(({ audience, channels }) => [audience, channels.join(', ')]),
            },
          }),
    },
  ];
}

function unusedInWords(unused: readonly string[], hasRegister: boolean, words: DocumentWords): string {
  if (!hasRegister) return words.text('noRegister');
  return unused.length === 0 ? words.text('allInUse') : words.text('unusedChannels', words.list(unused));
}

function unregisteredInWords(unregistered: readonly string[], words: DocumentWords): string {
  return unregistered.length === 0
    ? words.text('allRegistered')
    : words.text('unregisteredChannels', words.list(unregistered));
}
