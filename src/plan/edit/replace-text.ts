import type { Range, TextEdit } from '../../text/text.ts';
import type { CampaignDocument } from '../document.ts';
import { yamlScalar } from '../yaml/quote.ts';
import { writtenRange } from '../yaml/written.ts';
import { isInFlow, scalarAt } from './places.ts';

/** Replaces a stretch by a text, written as YAML needs it there. */
export function replaceText(document: CampaignDocument, range: Range, text: string): TextEdit {
  const node = document.root && scalarAt(document.root, range);
  if (node?.kind === 'scalar' && node.style === 'double') return { range, newText: JSON.stringify(text) };
  if (node?.kind === 'scalar' && node.style === 'single')
    return { range, newText: `'${text.replaceAll("'", "''")}'` };
  const place = node ? writtenRange(document.text, node) : range;
  return { range: place, newText: yamlScalar(text, isInFlow(document, range)) };
}
