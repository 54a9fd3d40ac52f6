import { type Found, read, type Statement } from './statement.ts';

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
  const verb = statement.first('output') ?? releaseVerb(statement);
  return verb && !statement.fits('effect') ? verb.quoted : undefined;
}

/** What is sent out, whatever it is, unless what people do with it follows: “a bus that 500 students use”. */
function releaseVerb(statement: Statement): Found | undefined {
  const verb = statement.first('release');
  if (!verb || statement.fits('comparison') || statement.fits('aim-in-figures')) return undefined;
  return verb;
}

/** The words that promise nothing that could be counted, as they are written: “Ensure … informed”. */
export function vagueWords(text: string): string | undefined {
  const statement = read(text);
  return (promisedVaguely(statement) ?? statement.first('vague-beginning'))?.quoted;
}

function promisedVaguely(statement: Statement): Found | undefined {
  const vague = statement.all('vague');
  if (vague.length === 0) return undefined;
  // What is done “by promoting the clinics” is the means; where people “know” or “feel”, what follows is theirs.
  const means = statement.first('means')?.from ?? Number.POSITIVE_INFINITY;
  const theirs = statement.first('state')?.from ?? Number.POSITIVE_INFINITY;
  const promised = vague.find(({ from }) => from < means);
  return promised && promised.from < theirs ? promised : undefined;
}
