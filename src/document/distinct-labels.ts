/** So many letters a label has at most. */
const longest = 45;
/** So many letters of what labels have in common stay, however long what tells them apart is. */
const leastShared = 16;
/** Of what tells labels apart so many words are said. */
const mostWords = 4;

/**
 * Labels of which no two are the same: to those that are, the words are put that only their own statement has, such as
 * an audience, a figure or a date.
 * @param labels of the objectives, in their order
 * @param statements of the same; a label that nothing in its statement tells from others stays as it is
 */
export function distinctLabels(labels: readonly string[], statements: readonly string[]): string[] {
  const groups = new Map<string, number[]>();
  for (const [index, label] of labels.entries()) {
    const key = label.toLowerCase();
    if (label !== '') groups.set(key, [...(groups.get(key) ?? []), index]);
  }
  const distinct = [...labels];
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const details = detailsOf(group.map((index) => statements[index]!));
    for (const [at, index] of group.entries()) {
      if (details[at] !== undefined) distinct[index] = withDetail(labels[index]!, details[at]);
    }
  }
  return distinct;
}

/** What each of some statements says that none of the others does; undefined for one that says nothing else. */
function detailsOf(statements: readonly string[]): (string | undefined)[] {
  const all = statements.map((statement) => statement.trim().split(/\s+/u).map(bare));
  const counts = new Map<string, number>();
  for (const words of all)
    for (const word of new Set(words.map((each) => each.toLowerCase())))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return all.map((words) => {
    const isOwn = (word: string | undefined) => word !== undefined && counts.get(word.toLowerCase()) === 1;
    const from = words.findIndex(isOwn);
    if (from < 0) return undefined;
    let to = from + 1;
    while (to < words.length && to - from < mostWords && isOwn(words[to])) to++;
    // A number alone does not say of what.
    const begin = to - from === 1 && from > 0 && /^\P{L}*$/u.test(words[from]!) ? from - 1 : from;
    return words.slice(begin, to).join(' ');
  });
}

function bare(word: string): string {
  return word.replace(/[,;:.!?]+$/u, '');
}

/** `Raise the share of residents… (number 2)` */
function withDetail(label: string, detail: string): string {
  const room = Math.max(leastShared, longest - detail.length - ' ()'.length);
  if (label.length <= room) return `${label} (${detail})`;
  const words = label.replace(/…$/u, '').split(' ');
  while (words.length > 1 && words.join(' ').length + 1 > room) words.pop();
  return `${words.join(' ').slice(0, longest)}… (${detail})`;
}
