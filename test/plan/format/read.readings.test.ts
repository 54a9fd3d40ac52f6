import { type CampaignDocument, readDocumentNow, topOf } from '../../../src/plan/document.ts';
import { register } from '../../../src/plan/format/register-schema.ts';
import { plan } from '../../../src/plan/format/schema.ts';
import { type FieldInfo, type ObjectInfo, objectInfo } from '../../../src/plan/format/vocabulary.ts';
import { assertRecorded } from '../../recorded.ts';
import { planText } from '../../support.ts';

/** Every field, once, with those on the way to it. */
function paths(
  info: ObjectInfo,
  way: readonly FieldInfo[] = [],
  seen = new Set<FieldInfo>(),
): (readonly FieldInfo[])[] {
  return info.fields.flatMap((field) => {
    if (seen.has(field)) return [];
    seen.add(field);
    const path = [...way, field];
    return [path, ...(field.object ? paths(field.object, path, seen) : [])];
  });
}

/** What people may write in any field, as it is written in braces. */
const shapes = [
  'words',
  'TBC',
  '12',
  '[One, Two]',
  '{ a: One }',
  '[{ name: One, colour: red }]',
  '[a: One, "", ~]',
];

/** Parts of a plan in ways that people write them. */
const parts: readonly string[] = [
  'audiences: Carers',
  'audiences:\n  carers: Unpaid carers\n  parents: { name: Parents, colour: red }\n  tenants:\n  both: [A]',
  'audiences:\n  - carers: Unpaid carers\n  - Parents\n  -\n  - [A]\n  - { size: 5 }\n  - name: ""\n  - name: TBC',
  'Audience: A\naudiences: B\nAUDIENCES: C',
  'objectives:\n  - objective: A\n    Objective: B\n    deadline : May\n    dead line: June\n    measures: Calls: 5\n    channels: {Letter: , Email: {}}',
  'objectives:\n  - { objective: A, channels: [{ name: Letter }, { id: email, why: cheap }, { kind: social }] }\n  - { objective: B, channels: { Letter: cheap } }\n  - { deadline: May }',
  'objectives:\n  - aim: A\n  - A: B: C\n  - "A": B\n  - 5',
  'measures: A\nobjectives: [{ objective: A, measures: { Tweets: 3, Calls: { target: 5 } } }]',
  'activities:\n  2027-03-01: Launch\n  launch-2w: { activity: Press }\n  Stalls: three towns\n  May:',
  'activities:\n  - 1 March 2027: Launch\n  - Launch: 1 March 2027\n  - launch: Press\n  - { date: soon, activity: A, channel: A and B }',
  'activities: [{ activity: A, approval: Mayor }, { activity: B, approval: { by: Mayor, decision: Agreed } }, { activity: C, approval: [Mayor: approved] }]',
  'budget: 1200',
  'budget: "£1,200"',
  'budget: { total: 12,000, items: { Print: 400, Radio: "£1k" } }',
  'budget: [{ total: 5 }]',
  'risks: [A, { risk: B, likelihood: high }, C: D]\nsignoff: { Jo: Director, name: Ann }',
  'messages: [{ message: A, for: carers }, B: C, [D]]\nconsidered: { TikTok: too young, Radio: }',
  'evaluation: good\ncompliance: [A]\nlanguage: Welsh\nstatus: Live\npriority: very high',
  'aim:\n  - One\n  - Two\nproposition: [One]\ncall_to_action: { a: b }\npurpose: [One, Two]',
  'x-own: 1\nX-Own: 2\nown: 3\n"": 4\n: 5\n[a]: 6',
  'launch: 1/3/2027\nstart: 31 June 2027\nend: soon',
  'version: 1.10\nlead: [Sam]\nlead_by: Jo\nteam: A\ngrid: No',
  'channels:\n  - Letter\n  - name: Radio\n    Kind: Traditional\n    peso: PAID\n    direction: two way\n    cost: 1.2k\n  - Radio: reaches all\n  - kind: social',
];

/** What does not fit, at which words. */
function misfit(text: string, finding: CampaignDocument['findings'][number]): string {
  const words = JSON.stringify(text.slice(finding.range.start, finding.range.end));
  switch (finding.type) {
    case 'syntax':
      return `${finding.cause} ${words}`;
    case 'invalid-value':
      return `invalid ${words} for ${finding.field.name}: ${finding.found} ${JSON.stringify(finding.text)}${finding.isRead ? ', read' : ''}`;
    case 'missing-value':
      return `missing at ${words} of ${finding.of}: ${finding.keys.join(' or ')}`;
    case 'unknown-key':
      return `unknown ${words} of ${finding.of}${finding.readAs ? ` read as ${finding.readAs}` : ''}, known ${finding.known.length}: ${finding.known.slice(0, 2).join()}`;
  }
}

/** What is read from a text, without what is empty, and what does not fit, with the words. */
function reading(text: string, name: string): string {
  const document = readDocumentNow(name, text) as CampaignDocument;
  const filled = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(filled);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, filled(inside)]));
  };
  const { campaign: _, register: __, ...data } = filled(topOf(document)) as Record<string, unknown>;
  const findings = document.findings.map((finding) => misfit(text, finding));
  return [JSON.stringify(data), ...findings].join('; ');
}

describe('what stands in a field', () => {
  for (const [root, schema, name] of [
    ['campaign', plan, 'p.campaign.md'],
    ['register', register, 'register.md'],
  ] as const)
    it(`is read as recorded, whatever its shape: ${root}`, () => {
      const lines = paths(objectInfo(schema)).flatMap((path) => [
        path.map((field) => field.name).join('.'),
        ...shapes.map((shape) => {
          const inner = path.slice(1).reduceRight((value, field) => `{ ${field.name}: ${value} }`, shape);
          const title = path[0]!.name === root ? '' : `${root}: T\n`;
          return `  ${shape} → ${reading(planText(`${title}${path[0]!.name}: ${inner}`), name)}`;
        }),
      ]);
      assertRecorded(`test/plan/format/read/${root}.txt`, `${lines.join('\n')}\n`);
    });

  it('is read as recorded in the ways in which people write it', () => {
    const lines = parts.map(
      (yaml) => `${JSON.stringify(yaml)}\n  ${reading(planText(`campaign: T\n${yaml}`), 'p.campaign.md')}`,
    );
    assertRecorded('test/plan/format/read/parts.txt', `${lines.join('\n')}\n`);
  });
});
