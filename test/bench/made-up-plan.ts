/** How many objectives the made-up plans have: 141, 1,244 and 12,269 lines; 4, 37 and 374 KB. */
export const planSizes = { small: 5, medium: 50, large: 500 } as const;

export type PlanSize = keyof typeof planSizes;

/**
 * A made-up plan for measuring, half of it frontmatter.
 * @param first the number of its first objective: another one makes another text of the same sort, of which nothing
 * is known from before
 * @returns the same text for the same numbers
 */
export function madeUpPlan(objectives: number, first = 1): string {
  return planOf({
    campaign: 'Carers know where to turn',
    audience: 'Unpaid carers',
    objectives,
    first,
    shift: first - 1,
  });
}

/** So many plans of a made-up workspace address the same people. */
const plansPerAudience = 3;

/**
 * The plans of a made-up workspace, by their names: small ones, as an organisation has them. Three speak to the same
 * people, in weeks of their own, so that some of them meet.
 * @returns the same plans for the same count
 */
export function* madeUpWorkspace(count: number): Generator<readonly [name: string, text: string]> {
  for (let index = 0; index < count; index++) {
    const district = Math.floor(index / plansPerAudience) + 1;
    const text = planOf({
      campaign: `Carers know where to turn, part ${index + 1}`,
      audience: `Unpaid carers in district ${district}`,
      objectives: planSizes.small,
      first: index * planSizes.small + 1,
      shift: (index * index * 37) % 252,
    });
    yield [`plan-${index + 1}.campaign.md`, text];
  }
}

/** What makes a made-up plan. */
interface MadeUp {
  readonly campaign: string;
  readonly audience: string;
  /** How many. */
  readonly objectives: number;
  /** The number of the first. */
  readonly first: number;
  /** By how much the days of its activities differ from those of others. */
  readonly shift: number;
}

function planOf({ campaign, audience, objectives, first, shift }: MadeUp): string {
  const numbers = Array.from({ length: objectives }, (_, index) => first + index);
  const frontmatter = [
    `campaign: ${campaign}`,
    'organisation: Elmfield Borough Council',
    'lead: Sam Okoro',
    'version: 0.4',
    'status: draft',
    'purpose: explanation',
    'aim: Nobody who cares for someone does so alone',
    'start: 2027-01-04',
    'end: 2027-12-17',
    'audiences:',
    `  - {id: carers, name: ${audience}, insight: "41% had not heard of the card (survey, 2026)"}`,
    'objectives:',
    ...numbers.flatMap(objective),
    'activities:',
    ...numbers.map((number, index) => activity(number, 1 + index + shift)),
  ];
  const body = [`# ${campaign}`, '', 'What each ward is to do.', '', ...numbers.flatMap(section)];
  return `${['---', ...frontmatter, '---', ...body].join('\n')}\n`;
}

function objective(number: number): string[] {
  return [
    `  - id: ward-${number}`,
    `    objective: ${20 + (number % 70)}% of carers in ward ${number} know of the carer card by June 2027, from ${5 + (number % 15)}%`,
    '    deadline: 2027-06-30',
    '    audiences: [carers]',
    `    channels: [Leaflet, Local radio, ${number % 2 === 0 ? 'Facebook' : 'Drop-in event'}]`,
    '    measures:',
    `      - {measure: "Carers of ward ${number} who know of it", level: outtake, target: 60%}`,
    // Every other one has a line more, as in the plans that the targets were set with.
    ...(number % 2 === 0 ? ['    level: outtake'] : []),
  ];
}

function activity(number: number, date: number): string {
  const day = String(1 + (date % 28)).padStart(2, '0');
  return `  - {date: 2027-0${1 + (date % 9)}-${day}, activity: Talk in ward ${number}, channel: Drop-in event, objective: ward-${number}}`;
}

function section(number: number): string[] {
  return [
    `## Ward ${number}`,
    '',
    `Carers here say that **nobody told them**; see [the *survey*](https://example.org/wards/${number}).`,
    '',
    `- The surgery in ward ${number} hands out the card`,
    '- The library has it at the desk',
    '',
    '| Week | Who |',
    '| --- | --- |',
    `| ${number} | Visits by the team |`,
    '',
    '1. Ask how they heard of it',
    '2. Write it down',
    '',
    `By the end, ${number} more know \`whom\` to call.`,
    '',
  ];
}
