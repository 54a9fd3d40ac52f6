import { isPlaceholder } from '../plan/dates.ts';
import { daysOf } from '../plan/schedule.ts';
import type { Objective, Plan } from '../plan/schema.ts';

/**
 * What an objective's words say: whether there is a figure, a unit, a deadline, a baseline, and what its verb
 * promises. Only words that surely say so count; English and the commonest Welsh.
 */

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const seasons = 'spring|summer|autumn|winter|christmas|easter|ramadan|diwali';
const numberWords =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|thousand|half|third|quarter|fifth|tenth|twice|double|treble|triple|halve|every|all|none|zero|everyone|nobody';

const yearPattern = /\b(?:19|20)\d{2}(?:[/–-]\d{2,4})?\b/g;
const datePattern = new RegExp(
  `\\b\\d{1,2}(?:st|nd|rd|th)?\\s+(?:${months})\\b|\\b(?:${months})\\s+\\d{1,2}\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}/\\d{1,2}/\\d{2,4}\\b`,
  'gi',
);
const figurePattern = new RegExp(`[£$€]?\\d|\\b(?:${numberWords})\\b`, 'i');
const unitPattern = new RegExp(
  `%|per ?cent|[£$€]\\s?\\d|\\d[\\d,.]*\\s*(?:k|m|bn)?\\s+(?!by\\b|in\\b|to\\b|from\\b|before\\b|and\\b|or\\b)\\p{L}{2,}|\\b(?:${numberWords})\\b(?:\\s+(?:in|of|out of|the|our|a)\\b)*\\s+\\p{L}{2,}|\\bnumber of\\b|\\brate\\b`,
  'iu',
);
const deadlinePattern = new RegExp(
  [
    `\\b(?:by|before|until|till|to|in|during|within|over|after|from|at|on|for|since|throughout|through)\\s+(?:(?:the|this|next|its|our)\\s+)?(?:(?:end|start|beginning|middle|close|first|second|third|last|early|late|mid|whole|half|quarter|week|month|year|term)[\\s-]+(?:(?:of|in)\\s+)?(?:(?:the|this|next)\\s+)?(?:week\\s+(?:of|in)\\s+|month\\s+of\\s+|quarter\\s+of\\s+|half\\s+of\\s+|year\\s+of\\s+)?)*(?:${months}|${seasons}|(?:19|20)\\d{2}|\\d{1,2}(?:st|nd|rd|th)?\\s+(?:${months})|(?:financial|school|academic|calendar)\\s+year|term|polling day|launch)\\b`,
    `\\bwithin\\s+(?:\\d+|${numberWords})\\s+(?:days?|weeks?|months?|years?|terms?)\\b`,
    `\\b(?:${months})\\s+(?:19|20)\\d{2}\\b`,
    `\\b\\d{1,2}(?:st|nd|rd|th)?\\s+(?:${months})\\b`,
    `\\b(?:${seasons})\\s+(?:19|20)\\d{2}\\b`,
    `\\b(?:by|in)\\s+q[1-4]\\b|\\bq[1-4]\\s+20\\d{2}\\b`,
    `\\b20\\d{2}[/–-]\\d{2}\\b`,
    `\\b\\d{4}-\\d{2}-\\d{2}\\b`,
  ].join('|'),
  'i',
);

/** Whether a text gives a figure that is not merely part of a date. */
export function hasFigure(text: string): boolean {
  return figurePattern.test(text.replace(datePattern, ' ').replace(yearPattern, ' '));
}

/** Whether a text says what its figure counts. */
export function hasUnit(text: string): boolean {
  return unitPattern.test(text.replace(datePattern, ' ').replace(yearPattern, ' '));
}

/** Whether a text says by when. */
export function hasDeadline(text: string): boolean {
  return deadlinePattern.test(text);
}

