/**
 * What an objective's words say in figures: whether there is one, with a unit, a deadline and a baseline. Only words
 * that surely say so count; English and the commonest Welsh. For what its verb promises see `promise.ts`.
 */

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|ionawr|[cg]hwefror|[mf]awrth|ebrill|[mf]ai|[mf]ehefin|g?orffennaf|awst|[mf]edi|hydref|[td]achwedd|rh?agfyr';
const seasons =
  "spring|summer|autumn|winter|dark nights|hallowe[’']?en|bonfire night|christmas|new year|easter|ramadan|eid|diwali|gwanwyn|haf|gaeaf|nadolig|pasg";
const numberWords =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|half|third|quarter|fifth|tenth|twice|double|treble|triple|halve|every|each|all|none|zero|everyone|nobody|no one|hanner|traean|chwarter|pawb|pob';

const year = '(?:19|20)\\d{2}(?:[/–-]\\d{2,4})?';
const yearPattern = new RegExp(`\\b${year}\\b`, 'g');
const datePattern = new RegExp(
  `\\b\\d{1,2}(?:st|nd|rd|th)?(?:(?:\\s*[,–-]\\s*|\\s+(?:and|to)\\s+)\\d{1,2}(?:st|nd|rd|th)?)*\\s+(?:of\\s+)?(?:${months})\\b|\\b(?:${months})\\s+\\d{1,2}\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}/\\d{1,2}/\\d{2,4}\\b|(?<=\\b(?:by|until|till|on|before|after|since|day,?)\\s)(?!1/[2-9]\\b)\\d{1,2}/\\d{1,2}\\b(?!/)|\\b\\d{1,2}(?:[.:]\\d{2})?\\s?[ap]m\\b|\\bq[1-4]\\b`,
  'gi',
);
/** Digits and number words that name something rather than count it: 999, people over 70, Year 9, the M6. */
const namePattern = new RegExp(
  [
    String.raw`\b(?:call(?:s|ing)?|ring|dial|phone|use|using|to|nhs|on|or|via|than)\s+(?:999|111|101|112|119|116 ?123)\b(?!\s*(?:%|per))`,
    String.raw`\b(?:111|101|999)\s+(?:online|service|calls?|first)\b`,
    String.raw`\b(?:aged?|ages)\s+(?:over\s+|under\s+)?\d{1,3}(?:\s+(?:months?|years?))?(?:\s*(?:-|–|to|and)\s*\d{1,3}(?:\s+(?:months?|years?))?|\s+(?:and|or)\s+(?:over|under|above|below|older|younger))?\b`,
    String.raw`\b(?:children|babies|infants|toddlers|boys|girls)\s+\d{1,2}\s*(?:-|–|to)\s*\d{1,2}(?:\s+(?:months|years))?\b`,
    String.raw`\b(?:waves?|rounds?)\s+\d{1,2}\b`,
    String.raw`\b(?:over|under)[ -]\d{1,2}s\b`,
    String.raw`\b(?:people|residents|women|men|drivers|riders|adults|children|those|anyone|everyone|donors|patients|tenants|students)\s+(?:who are\s+)?(?:over|under)\s+(?:the age of\s+)?\d{1,3}\b`,
    String.raw`\b\d{1,2}\s*(?:(?:-|–|to)\s*\d{1,2})?[ -]year[ -]olds?\b|\b\d{2}\s*(?:-|–|to)\s*\d{2}s\b|\b\d{2}\+`,
    String.raw`\bcovid[- ]?19\b|\b(?:years?|level|tier|phase|stage|band|grade|ward|zone|room|type|step)\s+\d{1,2}\b|\b24/7\b|\b[345]G\b|\bPM2\.5\b|\b\d0\s?mph\s+(?:zones?|limits?|areas?|streets?|scheme)\b`,
    String.raw`\b(?:third|quarter|half)[- ](?:sector|party|parties|term)\b|\bone[- ](?:stop|to|off|council|team)\b|\b(?:one|two|three|four)[- ](?:ways?|stage|tier|step)\b|\ball[- ](?:round|weather|age)|\bone of\b|\b(?:each|every) (?:other|day|week|month|year|time)\b|\bat all\b|\ball (?:the time|year)\b`,
  ].join('|'),
  'gi',
);
/** How long something lasts counts nothing: "in the four weeks from 6 October", "over the next six weeks". */
const durationPattern = new RegExp(
  `\\b(?:in|over|for|during|throughout)\\s+(?:the\\s+(?:first\\s+|next\\s+|last\\s+|final\\s+|coming\\s+)?|(?:first|next|coming)\\s+)(?:\\d+|${numberWords})\\s+(?:days?|weeks?|months?|terms?|years?)\\b|\\b(?:\\d+|${numberWords})\\s+(?:weeks?|months?|years?)\\s+(?:on|later)\\b|\\b(?:\\d+|${numberWords})-(?:day|week|month|year)\\b(?!-olds?)`,
  'gi',
);
/** Letters with digits among them name something: the A34, CO2, 2i2c; EUR500,000 is a sum. */
const codePattern =
  /(?<![\p{L}\d£$€])(?!(?:EUR|GBP|USD)\d)(?:\p{L}+\d[\p{L}\d]*|\d+\p{L}+\d[\p{L}\d]*)(?![\p{L}\d])/giu;
