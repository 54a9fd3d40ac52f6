import { configuration } from '../../src/config/schema.ts';
import { register } from '../../src/plan/format/register-schema.ts';
import { plan } from '../../src/plan/format/schema.ts';
import { type FieldInfo, type ObjectInfo, objectInfo } from '../../src/plan/format/vocabulary.ts';

/** The reference page of the format: every key of plans, registers and configuration files, with what it holds. */
export function referencePage(): string {
  return `<!-- Generated from src/plan/format/schema.ts by build/generate.mjs: edit the schema, not this page. -->

# What a plan can hold

A campaign plan is a Markdown file. Between two lines of three hyphens at its top stand its **keys**: what can be
checked. Below them stands the story, for people. Only \`campaign\` is needed; everything else is there when you want it.

\`\`\`markdown
---
campaign: New bin days
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Residents’ magazine, Leaflet, Facebook]
---
# New bin days
\`\`\`

Good to know:

- Names work as well as ids, in any case: \`Facebook\`, \`facebook\` and \`fb\` are the same channel.
- One value may stand where a list is expected: \`channels: Facebook\`.
- A date is written year-month-day (\`2027-03-01\`), or counted from the launch (\`launch\`, \`launch-14d\`, \`launch+2w\`),
  or as people write it, with the precision it has: \`18 January 2027\`, \`18/1/2027\` (the day first), \`w/c 2 August 2027\`,
  \`16 and 17 March 2027\`, \`early March 2027\`, \`April/May 2027\`, \`Spring 2027\`, \`Q2 2027\`, \`2027/28\` (from April to
  March), \`from June 2027\`; in English or in Welsh; without a year where the plan’s dates give one.
- What comes back or goes on is a date too: \`weekly\`, \`fortnightly until June 2027\`, \`monthly until 2027-06-30\`,
  \`ongoing\`, \`throughout\`. It lasts as long as the activity, or else the campaign.
- An amount may be written \`1200\`, \`£1,200\` or \`1.2k\`, or in words (\`within existing resources\`, \`about £500\`): it counts
  where it is one amount.
- A sentence may stand where \`budget\` or \`evaluation\` has its parts.
- \`TBC\`, \`TBD\` and \`?\` keep a place for what you do not know yet.
- Keys of your own begin with \`x-\`, or are named in the setting \`campaignPlan.ownWords\`. Those of note-taking tools and
  site generators (\`title\`, \`tags\`, \`draft\` …) may stand beside ours.

## The plan

${table(objectInfo(plan).fields)}

${sections(objectInfo(plan))}

## The channel register

One Markdown file for the whole organisation: all its channels, with their owners and rules. It is recognised by its
key \`register\`; its text is the policy that people read.

${table(objectInfo(register).fields)}

${sections(objectInfo(register))}

## The configuration file

\`.campaign-plan.yml\` holds for all plans in its folder and below it, unless another lies nearer; the editor and the
command line read it. The editor’s settings win where both speak, and so do the options of the command line.

\`\`\`yaml
severities:
  channel-mix: off
  activity-incomplete: error
own_keys: [cost_centre]
exclude: [archive/]
template: templates/council.dotx
register: shared/channel-register.md
people: [Press office, Digital team]
\`\`\`

${table(objectInfo(configuration).fields)}

The keys of \`severities\` are the codes of [the checks](checks/); each takes \`error\`, \`warning\`, \`information\`, \`hint\` or
\`off\`. A path leads nowhere outside the repository or workspace.
`;
}

function sections(info: ObjectInfo): string {
  return info.fields
    .filter((field) => field.object)
    .map((field) => {
      const object = field.object!;
      const shorthand = object.shorthand
        ? ` A plain text in its place is read as its \`${object.shorthand}\`.`
        : '';
      return `### ${field.title} (\`${field.name}\`)\n\n${field.description}${shorthand}\n\n${table(object.fields)}\n${nested(object).join('')}`;
    })
    .join('\n');
}

/** The tables of what an object's fields hold, and of what these hold in turn. */
function nested({ fields }: ObjectInfo): string[] {
  return fields.flatMap(({ title, object }) =>
    object
      ? [`\n#### ${title}\n\n${object.description}\n\n${table(object.fields)}\n`, ...nested(object)]
      : [],
  );
}

function table(fields: readonly FieldInfo[]): string {
  const rows = fields.map(
    (field) => `| \`${field.name}\` | ${field.description}${also(field)} | ${example(field)} |`,
  );
  return ['| Key | What it holds | Example |', '| --- | --- | --- |', ...rows].join('\n');
}

function also({ aliases }: FieldInfo): string {
  return aliases.length > 0 ? ` Also read: ${aliases.map((alias) => `\`${alias}\``).join(', ')}.` : '';
}

function example({ examples, object }: FieldInfo): string {
  const [first] = examples;
  if (object) return 'see below';
  const text = Array.isArray(first) ? `[${first.join(', ')}]` : String(first ?? '');
  return `\`${text}\``;
}
