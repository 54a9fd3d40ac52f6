import type { Nodes } from 'mdast';
import { asideKey, linkKey, type ToldAside } from '../ooxml/asides.ts';
import { fingerprintOf } from '../ooxml/fingerprints.ts';
import { nowhere, type Review, type ReviewChange } from './review.ts';
import type { ReviewedPlan } from './reviewed-plan.ts';

/**
 * What was changed besides the text, as the fingerprints tell: headers and footers, the bars of charts, what pictures say
 * to those who cannot see them, other pictures in their places, where links lead, marks by hand. One change for all of a kind; none where the document no
 * longer says what was exported.
 * @param others what was changed in the text
 */
export function asideChanges(
  { asides, fingerprints }: Review,
  plan: ReviewedPlan,
  others: readonly ReviewChange[],
): ReviewChange[] {
  const inText = new Set(marksIn(plan.tree).map(fingerprintOf));
  // Marks go with the words that have them.
  const isTold = others.some(
    ({ removed, place }) => removed !== '' && plan.passages.haveMarks(place.paragraph),
  );
  const chartLine = plan.said.find(({ kind, line }) => kind === 'caption' && line !== undefined)?.line;
  const standIns = new Set(fingerprints?.asides.get('standIn'));
  return [...(fingerprints?.asides ?? [])].flatMap(([kind, exported]): ReviewChange[] => {
    if (kind === 'standIn') return [];
    const own = asides.filter((aside) => aside.kind === kind);
    const returned = new Set(own.map(({ key }) => fingerprintOf(key)));
    const known = new Set([...exported, ...standIns]);
    const changed = own.filter(({ key }) => key !== '' && !known.has(fingerprintOf(key)));
    const gone = exported.filter((each) => !returned.has(each));
    const isGone = gone.some((each) => mattersGone(kind, each, inText, isTold));
    // One more picture is no other one in the place of one that was exported, nor is what stands in for that.
    const stoodInFor = [...returned].filter((each) => standIns.has(each)).length;
    const isChanged = changed.length > 0 && (kind !== 'picture' || gone.length > stoodInFor);
    if (!isChanged && !isGone) return [];
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
        place: (changed[0] ?? own[0])?.place ?? { ...nowhere, near: kind === 'bar' ? chartLine : undefined },
      },
    ];
  });
}

/**
 * Whether something that is gone is to be told.
 * @param inText the fingerprints of the marks that the plan has by now
 * @param isTold whether it is told already that words with marks are gone
 */
function mattersGone(
  kind: ToldAside,
  fingerprint: string,
  inText: ReadonlySet<string>,
  isTold: boolean,
): boolean {
  switch (kind) {
    case 'margin':
    case 'bar':
    case 'description':
      return true;
    case 'link':
    case 'struck':
      return !isTold && inText.has(fingerprint);
    case 'highlighted':
    // Other programs leave out what charts say to those who cannot see them.
    case 'chartDescription':
    // What is said in its place is told by its description.
    case 'picture':
      return false;
  }
}

/** Where the links of a text lead, and what is struck through in it. */
function marksIn(node: Nodes): string[] {
  const inner = 'children' in node ? node.children.flatMap(marksIn) : [];
  if (node.type === 'link' || node.type === 'definition') return [linkKey(node.url), ...inner];
  return node.type === 'delete' ? [asideKey(wordsOf(node)), ...inner] : inner;
}

function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
