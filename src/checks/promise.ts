import { hasFigure, statement } from './statement.ts';

/** What the verb of an objective promises: a change, something that is made, or nothing that could be counted. */

/** The first word that promises a change from where things stand today. */
export function changeVerb(text: string): string | undefined {
  return /\b(?:increas(?:e|ed|ing)|reduc(?:e|ed|ing)|improv(?:e|ed|ing)|rais(?:e|ed|ing)|cut(?:ting)?|lower(?:ed|ing)?|decreas(?:e|ed|ing)|boost(?:ed|ing)?|grow|halve|double|fewer|more)\b(?!-|\s+[£$€]|\s+(?:money|funds|funding)\b)/i.exec(
    text,
  )?.[0];
}

/** Things that a communications team makes: "run a website" is an output, "run a bus" may not be. */
const products =
  'videos?|films?|leaflets?|posters?|flyers?|newsletters?|bulletins?|e-?mails?|letters?|press releases?|media releases?|news releases?|releases?|posts?|tweets?|stories|articles?|blogs?|podcasts?|websites?|web ?pages?|pages?|microsites?|toolkits?|brochures?|booklets?|magazines?|adverts?|ads|advertisements?|social media|content|graphics|infographics|animations?|case stud(?:y|ies)|events?|drop-ins?|conferences?|exhibitions?|briefings?|roadshows?|meetings?|workshops?|webinars?|surveys?|campaigns?|messages?|texts?|packs?|calendars?|documents?|reports?|strateg(?:y|ies)|plans?|guides?|guidance|factsheets?|FAQs?|collateral|materials|assets|information|resources';
const outputPattern = new RegExp(
  `^(?:to\\s+|we will\\s+|we’ll\\s+)?(produce|publish|issue|launch|post|send|create|design|develop|distribute|deliver|print|write|run|hold|organise|host|make|upload|share(?! of)|release|film|record|place|provide|update|refresh|set up|put out|put up)\\b(?!-)(?:(?!\\b(?:that|who|which|whose|so|to|sure|possible|by|after|before|through|from|because)\\b)[^.;])*?\\b(?:${products})\\b`,
  'i',
);

/** With these verbs, whatever it is that is made: "launch our new app", "issue 12 alerts", "post twice a week". */
const releasePattern =
  /^(?:to\s+|we will\s+|we’ll\s+)?(produce|publish|issue|launch|post|send)\s+(?:an?|the|our|its|new|regular|daily|weekly|monthly|once|twice|on|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|\d[\d,]*)(?!\s*(?:%|per ?cent)))(?![\p{L}\d%-])(?!.*\b(?:less|fewer|more|lowest|lower)\b)/isu;

/** The verb of a statement that says what will be made or done rather than what will have changed. */
export function outputVerb(words: string): string | undefined {
  const text = withoutLabel(statement(words));
  const match = outputPattern.exec(text) ?? releasedThing(text);
  if (!match) return undefined;
  // "Deliver a 10% rise in reports" is a change.
  if (
    /^[^.;]{0,30}\b(?:rise|increase|reduction|decrease|fall|drop|saving|improvement|growth)\b(?!-)/i.test(
      text,
    )
  )
    return undefined;
  // "Send 40,000 letters so that 60% book" says what will have changed after all.
  if (/\b(?:so that|in order to|resulting in|leading to|and thereby)\b/i.test(text)) return undefined;
  // So does "Launch a campaign that cuts missed appointments from 9% to 6%".
  const purpose = purposePattern.exec(text.slice(match[0].length))?.[1];
  if (purpose && hasFigure(purpose)) return undefined;
  return match[1]!;
}

/** What is sent out, whatever it is, unless what people do with it follows: "a bus that 500 students use". */
function releasedThing(text: string): RegExpExecArray | undefined {
  const match = releasePattern.exec(text) ?? undefined;
  const aim = match && /\b(?:that|which|who|to)\b(.*)/is.exec(text.slice(match[0].length))?.[1];
  return aim && hasFigure(aim) ? undefined : match;
}

/** What a thing that is made is to change. */
const purposePattern =
  /^\s+(?:to|that|which)\s+(?:\p{L}+ly\s+)?((?:increas|reduc|improv|rais|cut|lower|decreas|boost|grow|halv|doubl|bring|persuad|get|help|mov|shift|encourag)\p{L}*\b.*)/isu;

/** A statement without what only labels it: "Awareness:", "1.", "b)". */
function withoutLabel(text: string): string {
  return text
    .trim()
    .replace(/^(?:\(?\d{1,2}[.)]|[a-z][.)])\s+/iu, '')
    .replace(/^\p{Lu}[\p{L} -]{2,30}:\s+(?=\p{Lu})/u, '');
}

/** Words that promise nothing that could be counted. */
export function vagueWords(words: string): string | undefined {
  const text = withoutLabel(statement(words));
  // What is done "by promoting the clinics" is the means, not the promise.
  const promised = text.slice(0, meansPattern.exec(text)?.index);
  const vague = [...promised.matchAll(vaguePattern)].find((found) => isPromised(found, promised));
  // Where people "know", "feel" or "are" something, what follows is theirs, not what is promised.
  if (
    vague &&
    !/\b(?:are|is|know|knows|believes?|feels?|understands?|says?|trusts?)\b/i.test(
      promised.slice(0, vague.index),
    )
  )
    return vague[0];
  const [, start, promise] = vagueStart.exec(text) ?? [];
  return start && promise ? `${start} … ${promise}` : start;
}

/** "The community engaging with it" says who they are; "raising awareness, promoting it" is what is promised. */
function isPromised({ 0: words, index }: RegExpMatchArray & { index: number }, text: string): boolean {
  const before = text.slice(0, index).trimEnd();
  return (
    !/^\p{L}+ing\b/iu.test(words) ||
    before === '' ||
    /(?:[^\p{L}\d’]|\b(?:and|or|to|by|of|for|in|on|at|through|towards|is|are|with|\p{L}+ly))$/iu.test(before)
  );
}

const meansPattern =
  /\bby\s+(?:\p{L}+ly\s+)?(?!(?:spring|evening|morning|polling|planning|opening|closing)\b)\p{L}+ing\b/iu;
const vaguePattern =
  /(?<!\b(?:who|that|which|people|residents)\s)\b(?:(?:rais|increas|build|creat|improv|maximis|heighten|generat)(?:e|es|ing|ed)? (?:(?!(?:from|by|to|of|so|that|who|with|among|in)\b)[\p{L}’'-]+,? ){0,6}?(?:awareness|profile|visibility|understanding)|promot(?:e|ing)|engag(?:e|ing)(?: with)?|communicat(?:e|ing)|get the (?:message|word) out|highlight(?:ing)?|showcas(?:e|ing)|celebrat(?:e|ing)|support(?:ing)? the)\b/giu;
/** Verbs that are vague only as the promise itself. */
const vagueStart =
  /^(?:to\s+|we will\s+|we’ll\s+|help\s+)*(encourag(?:es?|ing)|inform(?:s|ing)?|educat(?:es?|ing)|(?:promot|engag|communicat|showcas|celebrat)es|highlights|generat(?:e|ing) (?:positive |more |good )*(?:media |press |news )?coverage|(?:ensur(?:e|ing)|mak(?:e|ing) sure)(?=\b[^.;]*\b(informed|aware|engaged|up to date|understand)\b))\b/i;
