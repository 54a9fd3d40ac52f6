import assert from 'node:assert/strict';
import { askInTurn, type Outcome, type Question } from '../../../src/editor/commands/ask-in-turn.ts';

interface Answers {
  readonly title: string;
  readonly audience: string;
  readonly aim: string;
}

const nothing: Answers = { title: '', audience: '', aim: '' };

/** Somebody who does one thing after the other, and the questions put to them, each with the answer that it begins with. */
function somebody(...acts: readonly (string | { readonly does: 'back' | 'cancelled' | 'enter' })[]) {
  const asked: string[] = [];
  const left = [...acts];
  const question =
    (field: keyof Answers): Question<Answers> =>
    async (so, { step, totalSteps }): Promise<Outcome<Answers>> => {
      asked.push(`${step}/${totalSteps} ${field}: ${so[field]}`);
      const act = left.shift();
      assert.ok(act !== undefined, `${field} is asked once too often`);
      if (typeof act === 'string') return { answer: { ...so, [field]: act } };
      return act.does === 'enter' ? { answer: so } : act.does;
    };
  return { asked, questions: [question('title'), question('audience'), question('aim')] };
}

const back = { does: 'back' } as const;
const enter = { does: 'enter' } as const;

describe('questions in turn', () => {
  it('are asked once each, and give all answers', async () => {
    const { asked, questions } = somebody('Jabs', 'Carers', '60% by May');
    const answers = await askInTurn(nothing, questions);
    assert.deepEqual(answers, { title: 'Jabs', audience: 'Carers', aim: '60% by May' });
    assert.deepEqual(asked, ['1/3 title: ', '2/3 audience: ', '3/3 aim: ']);
  });

  it('begin with what was answered before, for those who go back', async () => {
    const { asked, questions } = somebody('Jabs', 'Carers', back, back, 'Winter jabs', enter, '60%');
    const answers = await askInTurn(nothing, questions);
    assert.deepEqual(asked.slice(3), [
      '2/3 audience: Carers',
      '1/3 title: Jabs',
      '2/3 audience: Carers',
      '3/3 aim: ',
    ]);
    assert.deepEqual(answers, { title: 'Winter jabs', audience: 'Carers', aim: '60%' });
  });

  it('ask the first again where nothing lies before it', async () => {
    const { asked, questions } = somebody(back, 'Jabs', enter, enter);
    assert.deepEqual(await askInTurn(nothing, questions), { ...nothing, title: 'Jabs' });
    assert.equal(asked.length, 4);
  });

  it('give nothing where somebody gives up half-way', async () => {
    const { questions } = somebody('Jabs', { does: 'cancelled' });
    assert.equal(await askInTurn(nothing, questions), undefined);
  });
});
