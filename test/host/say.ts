/** What comes before each line that is meant to be read; other console lines, VS Code's own, are left out. */
const prefix = '▏';

/** Prints lines that reach the person who started the tests. */
export function say(text: string): void {
  console.log(text.replaceAll(/^/gm, prefix));
}
