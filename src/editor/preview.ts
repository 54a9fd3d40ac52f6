import * as vscode from 'vscode';
import { type ArrangePlan, campaignPlanPlugin, type MarkdownIt } from '../page/markdown-it-plugin.ts';
import type { Session } from './session.ts';

/** What the preview takes from the session. */
type Uses = Pick<Session, 'checker' | 'workspacePlans'>;

/**
 * Shows plans in the Markdown preview as people expect to read them. The preview does not wait: what renders a
 * plan is loaded when the first one is shown, and then the preview is asked to show it again.
 * @param start starts the session; called for plans only
 */
export function planPreview(start: () => Promise<Uses>): {
  extendMarkdownIt<Engine extends MarkdownIt>(engine: Engine): Engine;
} {
  let arrange: ArrangePlan | undefined;
  let loading: Promise<void> | undefined;
  const refresh = () => void vscode.commands.executeCommand('markdown.preview.refresh');
  const load = async () => {
    const [{ readDocumentNow }, { planPage }, { StartNotes }, { checker, workspacePlans }] =
      await Promise.all([
        import('../plan/document.ts'),
        import('../page/plan-page.ts'),
        import('./start-notes.ts'),
        start(),
      ]);
    await workspacePlans.ready();
    const notes = new StartNotes(checker, refresh);
    arrange = (name, frontmatter, uri, text) => {
      const document = readDocumentNow(name, frontmatter);
      if (document?.kind !== 'plan') return undefined;
      const register = uri === undefined ? undefined : workspacePlans.library.registerFor(uri);
      const note = uri === undefined ? undefined : notes.noteFor(uri);
      return planPage(document, register?.document.register, text, note);
    };
    workspacePlans.onDidChange(({ register }) => {
      if (register) refresh();
    });
    refresh();
  };
  return {
    extendMarkdownIt: (engine) =>
      campaignPlanPlugin(engine, (...plan) => {
        if (!loading) loading = load();
        return arrange?.(...plan);
      }),
  };
}
