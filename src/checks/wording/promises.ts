import { read } from './statement.ts';

/** What the verb of an objective promises: a change, something that is made, or nothing that could be counted. */

/** A change from where things stand today must be promised within so many words: later ones describe something. */
const promiseWithin = 6;

/** The verb of change that a statement begins with, or nearly so, as it is written. “More” promises none. */
export function leadingChange(text: string): string | undefined {
  const found = read(text).first('change');
  return found && found.from < promiseWithin && !/^(?:more|fewer)$/i.test(found.quoted)
    ? found.quoted
    : undefined;
}

/** The verb of a statement that says what will be made or done rather than what will have changed. */
export function outputVerb(text: string): string | undefined {
  const statement = read(text);
  const verb = statement.first('output') ?? releaseVerb(text);
  return verb && !statement.fits('effect') ? verb.quoted : undefined;
}

/** What is sent out, whatever it is, unless what people do with it follows: “a bus that 500 students use”. */
function releaseVerb(text: string): { readonly quoted: string } | undefined {
  const statement = read(text);
  if (statement.firstOf('<comparison>') !== undefined || statement.fits('aim-in-figures')) return undefined;
  return statement.first('release');
}

/** The words that promise nothing that could be counted, as they are written: “Ensure … informed”. */
export function vagueWords(text: string): string | undefined {
  const statement = read(text);
  // What is done “by promoting the clinics” is the means; where people “know” or “feel”, what follows is theirs.
  const means = statement.first('means')?.from ?? Number.POSITIVE_INFINITY;
  const theirs = statement.firstOf('<state-verb>') ?? Number.POSITIVE_INFINITY;
  const promised = statement.all('vague').find(({ from }) => from < means);
  return (promised && promised.from < theirs ? promised : statement.first('vague-beginning'))?.quoted;
}
