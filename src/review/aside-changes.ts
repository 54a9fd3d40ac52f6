import { fingerprintOf } from '../ooxml/fingerprints.ts';
import { nowhere, type Review, type ReviewChange } from './review.ts';

/**
 * What was changed besides the text, as the fingerprints tell: headers and footers, the bars of charts, what pictures say
 * to those who cannot see them. One change for all of a kind; none where the document no longer says what was exported.
 */
export function asideChanges({ asides, fingerprints }: Review): ReviewChange[] {
  return [...(fingerprints?.asides ?? [])].flatMap(([kind, exported]): ReviewChange[] => {
    const own = asides.filter((aside) => aside.kind === kind);
    const returned = new Set(own.map(({ key }) => fingerprintOf(key)));
    const known = new Set(exported);
    const changed = own.filter(({ key }) => key !== '' && !known.has(fingerprintOf(key)));
    // Other programs leave out what charts say to those who cannot see them.
    const isGone = kind !== 'chartDescription' && exported.some((each) => !returned.has(each));
    if (changed.length === 0 && !isGone) return [];
    return [
      {
        kind: 'change',
        isTracked: false,
        author: '',
        date: undefined,
        sort: 'aside',
        aside: kind,
        removed: '',
        added: [...new Set(changed.map(({ words }) => words))].join('\n'),
        place: (changed[0] ?? own[0])?.place ?? nowhere,
      },
    ];
  });
}
