import { previewOf, wordsIn } from '../page/support.ts';
import { exported } from '../word/support.ts';

/** The ends of lines that a file may have. */
export const lineEnds = [
  ['LF', '\n'],
  ['CRLF', '\r\n'],
] as const;

/** Everything that the Word document of a plan says, paragraph by paragraph. */
export async function wordTextOf(text: string): Promise<string> {
  return (await exported(text)).paragraphs.map((paragraph) => paragraph.text).join('\n');
}

/** Everything that the preview of a plan shows. */
export async function previewTextOf(text: string, path?: string): Promise<string> {
  return wordsIn(await previewOf(text, undefined, path));
}
