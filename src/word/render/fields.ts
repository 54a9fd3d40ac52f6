import { textRun } from './runs.ts';

/** One of the marks between which a field and its result stand. */
export function fieldMark(type: 'begin' | 'separate' | 'end'): string {
  return `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
}

/** What a field is to work out. */
export function fieldInstruction(instruction: string): string {
  return `<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>`;
}

/** A whole field with its result, which Word can bring up to date. */
export function field(instruction: string, result: string): string {
  return (
    fieldMark('begin') +
    fieldInstruction(instruction) +
    fieldMark('separate') +
    textRun(result) +
    fieldMark('end')
  );
}
