import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fixesFor } from '../src/checks/run.ts';
import { channelChoices } from '../src/features/channel-choices.ts';
import { completionsAt } from '../src/features/completion.ts';
import { nextStepOf } from '../src/features/next-step.ts';
import { countProblems, sayListed } from '../src/features/problem-counts.ts';
import { readPlan } from '../src/plan/document.ts';
import { lineNumbers, unreadLines } from '../src/plan/unread.ts';
import { applyEdits } from '../src/text/text.ts';
import { commandLine } from './cli/support.ts';
import { lineEnds, previewTextOf, wordTextOf } from './plan/support.ts';
import { skip } from './skip.ts';
import { type Checked, check, planText } from './support.ts';

const read = (path: string) => readFileSync(`test/cases/${path}`, 'utf8');

/** Lists in brackets as lists with hyphens. */
function inBlockStyle(text: string): string {
  return text.replace(/^( *)([\w-]+): \[(.*)\]$/gm, (_, margin: string, key: string, list: string) =>
    [`${margin}${key}:`, ...itemsOf(list).map((item) => `${margin}  - ${item}`)].join('\n'),
  );
}

/** The items of a list in brackets; quotations are one each. */
function itemsOf(list: string): string[] {
  return (list.match(/"[^"]*"|[^,"]+/g) ?? []).map((item) => item.trim()).filter(Boolean);
}

/** A case in each way in which it may be written. */
function* written(path: string): Iterable<readonly [string, string]> {
  const text = read(path);
  for (const [ending, eol] of lineEnds) {
    yield [`in brackets, ${ending}`, text.replaceAll('\n', eol)];
    const block = inBlockStyle(text);
    if (block !== text) yield [`with hyphens, ${ending}`, block.replaceAll('\n', eol)];
  }
}

function planOf({ document }: Checked) {
  assert.ok(document.kind === 'plan');
  return document.plan;
}

