import assert from 'node:assert/strict';
import { fixesFor } from '../../src/checks/run.ts';
import { applyEdits } from '../../src/text/text.ts';
import { check, planText } from '../support.ts';

/** Every way in which lists may be written: each fix must fit each of them. */
const forms: Readonly<Record<string, string>> = {
  'one value': 'audiences: Carers\nobjectives: Raise uptake\nrisks: Snow\nactivities: Press release',
  'texts in brackets':
    'audiences: [Carers, Parents]\nobjectives: [Raise uptake, Cut calls]\nchannels: [Leaflet, Facebook]',
  'texts by hyphens':
    'audiences:\n  - Carers\nobjectives:\n  - Raise uptake\nrisks:\n- Snow\nconsidered:\n  - TikTok',
  'texts by bullets': 'audiences:\n  – Carers\n  – Parents\nobjectives:\n  • Raise uptake\n  • Cut calls',
  'maps keyed by id':
    'audiences:\n  carers: {name: A}\n  parents:\n    size: 4\nobjectives:\n  uptake:\n    objective: Raise uptake',
  'keys alone': 'audiences:\n  carers:\n  parents:\nchannels:\n  facebook:\n  leaflet: {}\nobjectives: A',
  'texts keyed by id':
    'audiences:\n  carers: Unpaid carers\nobjectives:\n  uptake: Raise uptake to 60%\n  calls: Cut calls # soon\nchannels:\n  Leaflet: Reaches all',
  'the same in brackets':
    'audiences: {carers: Unpaid carers}\nobjectives: {uptake: Raise uptake}\nrisks: {Snow: Ring}',
  'names with a text by hyphens':
    'audiences:\n  - carers: Unpaid carers\nobjectives:\n  - uptake: Raise uptake\nchannels:\n  - Leaflet: Reaches all\nstatus: live\nsignoff:\n  - Jo: Director',
  'names with a text in brackets':
    'audiences: [carers: Unpaid carers, Parents]\nobjectives: [uptake: Raise uptake]',
  'texts with a colon':
    'objectives:\n  - Reach carers: more of them\nmessages:\n  - Remember: it changes\nactivities:\n  - Roadshow: three towns\n  - launch-14d: Press release',
  'texts with a colon, keyed':
    'objectives: A\nactivities:\n  launch-14d: Press release\n  Roadshow: three towns',
  'names of channels as maps':
    'objectives:\n  - objective: A\n    channels: {Leaflet: , nope: }\n  - objective: B\n    channels: [{name: Leaflet}, {id: nope}]',
  'measures of every kind':
    'objectives:\n  - {objective: A, measures: {Tweets: 3}}\n  - objective: B\n    measures:\n      - Posts: 20\n  - {objective: C, measures: Leaflets sent}',
  'a merge key':
    'x-d: &d {owner: Sam}\nobjectives: A\nactivities:\n  - {<<: *d, activity: A}\n  - <<: *d\n    activity: B',
};
const lists = [
  'audiences',
  'objectives',
  'channels',
  'activities',
  'risks',
  'considered',
  'messages',
] as const;
const broken = ['frontmatter-syntax', 'invalid-value', 'missing-value', 'unknown-key', 'duplicate-id'];

describe('fixes fit lists that are written as', () => {
  for (const [form, frontmatter] of Object.entries(forms)) {
    it(form, async () => {
      for (const eol of ['\n', '\r\n']) {
        const text = planText(`campaign: T\n${frontmatter}`, eol);
        const before = await check(text);
        let tried = 0;
        for (const problem of before.problems) {
          for (const { title, edits } of fixesFor(problem, before.context)) {
            if (!edits) continue;
            tried++;
            const fixed = applyEdits(text, edits);
            const after = await check(fixed);
            const count = (codes: readonly string[], code: string) =>
              codes.filter((other) => other === code).length;
            for (const code of broken)
              assert.ok(
                count(after.codes, code) <= count(before.codes, code),
                `${title}: ${code} in\n${fixed}`,
              );
            if (eol === '\r\n') assert.doesNotMatch(fixed, /(?<!\r)\n/, title);
            if (/out/i.test(title) || after.document.kind !== 'plan' || before.document.kind !== 'plan')
              continue;
            for (const list of lists) {
              const isKept = after.document.plan[list].length >= before.document.plan[list].length;
              assert.ok(isKept, `${title}: ${list} are lost in\n${fixed}`);
            }
          }
        }
        assert.ok(tried > 2, 'hardly any fix was tried');
      }
    });
  }
});
