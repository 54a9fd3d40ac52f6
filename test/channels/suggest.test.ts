import assert from 'node:assert/strict';
import { labelWithKind } from '../../src/channels/names.ts';
import { type Suggestion, suggestChannels } from '../../src/channels/suggest.ts';
import { type CheckOptions, check, planText } from '../support.ts';
import { type Situation, situations } from './audience-situations.ts';

async function suggestions(text: string, options: CheckOptions = {}, count = 4): Promise<Suggestion[]> {
  const { document, context } = await check(text, options);
  if (document.kind !== 'plan') throw new Error('not a plan');
  const { plan } = document;
  return suggestChannels(plan, plan.objectives[0]!, context.channels, count);
}

function planFor({ audience, insight, objective, participation }: Situation): string {
  const said = (key: string, text: string | undefined) =>
    text ? `\n    ${key}: ${JSON.stringify(text)}` : '';
  const audiences = audience
    ? `\naudiences:\n  - name: ${JSON.stringify(audience)}${said('insight', insight)}`
    : '';
  return planText(
    `campaign: T${audiences}\nobjectives:\n  - objective: ${JSON.stringify(objective)}${said('participation', participation)}`,
  );
}

/** Whether a channel's name has a word that begins so. */
function says(name: string, words: readonly string[]): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/[’‘]/g, "'");
  return words.some((word) =>
    new RegExp(`(?<!\\p{L})${plain(word).replace(/[.+*]/g, '\\$&')}`, 'u').test(plain(name)),
  );
}

describe('the channels suggested for an audience', () => {
  for (const [what, situation] of Object.entries(situations)) {
    it(`are those that a lead would choose: ${what}`, async () => {
      const names = (await suggestions(planFor(situation))).map(({ channel }) => channel.name);
      const came = names.join(', ');
      for (const name of names) assert.ok(!says(name, situation.never), `never ${name} (${came})`);
      const answered = situation.must.map((words) => names.filter((name) => says(name, words)));
      const isAnswered = answered.some((some, index) =>
        answered.slice(index + 1).some((others) => some.some((a) => others.some((b) => a !== b))),
      );
      assert.ok(isAnswered, came);
    });

    it(`are of several kinds, and say why in a line: ${what}`, async () => {
      const found = await suggestions(planFor(situation));
      assert.ok(new Set(found.map(({ channel }) => channel.kind)).size > 1);
      for (const { channel, reason } of found) {
        const title = `Add ${labelWithKind(channel)}: ${reason}`;
        assert.ok(title.length <= (situation.participation ? 125 : 105), title);
      }
    });
  }
});
