/** A file's name, without the folders before it. */
export function fileName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/** The name of a plan's file without its ending: `new-bin-days` for `plans/new-bin-days.campaign.md`. */
export function planFileStem(path: string): string {
  return fileName(path).replace(/(?:\.campaign)?\.(?:md|markdown)$/i, '');
}

/** What the name of a plan on a page adds to that of the whole document. */
export const onAPageSuffix = '-on-a-page';

/** The beginning of a file name for a title: small letters, digits and hyphens, 60 characters at most. */
export function fileStemFor(title: string): string {
  const stem = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-/, '');
  return stem.slice(0, 60).replace(/-$/, '') || 'campaign';
}
