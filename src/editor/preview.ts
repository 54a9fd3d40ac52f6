import * as vscode from 'vscode';
import { type ArrangePlan, campaignPlanPlugin, type MarkdownIt } from '../page/markdown-it-plugin.ts';
import type { Session } from './session.ts';

/** What the preview takes from the session. */
type Uses = Pick<Session, 'checker' | 'workspacePlans'>;

/**
 * So long the preview must have been left alone before it is asked to show a plan again, in milliseconds: asked while it
 * is still loading a page, it may go on showing that one.
 */
const refreshDelay = 1_000;

/** So much later it is asked once more, as nobody can tell whether it was still loading, in milliseconds. */
const secondRefreshDelay = 5_000;

/** Shows plans in the Markdown preview. */
export interface PlanPreview {
  extendMarkdownIt<Engine extends MarkdownIt>(engine: Engine): Engine;
  /** Loads what renders plans, so that the first one need not be shown twice. @returns settles when that is there. */
  prepare(): Promise<void>;
}

/**
 * Shows plans in the Markdown preview as people expect to read them. The preview does not wait: where what renders a
 * plan is not loaded yet, the preview is asked to show the plan again when it is.
 * @param start starts the session; called for plans only
 */
export function planPreview(start: () => Promise<Uses>): PlanPreview {
  let arrange: ArrangePlan | undefined;
  let loading: Promise<void> | undefined;
  let isIncomplete = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const refresh = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      void vscode.commands.executeCommand('markdown.preview.refresh');
    }, refreshDelay);
  };
  const load = async () => {
    const [
      { readDocumentNow },
      { planPage },
      { pageTokens },
      { StartNotes },
      { today },
      { checker, workspacePlans },
    ] = await Promise.all([
      import('../plan/document.ts'),
      import('../page/plan-page.ts'),
      import('../page/page-tokens.ts'),
      import('./start-notes.ts'),
      import('./workspace-plans.ts'),
      start(),
    ]);
    await workspacePlans.ready();
    const notes = new StartNotes(checker, refresh);
    arrange = (name, frontmatter, uri, front, body) => {
      const document = readDocumentNow(name, frontmatter);
      if (document?.kind !== 'plan') return undefined;
      const register = uri === undefined ? undefined : workspacePlans.library.registerFor(uri);
      const note = uri === undefined ? undefined : notes.noteFor(uri);
      return pageTokens(front, body, (text) =>
        planPage(document, register?.document.register, text, { start: note, today: today() }),
      );
    };
    workspacePlans.onDidChange(({ register }) => {
      if (register) refresh();
    });
    if (!isIncomplete) return;
    refresh();
    setTimeout(refresh, secondRefreshDelay);
  };
  const prepare = () => {
    loading ??= load();
    return loading;
  };
  return {
    extendMarkdownIt: (engine) =>
      campaignPlanPlugin(engine, (...plan) => {
        void prepare();
        isIncomplete = arrange === undefined;
        if (timer !== undefined) refresh();
        return arrange?.(...plan);
      }),
    prepare,
  };
}
