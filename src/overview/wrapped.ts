/**
 * A text in lines of at most so many characters, longer words aside; none for an empty text.
 * @param first stands before the first line
 * @param others stands before each other line
 */
export function wrapped(text: string, width: number, first = '', others = first): string[] {
  const lines: string[] = [];
  let line = first;
  for (const word of text.split(' ').filter((each) => each !== '')) {
    const isEmpty = line === first || line === others;
    const longer = isEmpty ? line + word : `${line} ${word}`;
    if (isEmpty || longer.length <= width) {
      line = longer;
    } else {
      lines.push(line);
      line = others + word;
    }
  }
  return line.trim() === '' ? lines : [...lines, line];
}
