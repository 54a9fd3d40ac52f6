import assert from 'node:assert/strict';
import type { FormChange, FormPath } from '../../src/form/change.ts';
import { changeEdits, mainField } from '../../src/form/edits.ts';
import { placeAt } from '../../src/form/place.ts';
import { afterChange, isSame, writtenPlan } from '../../src/form/written.ts';
import { type PlanDocument, readPlan, topInfo } from '../../src/plan/document.ts';
import { wholesOf } from '../../src/plan/edit/entries.ts';
import type { ObjectInfo } from '../../src/plan/format/vocabulary.ts';
import { frontmatterLines } from '../../src/plan/frontmatter-lines.ts';
import { applyEdits } from '../../src/text/text.ts';

/** A plan as people keep it: comments everywhere, lists in every form, words below. */
const commented = `---
# Agreed with Jo on 3 May
campaign: New bin days # working title
lead: 'Sam Okoro' # until June
aim: >-
  Recycle more of what
  households throw away
budget:
  # of this year
  total: £12,000 # agreed
  items:
    - item: Pocket maps # reprint
      cost: £900
    - Stickers
audiences:
  - id: carers # the first
    name: "Unpaid carers"
    barriers: {capability: Do not know, motivation: Own health last}
    channels: [Letter, Drop-in event] # both
  # about renters
  - Renters in Elmfield
  - id: staff
    x-note: ours
    name: Staff
objectives:
  # the main one
  - objective: 90% of households put the right bin out # SMART
    channels:
      - Leaflet # by post
      # asked for by residents
      - Facebook
    measures:
      - Scans of the code: 400
      - measure: Calls
        level: outcome # from the centre
  - objective: |
      Raise uptake
      among carers
    deadline: 2027-01-31
risks:
  late: {mitigation: Print early}
  Snow: Postpone
activities:
  - {date: 2027-02-01, activity: Magazine}
  - date: launch-14d
    activity: Posts
    approval: {by: Head}
considered: {TikTok: too young, Radio: dear}
x-own: 5
---
# New bin days

Text # with a hash
`;

/** A sequence of numbers below one that is the same each time. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Every path of the form: each field that there is or could be, each entry that there is. */
function pathsOf(data: unknown, info: ObjectInfo, above: FormPath = []): FormPath[] {
  return info.fields.flatMap((field): FormPath[] => {
    const path = [...above, field.name];
    const value = (data as Readonly<Record<string, unknown>> | undefined)?.[field.name];
    if (field.list) {
      const entries = (value ?? []) as readonly unknown[];
      return [
        path,
        ...entries.flatMap((entry, index) => [
          [...path, index],
          ...(field.object ? pathsOf(entry, field.object, [...path, index]) : []),
        ]),
      ];
    }
    return field.object && path.length < 6 ? pathsOf(value, field.object, path) : [path];
  });
}

const texts = [
  'Plain words',
  'with: a colon',
  '# no comment',
  '"quoted" and \'single\'',
  '[brackets], {braces}',
  '12',
  'yes',
  '- hyphen',
  'é – ü',
  'a #b',
  '',
];

function someChange(document: PlanDocument, random: () => number): FormChange {
  const of = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  const path = of(pathsOf(document.plan, topInfo('plan')));
  const { field, index } = placeAt(document, path)!;
  if (index !== undefined) {
    if (!field.object && random() < 0.5) return { type: 'set', path, text: of(texts) };
    return random() < 0.4 ? { type: 'remove', path } : { type: 'move', path, by: of([-1, 1] as const) };
  }
  if (!field.list) return { type: 'set', path, text: of(texts) };
  if (field.refersTo && random() < 0.5)
    return {
      type: 'choose',
      path,
      names: [...new Set([of(texts), of(texts)])].filter((text) => text !== ''),
    };
  return { type: 'add', path, text: of(texts.filter((text) => text !== '')) };
}

const commentsOf = (document: PlanDocument) =>
  frontmatterLines(document)
    .flatMap(({ comment }) => (comment ? [document.text.slice(comment.start, comment.end).trim()] : []))
    .sort();

/** The lines of all keys at the top but one. */
function otherKeys({ locations, lines, root, text, plan }: PlanDocument, name: string): string[] {
  const own = locations.object(plan)?.fields.get(name)?.key;
  return (root?.entries ?? []).flatMap(({ key, value }) => {
    const first = lines.line(lines.position(key.range.start).line);
    const last = lines.line(lines.position(Math.max(key.range.end, value.range.end)).line);
    return key.range.start === own?.range.start ? [] : [text.slice(first.start, last.end)];
  });
}

