import * as vscode from 'vscode';
import type { Outcome, Place } from './ask-in-turn.ts';

type AnyInput = vscode.InputBox | vscode.QuickPick<vscode.QuickPickItem>;

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

/**
 * Asks for one of some things.
 * @param before what was chosen when it was asked before
 */
export async function askForOne<Item extends vscode.QuickPickItem>(
  words: { readonly title: string; readonly placeholder: string },
  items: readonly Item[],
  place: Place,
  before?: Item,
): Promise<Outcome<Item>> {
  const pick = vscode.window.createQuickPick<Item>();
  pick.title = words.title;
  pick.placeholder = words.placeholder;
  pick.items = items;
  pick.matchOnDetail = true;
  if (before) pick.activeItems = [before];
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
