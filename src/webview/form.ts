import type { FormChange } from '../form/change.ts';
import type { FromForm, ToForm } from '../form/messages.ts';
import type { FormWords } from '../form/page.ts';
import type { FormSheet } from '../form/sheet.ts';
import { element, made } from './elements.ts';
import { Drafts } from './form/drafts.ts';
import { drawSections } from './form/sections.ts';
import type { FieldUses } from './form/uses.ts';

declare function acquireVsCodeApi(): {
  postMessage(message: FromForm): void;
  setState(state: { readonly plan: string }): void;
};

const editor = acquireVsCodeApi();
const root = element('form', HTMLElement);
const status = element('status', HTMLElement);
const undo = element('undo', HTMLButtonElement);
const words = JSON.parse(root.dataset.words ?? '{}') as FormWords;
const drafts = new Drafts(root);

let shown: { readonly version: number; readonly sheet: FormSheet } | undefined;
/** Changes that were made while an answer was awaited, in their order. */
const waiting: FormChange[] = [];
/** While the form is drawn anew nothing is meant by what leaves it. */
let isDrawing = false;
/** Whether the plan is to be saved once all changes are answered. */
let isToSave = false;
/** What had the focus when the text was to undo, which takes the focus for it. */
let undoneFrom = '';
/** The change that is yet to be answered. */
let sent: FormChange | undefined;

const uses: FieldUses = {
  words,
  change(change) {
    if (isDrawing) return;
    waiting.push(change);
    sendNext();
  },
  fix(problem, fix) {
    if (shown) editor.postMessage({ type: 'fix', version: shown.version, problem, fix });
  },
  showText: (line) => editor.postMessage({ type: 'text', line }),
};

/** One change after the other, each of the version that the one before has left. */
function sendNext(): void {
  if (sent || !shown) return;
  sent = waiting.shift();
  if (!sent) {
    if (isToSave) editor.postMessage({ type: 'save' });
    isToSave = false;
    return;
  }
  editor.postMessage({ type: 'change', version: shown.version, change: sent });
}

function receive({ plan, version, sheet, outcome }: ToForm): void {
  editor.setState({ plan });
  const isUndo = outcome === 'undone' || outcome === 'redone';
  const answered = outcome && !isUndo && outcome !== 'saved' ? sent : undefined;
  if (answered) sent = undefined;
  shown = { version, sheet };
  if (answered && outcome === 'written') drafts.written(answered);
  draw(sheet);
  if (answered && outcome === 'written' && answered.type !== 'set') drafts.focusAfter(answered);
  if (outcome) {
    status.textContent = words[outcome];
    if (outcome === 'written') undo.hidden = false;
    if (isUndo) document.getElementById(undoneFrom)?.focus();
  }
  sendNext();
}

function askForUndo(type: 'undo' | 'redo'): void {
  undoneFrom = document.activeElement?.id ?? '';
  editor.postMessage({ type });
}

/** Saves the plan with what is being typed. */
function save(): void {
  if (drafts.isTyping()) document.activeElement?.dispatchEvent(new Event('change'));
  isToSave = true;
  sendNext();
}

function keyMeaning(event: KeyboardEvent): 'undo' | 'redo' | 'save' | undefined {
  const { ctrlKey, metaKey, shiftKey, altKey } = event;
  if (!(ctrlKey || metaKey) || altKey) return undefined;
  switch (event.key.toLowerCase()) {
    case 'z':
      return shiftKey ? 'redo' : 'undo';
    case 'y':
      return 'redo';
    case 's':
      return shiftKey ? undefined : 'save';
    default:
      return undefined;
  }
}

function draw(sheet: FormSheet): void {
  element('title', HTMLElement).textContent = sheet.title;
  element('sections', HTMLElement).replaceChildren(
    ...sheet.sections.map(({ id, letter, title }) => {
      const link = made('a', '', letter ? `${letter} ${title}` : title);
      link.href = `#section-${id}`;
      return link;
    }),
  );
  isDrawing = true;
  drafts.around(() => root.replaceChildren(...drawSections(sheet, uses)));
  isDrawing = false;
}

undo.addEventListener('click', () => askForUndo('undo'));
// The editor would undo within the page, where nothing is left to undo, and save nothing.
document.addEventListener('keydown', (event) => {
  const type = keyMeaning(event);
  if (!type || (type !== 'save' && drafts.isTyping())) return;
  event.preventDefault();
  event.stopPropagation();
  if (type === 'save') save();
  else askForUndo(type);
});
window.addEventListener('message', ({ data }: MessageEvent<ToForm>) => receive(data));
editor.postMessage({ type: 'ready' });