const figurePattern = new RegExp(`[£$€]?\\d|\\b(?:${numberWords})\\b|^no\\s+\\p{L}`, 'iu');
const unitPattern = new RegExp(
  `%|per ?cent|y cant\\b|(?:[£$€]|\\b(?:EUR|GBP|USD))\\s?\\d|\\d[\\d,.]*\\s*(?:k|m|bn)?[\\s-]+(?!by\\b|in\\b|to\\b|from\\b|before\\b|and\\b|or\\b|erbyn\\b)\\p{L}{2,}|\\d\\s?(?:mph|kg|km|ml|cm|°C|tonnes?|minutes?|hours?)\\b|\\b(?:${numberWords})\\b(?:\\s+(?:in|of|out of|the|our|a)\\b)*\\s+\\p{L}{2,}|^no\\s+\\p{L}|\\b(?:number|proportion|share|percentage|nifer|canran) (?:of|y)\\b|\\d(?:st|nd|rd|th)\\b|\\btop \\d|\\b(?:rates?|scores?|index|ratings?|ratio|points?|ranking)\\b|\\b(?:complaints|calls|visits|lists?|membership|circulation|readership|applications|registrations|bookings|enquiries|reports|referrals|downloads|donors?|followers|subscribers|members|volunteers|attendances?|appointments)\\b`,
  'iu',
);
/** "Increase media mentions from 120 to 200": what is to change is what is counted. */
const countedThings =
  /\b(?:increas|reduc|cut|rais|grow|boost|lower|decreas|doubl|halv|trebl|tripl)\p{L}*\s+(?:(?!(?:of|among|in|with|for|from|to|by)\b)[\p{L}’'-]+\s+){0,5}?[\p{L}’'-]+(?<!s|u|i)s\s+(?:[^.;]*\s)?(?:from|to|by)\s/iu;
/** What a time is told by. */
const momentWords = `${months}|${seasons}|${year}|q[1-4]|days?|weekends?|weeks?|months?|terms?|half[- ]term|quarters?|years?|launch|go[- ]live|start|close|end|opening|opens?|closes?|begins?|starts?|deadline|seasons?|holidays?|elections?|polling day|recruitment|first (?:frost|snow|heatwave|storm)|freshers|midnight|noon|diwedd|wythnos|mis|tymor|dechrau`;
const deadlinePattern = new RegExp(
  [
    // "by the end of welcome week", "before polling day", "by the time the sirens are tested in March"
    `\\b(?:by(?!\\s+(?!(?:spring|evening|morning|polling|planning|opening|closing)\\b)\\p{L}+ing\\b)|before|until|till|erbyn|cyn)\\b[^.;]{0,60}?(?<![\\p{L}\\d])(?:${momentWords}|\\d{1,2}(?:[/.]\\d{1,2}){1,2}|time)(?![\\p{L}\\d])`,
    // "in March", "during 2026/27", "throughout the summer term"
    `(?<!\\bthan )(?<!\\bas )\\b(?:in|during|within|over|from|at|on|for|throughout|through|between|after|of|ym|ystod|yn)\\s+(?:\\p{L}+\\s+){0,3}?(?:(?:early|late|mid)[\\s-]+)?(?:${months}|${seasons}|20\\d{2})(?![\\p{L}\\d])(?!\\s*:)`,
    // "across the festival season", "six months on", "at wave 3"
    `\\bacross\\s+the\\s+(?:\\p{L}+\\s+){0,2}?(?:season|${seasons}|week|month|term|year|campaign)\\b`,
    `\\b(?:\\d+|${numberWords})\\s+(?:weeks?|months?|years?)\\s+(?:on|later)\\b|\\bat\\s+wave\\s+(?:\\d|${numberWords})`,
    // "welcome week 2027", "World Blood Donor Day 2027"
    `\\b(?:day|week|month|term|season|intake|entry|${months}|${seasons})\\s+20\\d{2}\\b`,
    // "within six weeks", "a month after launch"
    `\\b(?:within|in|after)\\s+(?:the\\s+)?(?:first\\s+|next\\s+|their\\s+)*(?:an?|\\d+|${numberWords})\\s+(?:working\\s+|school\\s+|calendar\\s+)?(?:minutes?|hours?|days?|weeks?|fortnights?|months?|years?|terms?)\\b`,
    // "over the next six weeks", "over the 12-week campaign", "during the amnesty", "over the life of the campaign"
    `\\bover\\s+(?:the\\s+)?(?:next\\s+|coming\\s+|first\\s+)?(?:an?|\\d+|${numberWords})[\\s-](?:days?|weeks?|months?|terms?)\\b`,
    `\\b(?:during|throughout)\\s+(?:[\\p{L}\\d’-]+\\s+){1,4}?(?:period|campaign|consultation|amnesty|pilot|trial|programme|works|closure)\\b`,
    `\\b(?:over|for|during|in)\\s+the\\s+(?:duration|life|lifetime|course|run)\\s+of\\b`,
    // "in year one", "in Q4"
    `\\b(?:in|by|during)\\s+(?:year\\s+(?:one|two|three|\\d)|q[1-4])\\b`,
    // "to 60% (2027)"
    `\\bto\\s+[£$€]?\\d[^()]{0,20}\\((?:by\\s+)?20\\d{2}\\)`,
    // "Keep complaints below ten a week while the road is closed"
    `^(?:to\\s+|we will\\s+)?(?:keep|hold|maintain)\\b[^.;]*\\b(?:while|as long as)\\b`,
    `\\b(?:hours?|days?|weeks?|months?|years?)\\s+(?:of|after|from|before|into)\\s+(?:the\\s+)?(?:launch|go[- ]live|start|opening|closing|close|switch|change|move|campaign)\\b`,
    `\\b(?:this|next|coming|first|opening|final|current)\\s+(?:full\\s+|financial\\s+|academic\\s+|school\\s+|calendar\\s+|\\d+\\s+|\\p{L}+\\s+)?(?:${seasons}|day|week|fortnight|weekend|month|term|quarter|year|season)s?\\b`,
    `\\b\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:${months})(?![\\p{L}])`,
    `\\b(?:on|at|from)\\s+(?:the\\s+)?(?:day|polling day|launch|go[- ]live|results day|opening)\\b`,
    `\\bq[1-4]\\s+20\\d{2}\\b|\\b20\\d{2}[/–-]\\d{2}\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b`,
  ].join('|'),
  'iu',
);

/** "On Giving Day", "on A-level Results Day": days that have a name, and so a date. */
const namedDay = /\bon\s+(?:[\p{L}’'-]+\s+){0,4}Day\b/u;
/** "From 52% in 2024 to": when it was so is no deadline. */
const baselineYear =
  /(\bfrom\s+[£$€]?\d[^.;()]{0,20}?)[\s,]*(?:\bin\s+|\()(?:[\p{L}]+\s+)?(?:19|20)\d{2}(?:[/–-]\d{2,4})?\)?(?=\s+to\b)/iu;

/** Longer than any statement: what matters stands before, and the patterns' time grows with the square of a length. */
const longest = 1_500;

/** As much of a text as anybody says in one statement. */
export function statement(text: string): string {
  return text.slice(0, longest);
}

/** A text without its dates and without the digits that name something. */
function countsOf(text: string): string {
  return statement(text)
    .replace(namePattern, ' ')
    .replace(codePattern, ' ')
    .replace(durationPattern, ' ')
    .replace(datePattern, ' ')
    .replace(yearPattern, ' ')
    .trim();
}

/** Whether a text gives a figure that is not merely part of a date. */
export function hasFigure(text: string): boolean {
  return figurePattern.test(countsOf(text));
}

/** Whether a text says what its figure counts. */
export function hasUnit(text: string): boolean {
  return unitPattern.test(countsOf(text)) || countedThings.test(statement(text));
}

/** Whether a text says by when. */
export function hasDeadline(text: string): boolean {
  return deadlinePattern.test(statement(text).replace(baselineYear, '$1')) || namedDay.test(statement(text));
}

/** Whether a text says where things stand today: "from 9% to 6%", "when the last change brought 430". */
export function hasBaseline(words: string): boolean {
  const text = statement(words);
  // "From 6 October" is when it begins.
  const undated = text.replace(datePattern, ' ').replace(/\bfrom\s+(?:19|20)\d{2}\b/gi, ' ');
  return (
    /\bfrom\s+(?:a\s+baseline\s+of\s+|about\s+|around\s+|under\s+|just\s+)?[£$€]?(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|half|none|zero)\b)/i.test(
      undated,
    ) ||
    // "from an average of 11 minutes to 5", "from the bottom quartile to the top half", "12,000 → 15,000"
    /\bfrom\s+(?!\d)[^.;]{0,40}?(?:\d|\b(?:half|third|quarter|quartile|half-way|scratch|nothing|bottom)\b)[^.;]{0,30}?\bto\b|\d\s*(?:→|->)\s*[£$€]?\d/iu.test(
      undated,
    ) ||
    /\b(?:it|that|which|they) (?:is|are)\s+(?:now\s+)?[£$€]?\d|\d\s*%?\s+in\s+(?:19|20)\d{2}(?:[/–-]\d{2,4})?,?\s+to\b|\bon\s+(?:19|20)\d{2}(?:[/–-]\d{2,4})?\s+(?:levels?|figures?)\b/i.test(
      text,
    ) ||
    /\b(?:baseline|currently|at present|present|existing|on (?:19|20)\d{2}[’']s|today|last year|compared (?:with|to)|against|up on|down on|now at|was|were|brought)\b[^.;]*\d/i.test(
      text,
    ) ||
    /\b(?:now|stands?|stood|is at|has been|sits)\s+(?:at\s+|about\s+|around\s+)?[£$€]?\d/i.test(text) ||
    /[(,;]\s*(?:in\s+)?(?:19|20)\d{2}(?:[/–-]\d{2,4})?\s*:?\s+[£$€]?\d|\([£$€]?\d[^)]*\b(?:in|at)\b[^)]*\)|\([^)]*\p{L}[^)]*:\s*[£$€]?\d/iu.test(
      text,
    ) ||
    /\d[^.;]*\b(?:currently|at present|last year|(?:last|previous) (?:winter|summer|season|campaign|time))\b/i.test(
      text,
    )
  );
}
