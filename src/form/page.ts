import * as l10n from '@vscode/l10n';
import { html } from '../text/html.ts';
import { type PageParts, pageShell } from '../text/page-shell.ts';

/** What the script says in its own right, by name. */
export function formWords() {
  return {
    add: l10n.t('Add'),
    addTo: l10n.t('Add to {0}'),
    remove: l10n.t('Remove'),
    up: l10n.t('Move up'),
    down: l10n.t('Move down'),
    more: l10n.t('More'),
    of: l10n.t('{0}: {1}'),
    notSet: l10n.t('not stated'),
    example: l10n.t('For example: {0}'),
    showInText: l10n.t('Show in the text'),
    stuck: l10n.t('This is written in a way that only the text can show.'),
    stale: l10n.t('Not written yet, as the text has changed meanwhile. Leave the field again to write it.'),
    refused: l10n.t('The form cannot write this here. Change it in the text.'),
    written: l10n.t('Written into the plan.'),
    undone: l10n.t('Taken back.'),
    redone: l10n.t('Made again.'),
    saved: l10n.t('Saved.'),
    problems: l10n.t('{0} to look at'),
    elsewhere: l10n.t('Only in the text'),
    unreadable: l10n.t('The plan cannot be read as it stands. Mend it in the text, and the form comes back.'),
    error: l10n.t('Error'),
    warning: l10n.t('Warning'),
    information: l10n.t('Note'),
    hint: l10n.t('Hint'),
  } as const;
}

export type FormWords = ReturnType<typeof formWords>;

/** The form’s page, yet without the form: the script asks for it, and draws it. */
export function formPage(parts: PageParts): string {
  const title = l10n.t('Campaign form');
  return pageShell(
    parts,
    title,
    html`<header>
<h1 id="title">${title}</h1>
<nav id="sections" aria-label="${l10n.t('Sections')}"></nav>
<p id="outcome"><span id="status" role="status"></span>
<button id="undo" type="button" hidden>${l10n.t('Undo')}</button></p>
</header>
<main id="form" data-words="${JSON.stringify(formWords())}"></main>`,
  );
}
