import * as l10n from '@vscode/l10n';
import { gridGroupings } from '../portfolio/groupings.ts';
import { type Html, html } from '../text/html.ts';
import { type PageParts, pageShell } from '../text/page-shell.ts';
import { sayGrouping, sayView } from './phrases.ts';
import { panelViews } from './sheet.ts';

/** The panel’s page, yet without the grid and the mix: the script asks for them, and draws them. */
export function gridPage(parts: PageParts): string {
  const title = l10n.t('Campaign grid');
  return pageShell(
    parts,
    title,
    html`<main>
<h1>${title}</h1>
${tools()}
<p id="summary" role="status"></p>
<ul id="notes"></ul>
<div id="scroller" class="of-grid">
<div id="plane">
<svg id="room" aria-hidden="true" width="0" height="0"></svg>
<div id="sheet" role="treegrid" aria-label="${title}" aria-describedby="keys" ${words()}></div>
<div id="probe" class="row" aria-hidden="true"><div class="head"></div><div class="cell"></div></div>
</div>
</div>
<section id="mix" tabindex="0" aria-label="${sayView('mix')}" hidden></section>
<details id="help" class="of-grid"><summary>${l10n.t('Keys')}</summary>
<dl id="keys">${keyWords().map(([key, does]) => html`<dt><kbd>${key}</kbd></dt><dd>${does}</dd>`)}</dl>
</details>
</main>
<dialog id="details" aria-labelledby="details-title">
<h2 id="details-title" tabindex="-1" autofocus></h2>
<ul id="details-minds"></ul>
<ol id="details-items"></ol>
<p id="details-more"></p>
<button id="details-close" type="button">${l10n.t('Close')}</button>
</dialog>`,
  );
}

function tools(): Html {
  return html`<form id="tools">
<fieldset id="views"><legend>${l10n.t('View')}</legend>${panelViews.map(
    (view) =>
      html`<input id="view-${view}" type="radio" name="view" value="${view}"><label for="view-${view}">${sayView(view)}</label>`,
  )}</fieldset>
<span class="choice of-grid"><label for="by">${l10n.t('Rows by')}</label>
<select id="by">${gridGroupings.map((by) => html`<option value="${by}">${sayGrouping(by)}</option>`)}</select></span>
<span class="choice"><label for="filter">${l10n.t('Filter')}</label>
<input id="filter" type="search" placeholder="${l10n.t('Any words')}"></span>
<label class="choice of-grid"><input id="internal" type="checkbox"> ${l10n.t('Internal activities too')}</label>
<button id="today" type="button" class="of-grid">${l10n.t('This week')}</button>
<button id="save" type="button">${l10n.t('Save as Word…')}</button>
</form>`;
}

/** What the script says in its own right. */
function words(): Html {
  return html`data-weeks="${l10n.t('Weeks')}" data-activity="${l10n.t('Activity')}" data-empty="${l10n.t('{0}, {1}: nothing')}" data-open="${l10n.t('Open')}" data-move="${l10n.t('Move to…')}" data-nothing="${l10n.t('Nothing goes on here.')}"`;
}

function keyWords(): readonly (readonly [key: string, does: string])[] {
  return [
    ['← ↑ → ↓', l10n.t('by cell')],
    ['Page Up, Page Down', l10n.t('by screen')],
    ['Alt+Page Up, Alt+Page Down', l10n.t('by quarter')],
    ['Home, End', l10n.t('first and last of the row; with Ctrl of the grid')],
    ['Enter', l10n.t('opens the line in its plan')],
    [l10n.t('Space'), l10n.t('shows the details, and moves activities')],
    ['+, −', l10n.t('shows and hides the activities of a row')],
    ['/', l10n.t('goes to the filter')],
    ['L', l10n.t('switches between weeks and list')],
    ['M', l10n.t('switches to the mix and back')],
  ];
}
