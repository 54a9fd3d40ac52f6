/** What became of a question: an answer, the wish to go back, or to give up. */
export type Outcome<Answer> = { readonly answer: Answer } | 'back' | 'cancelled';

/** Where a question stands among the others, for its title. */
export interface Place {
  readonly step: number;
  readonly totalSteps: number;
}

/** A question with all that is answered so far: asked again, it begins with its own earlier answer. */
export type Question<Answers> = (so: Answers, place: Place) => Promise<Outcome<Answers>>;

/**
 * Asks one question after the other, with a way back from each but the first. Going back takes no answer back.
 * @param first what is known before anything is asked
 * @returns all that was answered; undefined where the user gave up
 */
export async function askInTurn<Answers>(
  first: Answers,
  questions: readonly Question<Answers>[],
): Promise<Answers | undefined> {
  let known = first;
  for (let index = 0; index < questions.length; ) {
    const outcome = await questions[index]!(known, { step: index + 1, totalSteps: questions.length });
    if (outcome === 'cancelled') return undefined;
    if (outcome === 'back') {
      index = Math.max(0, index - 1);
      continue;
    }
    known = outcome.answer;
    index++;
  }
  return known;
}
