const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const beginning = new RegExp(`^\\s*(\\d{1,4}|${words.join('|')})(?![\\w.,–-])\\s*`, 'i');
const workingDaysOfWeek = 5;

/**
 * Reads a whole number, in figures or as a word up to ten, with or without what is counted: `3`, `three a week`.
 * @returns undefined where the text begins with none
 */
export function readCount(text: string): number | undefined {
  return numberAndRest(text)?.number;
}

/**
 * Reads a number of working days: `10`, `10 working days`, `two weeks` (of five).
 * @returns undefined for anything else
 */
export function readWorkingDays(text: string): number | undefined {
  const found = numberAndRest(text);
  const unit = found && /^(?:(?:working |week|business )?(day)s?|(?:working )?(week)s?)?$/i.exec(found.rest);
  if (!unit) return undefined;
  return unit[2] ? found.number * workingDaysOfWeek : found.number;
}

function numberAndRest(text: string): { number: number; rest: string } | undefined {
  const match = beginning.exec(text);
  if (!match) return undefined;
  const word = match[1]!.toLowerCase();
  const number = words.includes(word) ? words.indexOf(word) + 1 : Number(word);
  return { number, rest: text.slice(match[0].length).trim() };
}
