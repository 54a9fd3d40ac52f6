import * as vscode from 'vscode';

/** What became of a question: an answer, the wish to go back, or to give up. */
type Outcome<Answer> = { readonly answer: Answer } | 'back' | 'cancelled';

/** Where a question stands among the others, for its title. */
interface Place {
  readonly step: number;
  readonly totalSteps: number;
}

type AnyInput = vscode.InputBox | vscode.QuickPick<vscode.QuickPickItem>;

/** A question with its answer so far, asked again with that when people come back to it. */
export type Question<Answers> = (so: Answers, place: Place) => Promise<Outcome<Answers>>;

/**
 * Asks one question after the other, with a button back from each but the first.
 * @param first what is known before anything is asked
 * @returns all that was answered; undefined where the user gave up
 */
export async function askInTurn<Answers>(
  first: Answers,
  questions: readonly Question<Answers>[],
): Promise<Answers | undefined> {
  const known = [first];
  for (let index = 0; index < questions.length; ) {
    const question = questions[index]!;
    const outcome = await question(known[index]!, { step: index + 1, totalSteps: questions.length });
    if (outcome === 'cancelled') return undefined;
    if (outcome === 'back') {
      index -= 1;
      continue;
    }
    // What was answered further on is kept for those who go back and on again.
    known[++index] = outcome.answer;
  }
  return known[questions.length];
}

/**
 * Asks for a line of text, which may be left empty.
 * @param words what is asked, and an example of an answer
 * @param check says what is wrong with a text, or nothing
 */
export async function askForText(
  words: { readonly title: string; readonly prompt: string; readonly placeholder: string },
  value: string,
  place: Place,
  check: (text: string) => string | undefined = () => undefined,
): Promise<Outcome<string>> {
  const input = vscode.window.createInputBox();
  input.title = words.title;
  input.prompt = words.prompt;
  input.placeholder = words.placeholder;
  input.value = value;
  showPlace(input, place);
  return shown(input, (settle) => [
    input.onDidChangeValue((text) => {
      input.validationMessage = check(text.trim());
    }),
    input.onDidAccept(() => {
      const text = input.value.trim();
      input.validationMessage = check(text);
      if (!input.validationMessage) settle({ answer: text });
    }),
  ]);
}

/** Asks for one of some things. */
export async function askForOne<Item extends vscode.QuickPickItem>(
  words: { readonly title: string; readonly placeholder: string },
  items: readonly Item[],
  place: Place,
): Promise<Outcome<Item>> {
  const pick = vscode.window.createQuickPick<Item>();
  pick.title = words.title;
  pick.placeholder = words.placeholder;
  pick.items = items;
  pick.matchOnDetail = true;
  showPlace(pick, place);
  return shown(pick, (settle) => [
    pick.onDidAccept(() => {
      const [item] = pick.selectedItems;
      if (item) settle({ answer: item });
    }),
  ]);
}

function showPlace(input: AnyInput, { step, totalSteps }: Place): void {
  input.step = step;
  input.totalSteps = totalSteps;
  input.ignoreFocusOut = true;
  input.buttons = step > 1 ? [vscode.QuickInputButtons.Back] : [];
}

async function shown<Answer>(
  input: AnyInput,
  listen: (settle: (outcome: Outcome<Answer>) => void) => vscode.Disposable[],
): Promise<Outcome<Answer>> {
  const subscriptions: vscode.Disposable[] = [input];
  try {
    return await new Promise<Outcome<Answer>>((settle) => {
      const back = (button: vscode.QuickInputButton) => {
        if (button === vscode.QuickInputButtons.Back) settle('back');
      };
      subscriptions.push(
        input.onDidTriggerButton(back),
        input.onDidHide(() => settle('cancelled')),
        ...listen(settle),
      );
      input.show();
    });
  } finally {
    for (const subscription of subscriptions) subscription.dispose();
  }
}