/** Whether a text says where things stand today: "from 9% to 6%", "when the last change brought 430". */
export function hasBaseline(text: string): boolean {
  return (
    /\bfrom\s+(?:a\s+baseline\s+of\s+|about\s+|around\s+|under\s+|just\s+)?[£$€]?(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|half|none|zero)\b)/i.test(
      text,
    ) ||
    /\b(?:baseline|currently|at present|today|last year|compared (?:with|to)|against|up on|down on|now at|was|were|brought)\b[^.;]*\d/i.test(
      text,
    ) ||
    /\d[^.;]*\b(?:currently|at present|last year|(?:last|previous) (?:winter|summer|season|campaign|time))\b/i.test(
      text,
    )
  );
}

/** The first word that promises a change from where things stand today. */
export function changeVerb(text: string): string | undefined {
  return /\b(?:increas(?:e|ed|ing)|reduc(?:e|ed|ing)|improv(?:e|ed|ing)|rais(?:e|ed|ing)|cut(?:ting)?|lower(?:ed|ing)?|decreas(?:e|ed|ing)|boost(?:ed|ing)?|grow|halve|double|fewer|more)\b/i.exec(
    text,
  )?.[0];
}

/** Things that a communications team makes: "launch a website" is an output, "launch a service" may not be. */
const products =
  'videos?|films?|leaflets?|posters?|flyers?|newsletters?|bulletins?|e-?mails?|letters?|press releases?|media releases?|news releases?|releases?|posts?|tweets?|stories|articles?|blogs?|podcasts?|websites?|web ?pages?|pages?|microsites?|toolkits?|brochures?|booklets?|magazines?|adverts?|ads|advertisements?|social media|content|graphics|infographics|animations?|case stud(?:y|ies)|events?|drop-ins?|briefings?|roadshows?|meetings?|workshops?|webinars?|surveys?|campaigns?|messages?|texts?|packs?|calendars?|documents?|reports?|strateg(?:y|ies)|plans?|guides?|guidance|factsheets?|FAQs?';
const outputPattern = new RegExp(
  `^(?:to\\s+|we will\\s+|we’ll\\s+)?(produce|publish|issue|launch|post|send|create|design|develop|distribute|deliver|print|write|run|hold|organise|host|make|upload|share|release|film|record|set up|put out|put up)\\b[^.;]*?\\b(?:${products})\\b`,
  'i',
);

/** The verb of a statement that says what will be made or done rather than what will have changed. */
export function outputVerb(text: string): string | undefined {
  const match = outputPattern.exec(text.trim());
  if (!match) return undefined;
  // "Send 40,000 letters so that 60% book" says what will have changed after all.
  if (/\b(?:so that|in order to|resulting in|leading to|and thereby)\b/i.test(text)) return undefined;
  return match[1]!;
}

/** Words that promise nothing that could be counted. */
export function vagueWords(text: string): string | undefined {
  return /\b(?:rais(?:e|ing) (?:the )?(?:public )?(?:awareness|profile)|increas(?:e|ing) (?:public )?awareness|promot(?:e|ing)|engag(?:e|ing)(?: with)?|communicat(?:e|ing)|get the (?:message|word) out|highlight(?:ing)?|showcas(?:e|ing)|celebrat(?:e|ing)|support(?:ing)? the)\b/i.exec(
    text,
  )?.[0];
}

/** What is missing in an objective to be specific, measurable and timed, by its keys and its words. */
export function missingForSmart(plan: Plan, objective: Objective): ('figure' | 'unit' | 'deadline')[] {
  const { objective: text, target, unit, measures } = objective;
  const measured = measures.map(({ measure, target: goal }) => `${goal ?? ''} ${measure}`).join(' ');
  const figures = [text, filled(target)].join(' ');
  const missing: ('figure' | 'unit' | 'deadline')[] = [];
  const hasTarget = hasFigure(figures) || measures.some(({ target: goal }) => hasFigure(filled(goal)));
  if (!hasTarget) missing.push('figure');
  else if (!filled(unit) && !hasUnit(`${figures} ${measured}`)) missing.push('unit');
  const byKey = objective.deadline !== undefined && daysOf(plan, { end: objective.deadline }) !== undefined;
  if (!byKey && objective.deadline === undefined && !hasDeadline(figures)) missing.push('deadline');
  return missing;
}

/** A text, unless it only keeps a place. */
export function filled(text: string | undefined): string {
  return text === undefined || isPlaceholder(text) ? '' : text.trim();
}
