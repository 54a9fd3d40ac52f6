import type { Archive } from './archive.ts';
import { childrenOf, parseXml } from './xml.ts';

/** What a part refers to. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `comments`, `styles`, `header`. The same for transitional and strict files. */
  readonly type: string;
  readonly rawType: string;
  /** The path of a part within the file; or an address outside it. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** The relationships of a part; of the package itself where the path is empty. None where there is no list. */
export function relationshipsOf(archive: Archive, path: string): Relationship[] {
  const text = archive.text(relationshipsPath(path));
  if (text === undefined) return [];
  return childrenOf(parseXml(text), 'rel:Relationship').map(({ attributes }) => {
    const rawType = attributes.get('Type') ?? '';
    const target = attributes.get('Target') ?? '';
    const isExternal = attributes.get('TargetMode') === 'External';
    return {
      id: attributes.get('Id') ?? '',
      type: rawType.slice(rawType.lastIndexOf('/') + 1),
      rawType,
      target: isExternal ? target : resolved(path, target),
      isExternal,
    };
  });
}

/** Where a part's relationships are listed (ISO/IEC 29500-2, 9.3.3). */
function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf('/');
  return `${path.slice(0, slash + 1)}_rels/${path.slice(slash + 1)}.rels`;
}

function resolved(from: string, target: string): string {
  const base = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') base.pop();
    else if (step !== '.' && step !== '') base.push(step);
  }
  return base.join('/');
}
