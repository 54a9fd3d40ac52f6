/** A text of the user's as Markdown that shows it as it stands: no emphasis, link, picture or list comes of it. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s*[\r\n]+\s*/g, ' ')
    .replace(/[\\`*_[\]<>~|&$]/g, '\\$&')
    .replace(/^(?=[#+=-])|^(\d+)(?=[.)])/, (found) => (found === '' ? '\\' : `${found}\\`));
}
