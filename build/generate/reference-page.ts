import { plan, register } from '../../src/plan/format/schema.ts';
import { type FieldInfo, type ObjectInfo, objectInfo } from '../../src/plan/format/vocabulary.ts';

/** The reference page of the format: every key of plans and registers, with what it holds. */
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
- A date is written year-month-day (\`2027-03-01\`), or counted from the launch (\`launch\`, \`launch-14d\`, \`launch+2w\`).
- An amount may be written \`1200\`, \`£1,200\` or \`1.2k\`.
- \`TBC\`, \`TBD\` and \`?\` keep a place for what you do not know yet.
- Keys of your own begin with \`x-\`.

## The plan

${table(objectInfo(plan).fields)}

${sections(objectInfo(plan))}

## The channel register

One Markdown file for the whole organisation: all its channels, with their owners and rules. It is recognised by its
key \`register\`; its text is the policy that people read.

${table(objectInfo(register).fields)}

${sections(objectInfo(register))}
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
      const nested = object.fields.filter((inner) => inner.object && inner.name !== 'measures');
      const more = nested.map(
        (inner) =>
          `\n#### ${inner.title}\n\n${inner.object!.description}\n\n${table(inner.object!.fields)}\n`,
      );
      return `### ${field.title} (\`${field.name}\`)\n\n${field.description}${shorthand}\n\n${table(object.fields)}\n${more.join('')}`;
    })
    .join('\n');
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
