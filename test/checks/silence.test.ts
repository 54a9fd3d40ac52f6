import assert from 'node:assert/strict';
import { objectiveWithoutChannel } from '../../src/checks/objective-without-channel.ts';
import { findProblems } from '../../src/checks/run.ts';
import { silenceFixes } from '../../src/checks/silence.ts';
import { applyEdits } from '../../src/text/text.ts';
import { check, planText } from '../support.ts';

const code = 'objective-without-channel';
const objective = '  - objective: Reach 40% of carers';
const rest = '  - objective: Reach parents\n    channels: [Leaflet, Facebook]';

async function found(text: string): Promise<readonly string[]> {
  return (await check(text)).codes.filter((other) => other === code || other === 'unused-ignore');
}

describe('silencing a problem', () => {
  for (const eol of ['\n', '\r\n']) {
    for (const [where, frontmatter] of [
      ['above its line', `objectives:\n  # campaign-plan-ignore ${code}: agreed\n${objective}\n${rest}`],
      [
        'above, with other comments between',
        `objectives:\n  # campaign-plan-ignore ${code}\n  # of the board\n${objective}\n${rest}`,
      ],
      ['at its line’s end', `objectives:\n${objective} # campaign-plan-ignore ${code}\n${rest}`],
      [
        'among several codes',
        `objectives:\n${objective} # campaign-plan-ignore ${code}, ${code}: x\n${rest}`,
      ],
      ['with a reason however written', `objectives:\n${objective} # campaign-plan-ignore ${code} – agreed`],
      ['in capitals', `objectives:\n${objective} # Campaign-Plan-Ignore ${code.toUpperCase()}`],
      [
        'in the whole file',
        `# campaign-plan-ignore-file ${code}\nobjectives:\n${objective}\n${objective}\n${rest}`,
      ],
    ] as const) {
      it(`works ${where} (${JSON.stringify(eol)})`, async () => {
        assert.deepEqual(await found(planText(`campaign: T\n${frontmatter}`, eol)), []);
      });
    }
  }

  it('works in a comment of several lines in the text below', async () => {
    const body = '\n<!--\n  campaign-plan-ignore accessibility-gap:\n  decorative\n-->\n![](a.png)\n';
    const text = planText(`campaign: T\nobjectives:\n${rest}`);
    assert.ok((await check(`${text}\n![](a.png)\n`)).codes.includes('accessibility-gap'));
    const { codes } = await check(text + body);
    assert.ok(!codes.includes('accessibility-gap') && !codes.includes('unused-ignore'));
  });

  it('is no matter of texts that only speak of it', async () => {
    const quoted = objective.replace('Reach', `"Reach # campaign-plan-ignore ${code}`).concat('"');
    assert.deepEqual(await found(planText(`campaign: T\nobjectives:\n${quoted}`)), [code]);
  });

  it('reports a comment that names no check', async () => {
    const text = planText(`campaign: T\nobjectives:\n${rest} # campaign-plan-ignore: agreed\nlead: Sam`);
    const result = await check(text);
    assert.deepEqual(result.words('unused-ignore'), ['# campaign-plan-ignore: agreed']);
    assert.equal(
      result.fixed('unused-ignore', /out/),
      planText(`campaign: T\nobjectives:\n${rest}\nlead: Sam`),
    );
  });

  it('does not reach beyond its line', async () => {
    const text = planText(
      `campaign: T\nobjectives:\n  # campaign-plan-ignore ${code}\n${objective}\n${objective} again`,
    );
    assert.deepEqual(await found(text), [code]);
  });

  it('reports a comment that silences nothing, with a fix that takes it out', async () => {
    const text = planText(`campaign: T\nobjectives:\n${rest}\n    # campaign-plan-ignore ${code}\nlead: Sam`);
    assert.deepEqual(await found(text), ['unused-ignore']);
    assert.equal(
      (await check(text)).fixed('unused-ignore', /out/),
      planText(`campaign: T\nobjectives:\n${rest}\nlead: Sam`),
    );
  });

  it('reports a code that is none, and offers the one meant', async () => {
    const text = planText(
      `campaign: T\nobjectives:\n${objective} # campaign-plan-ignore objective-without-chanel`,
    );
    assert.match((await check(text)).fixed('unused-ignore', /Change/), /ignore objective-without-channel/);
  });

  it('says nothing of a comment for a check that is switched off', async () => {
    const { context } = await check(
      planText(`campaign: T\nobjectives:\n${rest} # campaign-plan-ignore ${code}`),
    );
    const codes = findProblems(context, { [code]: 'off' }).map((problem) => problem.code);
    assert.ok(!codes.includes('unused-ignore'));
  });

  for (const title of [/here$/, /whole file$/]) {
    it(`is offered as a fix that silences ${title.source}`, async () => {
      for (const eol of ['\n', '\r\n']) {
        const text = planText(`campaign: T\nobjectives:\n${objective}\n${rest}`, eol);
        const { document, problems } = await check(text);
        const fix = silenceFixes(
          document,
          objectiveWithoutChannel,
          problems.find((problem) => problem.code === code)!,
        ).find((other) => title.test(other.title));
        assert.deepEqual(await found(applyEdits(text, fix!.edits!)), []);
      }
    });
  }

  it('leaves a comment for one line alone where the whole file is meant, and adds to one for the file', async () => {
    const fixed = async (comments: string) => {
      const text = planText(`campaign: T\n${comments}\n${objective}`);
      const { document, problems } = await check(text);
      const problem = problems.find((other) => other.code === code)!;
      const [, wholeFile] = silenceFixes(document, objectiveWithoutChannel, problem);
      return applyEdits(text, wholeFile!.edits!);
    };
    assert.equal(
      await fixed('objectives:\n  # campaign-plan-ignore objective-vague: known'),
      planText(
        `# campaign-plan-ignore-file ${code}\ncampaign: T\nobjectives:\n  # campaign-plan-ignore objective-vague: known\n${objective}`,
      ),
    );
    assert.equal(
      await fixed('# campaign-plan-ignore-file objective-vague: known\nobjectives:'),
      planText(
        `campaign: T\n# campaign-plan-ignore-file objective-vague, ${code}: known\nobjectives:\n${objective}`,
      ),
    );
  });

  it('adds to a comment that is there already', async () => {
    const text = planText(
      `campaign: T\nobjectives:\n  # campaign-plan-ignore objective-vague: known\n${objective}`,
    );
    const { document, problems } = await check(text);
    const [here] = silenceFixes(
      document,
      objectiveWithoutChannel,
      problems.find((problem) => problem.code === code)!,
    );
    assert.match(
      applyEdits(text, here!.edits!),
      /# campaign-plan-ignore objective-vague, objective-without-channel: known/,
    );
  });
});