/** What a change has nothing to do with, byte for byte: the other keys, and the other entries of its list. */
function assertUntouched(before: PlanDocument, after: PlanDocument, { type, path }: FormChange): void {
  const [name, index] = path;
  const entriesOf = (document: PlanDocument) => {
    const list = document.plan[name as keyof PlanDocument['plan']];
    const wholes = Array.isArray(list) ? (wholesOf(document, list) ?? []) : [];
    return wholes.map(({ start, end }) => document.text.slice(start, end));
  };
  const isOwn = (at: number) => at === index && !(type === 'move' && path.length === 2);
  const left = [...otherKeys(after, String(name)), ...entriesOf(after)];
  for (const stretch of [
    ...otherKeys(before, String(name)),
    ...entriesOf(before).filter((_, at) => !isOwn(at)),
  ]) {
    const at = left.indexOf(stretch);
    assert.ok(at >= 0, `${JSON.stringify({ type, path })} changed ${stretch}`);
    left.splice(at, 1);
  }
}

describe('what is done in the form', () => {
  for (const eol of ['\n', '\r\n']) {
    it(`leaves the text as the form says, whatever comes after whatever, and all else byte for byte (${JSON.stringify(eol)})`, async () => {
      let done = 0;
      let refused = 0;
      for (let seed = 1; seed <= 25; seed++) {
        const random = numbersFrom(seed);
        let document = await readPlan('p.campaign.md', commented.replaceAll('\n', eol));
        for (let step = 0; step < 12; step++) {
          const change = someChange(document, random);
          const edits = await changeEdits(document, change);
          if (edits === undefined) {
            refused++;
            continue;
          }
          const after = await readPlan('p.campaign.md', applyEdits(document.text, edits));
          const wanted = afterChange(
            writtenPlan(document),
            change,
            mainField(document, placeAt(document, change.path)!),
          );
          assert.ok(isSame(writtenPlan(after), wanted), JSON.stringify(change));
          const comments = commentsOf(after);
          for (const comment of commentsOf(document)) assert.ok(comments.includes(comment), comment);
          assertUntouched(document, after, change);
          assert.ok(after.text.endsWith(`---${eol}# New bin days${eol}${eol}Text # with a hash${eol}`));
          if (eol === '\r\n') assert.doesNotMatch(after.text, /(?<!\r)\n/);
          document = after;
          done++;
        }
      }
      assert.ok(refused < done / 20, `${refused} of ${done + refused} could not be written`);
    });
  }
});

describe('the form and lists with names for keys', () => {
  const keyed = `---
campaign: New bin days
channels: {Leaflet, radio: {}}
risks: {late: {mitigation: Print early}, Snow: Postpone}
audiences:
  carers: # the first
  renters: Renters in Elmfield
---
`;
  const cases: readonly (readonly [FormChange, string])[] = [
    [
      { type: 'set', path: ['channels', 0, 'why'], text: 'cheap' },
      'channels: {Leaflet: {why: cheap}, radio: {}}',
    ],
    [
      { type: 'set', path: ['channels', 1, 'why'], text: 'local' },
      'channels: {Leaflet, radio: {why: local}}',
    ],
    [{ type: 'remove', path: ['channels', 0] }, 'channels: {radio: {}}'],
    [{ type: 'move', path: ['channels', 0], by: 1 }, 'channels: {radio: {}, Leaflet}'],
    [{ type: 'add', path: ['channels'], text: 'Posters' }, 'channels: {Leaflet, radio: {}, Posters:}'],
    [
      { type: 'add', path: ['risks'], text: 'Ice' },
      'risks: {late: {mitigation: Print early}, Snow: Postpone, Ice:}',
    ],
    [{ type: 'set', path: ['audiences', 0, 'do'], text: 'Ring' }, '  carers: # the first\n    do: Ring'],
    [{ type: 'add', path: ['audiences'], text: 'Landlords' }, '  renters: Renters in Elmfield\n  Landlords:'],
  ];
  for (const [change, lines] of cases)
    for (const eol of ['\n', '\r\n'])
      it(`fit together: ${JSON.stringify({ change, eol })}`, async () => {
        const text = keyed.replaceAll('\n', eol);
        const edits = await changeEdits(await readPlan('p.campaign.md', text), change);
        assert.ok(edits, 'it is refused');
        assert.ok(
          applyEdits(text, edits).includes(`${eol}${lines.replaceAll('\n', eol)}${eol}`),
          applyEdits(text, edits),
        );
      });
});