/** The channels that the light bulb, the picker and completion offer first for the only objective, which must agree. */
async function suggested(text: string): Promise<string[]> {
  const checked = await check(text);
  const [objective] = planOf(checked).objectives;
  const bulb = checked
    .fixes('objective-without-channel')
    .map(({ title }) => /^Add (.+) \(/.exec(title)?.[1])
    .filter((name) => name !== undefined);
  assert.ok(bulb.length >= 4, bulb.join());
  const [group] = channelChoices(planOf(checked), objective!, checked.context);
  assert.deepEqual(
    group!.choices.map(({ label }) => label).slice(0, bulb.length),
    bulb,
    'the picker and the light bulb',
  );
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const typing = text.replace(/(\r?\n)---\s*$/, `${eol}    channels: ${eol}---${eol}`);
  const typed = await check(typing);
  const place = typing.indexOf('channels: ') + 'channels: '.length;
  const offers = completionsAt(typed.context, place).map(({ label }) => label);
  assert.deepEqual(offers.slice(0, bulb.length), bulb, 'completion and the light bulb');
  return bulb;
}

/** What a plan says of a code, and the titles of all fixes that go with it. */
function sayingsOf({ problems, context }: Checked, code: string): string[] {
  return problems
    .filter((problem) => problem.code === code)
    .flatMap((problem) => [problem.message, ...fixesFor(problem, context).map(({ title }) => title)]);
}

describe('a plan of the field', () => {
  const suggestions = {
    'suggestions-ignore-audience': {
      first: /BSL video/,
      also: /Deaf|interpreter/i,
      never: /Phone line|Radio/,
    },
    'suggestions-staff': {
      first: /Team briefing|Intranet|managers/i,
      also: /Intranet/,
      never: /Residents|Leaflet/,
    },
  };
  for (const [name, { first, also, never }] of Object.entries(suggestions))
    for (const [how, text] of written(`field/${name}.campaign.md`))
      it(`gets the channels of its audience, the same everywhere: ${name} (${how})`, async () => {
        const names = await suggested(text);
        assert.match(names[0]!, first);
        assert.match(names.join(), also);
        assert.doesNotMatch(names.join(), never);
      });

  for (const [how, text] of written('field/one-unknown-name-mutes-mix.campaign.md'))
    it(`is told that it is social only, whatever one more name may be (${how})`, async () => {
      const { words, problems } = await check(text);
      assert.deepEqual(words('channel-mix').length, 1);
      assert.match(problems.find(({ code }) => code === 'channel-mix')!.message, /^Only social channels/);
    });

  for (const [how, text] of written('field/online-phone-line.campaign.md'))
    it(`is not told to make a phone line of “Online” (${how})`, async () => {
      const checked = await check(text);
      assert.ok(!checked.codes.includes('unknown-reference'));
      assert.ok(sayingsOf(checked, 'unlisted-channel').length > 0);
      assert.ok(sayingsOf(checked, 'unlisted-channel').every((said) => !/phone/i.test(said)));
    });

  for (const [how, text] of written('field/split-in-brackets.campaign.md'))
    it(`keeps a name with brackets whole (${how})`, async () => {
      const checked = await check(text);
      assert.deepEqual(planOf(checked).objectives[0]!.channels, [
        'Social Media (e.g. Facebook, Twitter)',
        'Leaflet',
      ]);
      for (const problem of checked.problems)
        for (const { edits } of fixesFor(problem, checked.context))
          if (edits) assert.match(applyEdits(text, edits), /Social Media \(e\.g\. Facebook, Twitter\)/);
    });

  for (const [how, text] of written('field/community-groups.campaign.md'))
    it(`reaches people in community groups face to face (${how})`, async () => {
      const { codes, context, document } = await check(text);
      assert.ok(document.kind === 'plan');
      assert.ok(!codes.some((code) => /unlisted|unknown-reference|no-offline/.test(code)), codes.join());
      const [name] = document.plan.objectives[0]!.channels;
      assert.equal(context.channels.find(name!)?.kind, 'face-to-face');
    });

  for (const [how, text] of written('field/portal-one-way.campaign.md'))
    it(`may consult by a portal, on which people answer (${how})`, async () => {
      const { codes } = await check(text);
      assert.ok(!codes.includes('one-way-consultation') && !codes.includes('one-way-plan'), codes.join());
    });

  for (const [how, text] of written('field/leaflet-paid.campaign.md'))
    it(`need not say what a leaflet costs (${how})`, async () => {
      assert.ok(!(await check(text)).codes.includes('paid-without-cost'));
    });

  for (const [how, text] of written('field/outputs.campaign.md'))
    it(`is told which objectives are work to be done (${how})`, async () => {
      const { problems } = await check(text);
      const said = problems.filter(({ code }) => code === 'objective-is-output');
      assert.deepEqual(
        said.map(({ message }) => /“(?:Publicise|Remind)”/.exec(message)?.[0]),
        ['“Publicise”', '“Remind”'],
      );
      assert.ok(!problems.some(({ code }) => code === 'objective-not-smart'));
    });

  for (const [how, text] of written('field/outputs-only.campaign.md'))
    it(`is told that it measures its own work only (${how})`, async () => {
      assert.ok((await check(text)).codes.includes('measures-outputs-only'));
    });

  for (const [how, text] of written('field/no-audiences-no-activities.campaign.md'))
    it(`is told once which parts it lacks (${how})`, async () => {
      const said = (await check(text)).problems.filter(({ code }) => code === 'missing-part');
      assert.equal(said.length, 1);
      assert.match(said[0]!.message, /audiences, messages, activities/);
    });

  for (const [how, text] of written('field/dates.campaign.md'))
    it(`may give dates as people do, which stay as they are written (${how})`, async () => {
      const { codes } = await check(text);
      assert.ok(!codes.includes('invalid-value'));
      for (const shown of [await wordTextOf(text), await previewTextOf(text)])
        for (const date of [/w\/c 2 August/i, /August 2027/, /ongoing/i, /Spring 2027/i])
          assert.match(shown, date);
    });

  for (const [how, text] of written('field/measure-fix-reach-reach.campaign.md'))
    it(`is offered each usual measure once (${how})`, async () => {
      const checked = await check(text);
      for (const { title, edits } of checked.fixes('objective-without-measure')) {
        if (!edits) continue;
        const { plan } = await readPlan('p.md', applyEdits(text, edits));
        const measures = plan.objectives[0]!.measures.map(({ measure }) => measure.toLowerCase());
        assert.ok(measures.length > 0, title);
        assert.equal(new Set(measures).size, measures.length, measures.join());
      }
    });

  for (const [how, text] of written('field/other-tools-keys.md'))
    it(`may hold the details of other tools (${how})`, async () => {
      const { codes, document } = await check(text, { name: 'other-tools-keys.md' });
      assert.ok(!codes.includes('unknown-key') && !codes.includes('invalid-value'), codes.join());
      assert.deepEqual(unreadLines(document), []);
    });

  for (const [how, text] of written('field/forty-problems.campaign.md'))
    it(`leads from step to step where it has forty problems (${how})`, async () => {
      let now = text;
      const steps: string[] = [];
      const open: number[] = [];
      for (let round = 0; round < 13; round++) {
        const { problems, document, context } = await check(now);
        const step = nextStepOf(problems, document)!;
        steps.push(step.what.replace(/\d+$/, 'N'));
        const { toMend } = countProblems(problems);
        open.push(toMend);
        const listed = problems.filter(({ severity }) => severity !== 'hint').length;
        const counts = [...sayListed(countProblems(problems))!.matchAll(/\d+/g)].map(Number);
        assert.equal(
          counts.reduce((sum, count) => sum + count, 0),
          listed,
          'the counts are those of the Problems list',
        );
        now = applyEdits(now, fixesFor(step.problem, context).find(({ edits }) => edits)!.edits!);
      }
      assert.deepEqual(
        [...new Set(steps)],
        [
          'Start here: choose channels for objective N',
          'Start here: correct the dates in line N',
          'Start here: correct the name in line N',
        ],
      );
      assert.equal(steps.filter((step) => step.includes('channels')).length, 8);
      assert.ok(open[1]! < open[0]!, 'each step leaves less to mend');
    });
});

describe('a plan of which words may be lost', () => {
  for (const [how, text] of written('lost/hashtag.campaign.md'))
    it(`keeps a hashtag with all that follows (${how})`, async () => {
      const checked = await check(text);
      const said = 'Share your favourite shop with #LoveAnytown and tag us';
      assert.equal(planOf(checked).messages[0]!.message, said);
      assert.ok((await wordTextOf(text)).includes(said));
      assert.ok((await previewTextOf(text)).includes(said));
    });

  for (const [how, text] of written('lost/dots-then-rule.md'))
    it(`ends at its dots, and not at a rule in the text (${how})`, async () => {
      const { document, words } = await check(text, { name: 'dots-then-rule.md' });
      assert.deepEqual(words('frontmatter-syntax'), ['...']);
      assert.ok(document.kind === 'plan' && document.plan.objectives.length === 1);
      for (const shown of [await wordTextOf(text), await previewTextOf(text)]) {
        assert.match(shown, /Some text\./);
        assert.match(shown, /More text\./);
        assert.doesNotMatch(shown, /campaign: New/);
      }
    });

  for (const [how, text] of written('lost/completion-after-colon.campaign.md'))
    it(`is offered nothing above its list that would take the list’s place (${how})`, async () => {
      const { context } = await check(text);
      const place = text.indexOf('channels:') + 'channels:'.length;
      assert.deepEqual(completionsAt(context, place), []);
    });

  for (const [how, text] of written('lost/fix-into-merge.campaign.md'))
    it(`gets its measures in the objective, not in what it shares (${how})`, async () => {
      const { fixes } = await check(text);
      for (const { edits } of fixes('objective-without-measure')) {
        const { plan, findings } = await readPlan('p.md', applyEdits(text, edits!));
        assert.deepEqual(findings, []);
        assert.equal(plan.objectives[0]!.measures.length > 0, true);
        assert.ok(applyEdits(text, edits!).includes(text.slice(0, text.indexOf('objectives:'))));
      }
    });

  for (const [how, text] of written('lost/tab-indent-fix.md'))
    it(`gets its fixes in their column under tabs (${how})`, async () => {
      const checked = await check(text, { name: 'tab-indent-fix.md' });
      assert.equal(planOf(checked).objectives.length, 1);
      for (const problem of checked.problems)
        for (const { title, edits } of fixesFor(problem, checked.context)) {
          if (!edits) continue;
          const { plan, findings } = await readPlan('p.md', applyEdits(text, edits));
          assert.ok(findings.length <= checked.document.findings.length, title);
          assert.deepEqual(plan.objectives[0]!.channels.slice(0, 1), ['Leaflet'], title);
        }
    });

  it('says which lines an export leaves out, and leaves none out that it can read', async () => {
    const { document } = await check(read('lost/export-loses-lines.campaign.md'));
    assert.equal(lineNumbers(unreadLines(document)), '');
    const broken = read('lost/export-loses-lines.campaign.md').replace('    channels:', '    chanels:');
    assert.equal(lineNumbers(unreadLines((await check(broken)).document)), '17');
  });
});

describe('a hostile plan', () => {
  const line = commandLine();
  const hostile = (channels: string) =>
    planText(`campaign: T\nobjectives:\n  - objective: 60% of carers by May 2027\n    channels: ${channels}`);
  const ansi = planText(
    'campaign: "\\e[31mRED\\e[0m\\a \\u009b31m\\u202Egnp"\nobjectives:\n  - objective: "bad\\e]0;PWNED\\a x"\n    channels: ["\\e[2Jclear"]',
  );

  it('sends no codes to the terminal', () => {
    line.write('ansi.campaign.md', ansi);
    for (const args of [['check'], ['check', '--format', 'json'], ['export']]) {
      const { stdout, stderr } = line.run(args[0]!, 'ansi.campaign.md', ...args.slice(1));
      assert.ok(stdout.length > 0);
      assert.doesNotMatch(stdout + stderr, /(?!\n)\p{Cc}|[\u202a-\u202e]/u);
    }
  });

  it('shows no control characters in the Word document and the preview', async () => {
    for (const shown of [await wordTextOf(ansi), await previewTextOf(ansi)]) {
      assert.match(shown, /PWNED/);
      assert.doesNotMatch(shown, /(?![\n\t])\p{Cc}/u);
    }
  });

  it('may have a name of 16,000 letters, which is said in short', async () => {
    const text = hostile(`["${'in '.repeat(5_400)}"]`);
    const { problems, words } = await check(text);
    assert.equal(words('unlisted-channel')[0]!.length > 16_000, true);
    for (const { message } of problems) assert.ok(message.length < 400, message.slice(0, 80));
  });

  it('does not hang the export by a template that is a pipe', function () {
    if (process.platform === 'win32') skip(this, 'Windows has no such pipes');
    line.write('plan.campaign.md', hostile('Leaflet\nword_template: tf.dotx'));
    spawnSync('mkfifo', [join(line.folder, 'tf.dotx')]);
    const { status, stderr } = line.run('export', 'plan.campaign.md');
    assert.equal(status, 2);
    assert.match(stderr, /tf\.dotx/);
  });
});

describe('registers of an organisation', () => {
  const codesIn = async (path: string, name = path) => {
    const { problems } = await check(read(`organisation/${path}`), { name });
    return problems.map(({ code }) => code);
  };

  it('speaks of a poor one: each gap once, whichever channels have it', async () => {
    const codes = await codesIn('register-poor.md');
    for (const code of [
      'channel-without-owner',
      'too-few-administrators',
      'channel-unanswered',
      'register-lacks',
      'period-without-dates',
      'review-overdue',
    ])
      assert.equal(codes.filter((other) => other === code).length, 1, `${code} in ${codes.join()}`);
  });

  it('speaks of a period that has no days yet', async () => {
    assert.deepEqual(await codesIn('channel-register.md'), ['period-without-dates']);
  });

  it('count a clearance that is written in one sentence', async () => {
    const register =
      '---\nregister: Elmfield\nperiods:\n  - { name: P, start: 2027-03-22, end: 2027-05-06 }\n---\n';
    const others = { 'r.md': register };
    const text = read('organisation/cleared.campaign.md');
    const codes = (await check(text, { others })).codes;
    assert.deepEqual(
      codes.filter((code) => /period|clearance|unknown-key/.test(code)),
      [],
    );
    const open = await check(text.replace(/, cleared: .* 2027-02-01/, ''), { others });
    assert.ok(open.codes.includes('protected-period'), open.codes.join());
  });

  it('ask a plan that has ended for what each objective lacks, and nothing else of it', async () => {
    const { words } = await check(read('organisation/ended.campaign.md'));
    assert.match(words('result-unexplained').join(), /^2,000 children/);
    assert.match(words('result-missing').join(), /^500 new library cards/);
  });

  it('says which of two side by side holds, and does not drown a small one in problems', async () => {
    const folder = 'organisation/two-registers';
    const others = { 'a.md': read(`${folder}/a.md`), 'p0.campaign.md': read(`${folder}/p0.campaign.md`) };
    const { problems, words } = await check(read(`${folder}/b.md`), { name: 'b.md', others });
    assert.deepEqual(words('two-registers'), ['Elmfield']);
    assert.match(problems.find(({ code }) => code === 'two-registers')!.message, /“a\.md”/);
    assert.ok(problems.length <= 4, problems.map(({ code }) => code).join());
    const first = await check(read(`${folder}/a.md`), {
      name: 'a.md',
      others: { 'b.md': read(`${folder}/b.md`) },
    });
    assert.match(first.problems.find(({ code }) => code === 'two-registers')!.message, /holds here.*“b\.md”/);
  });
});
