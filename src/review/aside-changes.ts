import type { Nodes } from 'mdast';
import { asideKey, linkKey, type ToldAside } from '../ooxml/asides.ts';
import { fingerprintOf } from '../ooxml/fingerprints.ts';
import type { LinesAtExport } from './lines-at-export.ts';
import { nowhere, type Review, type ReviewChange, type ReviewPlace } from './review.ts';
import type { ReviewedPlan } from './reviewed-plan.ts';

/**
 * What was changed besides the text, as the fingerprints tell: headers and footers, the bars of charts, what pictures say
 * to those who cannot see them, other pictures in their places, where links lead, marks by hand. One change for all of a
 * kind, but for what is gone: that is told on each line of the plan on which it stands. None where the document no longer
 * says what was exported.
 * @param others what was changed in the text
 */
export function asideChanges(
  { asides, fingerprints }: Review,
  plan: ReviewedPlan,
  others: readonly ReviewChange[],
  lines: LinesAtExport,
): ReviewChange[] {
  const inText = marksIn(plan.tree);
  const known = new Set(inText.map(({ fingerprint }) => fingerprint));
  // Marks go with the words that have them.
  const isTold = others.some(
    ({ sort, removed, place }) =>
      sort !== 'form' && sort !== 'look' && removed !== '' && plan.passages.haveMarks(place.paragraph),
  );
  const chart = plan.said.findIndex(({ kind, line }) => kind === 'caption' && line !== undefined);
  const chartLine = chart < 0 ? undefined : lines.of(chart);
  const allPictures = new Set(
    (['picture', 'standIn'] as const).flatMap((kind) => fingerprints?.asides.get(kind) ?? []),
  );
  const standIns = new Set(fingerprints?.asides.get('standIn'));
  return [...(fingerprints?.asides ?? [])].flatMap(([kind, exported]): ReviewChange[] => {
    if (kind === 'standIn') return [];
    const own = asides.filter((aside) => aside.kind === (kind === 'decorative' ? 'picture' : kind));
    const returned = new Set(own.map(({ key }) => fingerprintOf(key)));
    const expected = new Set([...exported, ...standIns]);
    const changed = own.filter(({ key }) => key !== '' && !expected.has(fingerprintOf(key)));
    const gone = exported.filter((each) => !returned.has(each));
    // One more picture is no other one in the place of one that was exported, nor is what stands in for that.
    const stoodInFor = [...returned].filter((each) => standIns.has(each)).length;
    if (kind === 'decorative') {
      // Saved anew, a picture may be other bytes.
      const isSavedAnew = own.some(({ key }) => !allPictures.has(fingerprintOf(key)));
      if (isSavedAnew || gone.length <= stoodInFor) return [];
      const [line, ...others] = inText.filter((mark) => mark.kind === 'description' && mark.words === '');
      const near = line && others.length === 0 ? lines.atExport(line.line) : undefined;
      return [asideChange('description', { place: { ...nowhere, near } })];
    }
    // A paragraph that begins a page may have been reworded.
    const isOther =
      kind === 'picture' ? gone.length > stoodInFor : kind !== 'page' || changed.length > gone.length;
    if (changed.length > 0 && isOther) {
      const words = [...new Set(changed.map(({ words }) => words))].join('\n');
      return [asideChange(kind, { added: words, place: changed[0]!.place })];
    }
    const missed = new Set(gone.filter((each) => mattersGone(kind, each, known, isTold)));
    const placed = inText.filter((mark) => mark.kind === kind && missed.has(mark.fingerprint));
    if (missed.size === 0 || placed.length > 0)
      return placed.map(({ words, line }) =>
        asideChange(kind, { removed: words, place: { ...nowhere, near: lines.atExport(line) } }),
      );
    const near = kind === 'bar' ? chartLine : undefined;
    return [asideChange(kind, { place: own[0]?.place ?? { ...nowhere, near } })];
  });
}

function asideChange(
  aside: ToldAside,
  own: { readonly place: ReviewPlace } & Partial<Pick<ReviewChange, 'removed' | 'added'>>,
): ReviewChange {
  const common = { kind: 'change', isTracked: false, author: '', date: undefined, sort: 'aside' } as const;
  return { ...common, aside, removed: '', added: '', ...own };
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
    // Pages end elsewhere once others have edited them.
    case 'page':
    // What is said in its place is told by its description.
    case 'picture':
      return false;
  }
}

/** What the text of a plan has besides its words, with the line, from zero, on which it stands. */
interface TextMark {
  readonly kind: ToldAside;
  readonly fingerprint: string;
  readonly words: string;
  readonly line: number;
}

/** Where the links of a text lead, what its pictures are called, and what is struck through in it. */
function marksIn(node: Nodes): TextMark[] {
  const inner = 'children' in node ? node.children.flatMap(marksIn) : [];
  const mark = (kind: ToldAside, words: string, key = asideKey(words)): TextMark => ({
    kind,
    fingerprint: fingerprintOf(key),
    words,
    line: (node.position?.start.line ?? 1) - 1,
  });
  switch (node.type) {
    case 'link':
    case 'definition':
      return [mark('link', node.url, linkKey(node.url)), ...inner];
    case 'image':
    case 'imageReference':
      return [mark('description', node.alt ?? '')];
    case 'delete':
      return [mark('struck', wordsOf(node)), ...inner];
    default:
      return inner;
  }
}

function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
