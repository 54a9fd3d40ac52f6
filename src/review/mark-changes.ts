import { lettersOf, type TextMark, type TextMarkKind } from '../document/text-marks.ts';

/** A mark that was put on some letters of a text, or taken off them. */
export interface ChangedMark extends TextMark {
  readonly does: 'on' | 'off';
}

const kinds: readonly TextMarkKind[] = ['bold', 'italic', 'break', 'space', 'note'];

/** Which letters of a text have come to be marked otherwise. */
export function changedMarks(before: readonly TextMark[], after: readonly TextMark[]): ChangedMark[] {
  return kinds.flatMap((kind) => {
    const own = (marks: readonly TextMark[]) => marks.filter((mark) => mark.kind === kind);
    return [
      ...without(own(before), own(after)).map((mark) => ({ ...mark, does: 'off' as const })),
      ...without(own(after), own(before)).map((mark) => ({ ...mark, does: 'on' as const })),
    ];
  });
}

/** What some marks cover that others do not. */
function without(marks: readonly TextMark[], others: readonly TextMark[]): TextMark[] {
  return marks.flatMap((mark) => {
    if (mark.start === mark.end) return others.some(({ start }) => start === mark.start) ? [] : [mark];
    let rest = [mark];
    for (const { start, end } of others)
      rest = rest.flatMap((each) =>
        [
          { ...each, end: Math.min(each.end, start) },
          { ...each, start: Math.max(each.start, end) },
        ].filter((piece) => piece.start < piece.end),
      );
    return rest;
  });
}

/** Where in some words a stretch of their letters stands. */
export function lettersIn(
  words: string,
  { start, end }: Pick<TextMark, 'start' | 'end'>,
): { readonly start: number; readonly end: number } {
  let count = 0;
  let from = words.length;
  for (let at = 0; at < words.length; at++) {
    if (lettersOf(words[at]!) === '') continue;
    if (count === start) from = at;
    count += 1;
    if (count === end) return { start: Math.min(from, at + 1), end: at + 1 };
  }
  return { start: from, end: from };
}
