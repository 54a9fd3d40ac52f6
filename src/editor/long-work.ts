import * as vscode from 'vscode';
import { breather, type Tick } from '../steps.ts';

/** How long people wait before they want to know what is going on, in milliseconds. */
const moment = 800;

/**
 * Does work step by step. Where it takes longer than a moment, the user sees how far it is and can give it up.
 * @param title what is being done
 * @param work calls `tick` often
 * @returns undefined where the user gave up
 */
export async function doLongWork<Result>(
  title: string,
  work: (tick: Tick) => Promise<Result>,
): Promise<Result | undefined> {
  const cancel = new AbortController();
  const breathe = breather(cancel.signal);
  let fraction = 0;
  let message: string | undefined;
  let show: () => void = () => undefined;
  const result = work(async (done, what = message) => {
    const isNew = what !== message;
    fraction = done;
    message = what;
    if ((await breathe()) || isNew) show();
  });
  const isOver = result.then(
    () => undefined,
    () => undefined,
  );
  const timer = setTimeout(() => {
    const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
    void vscode.window.withProgress(options, (progress, token) => {
      token.onCancellationRequested(() => cancel.abort());
      let shown = 0;
      show = () => {
        progress.report({
          increment: (fraction - shown) * 100,
          ...(message === undefined ? {} : { message }),
        });
        shown = fraction;
      };
      show();
      return isOver;
    });
  }, moment);
  try {
    return await result;
  } catch (error) {
    if (cancel.signal.aborted) return undefined;
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
