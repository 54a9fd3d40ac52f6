import { type FormChange, pathKey } from '../../form/change.ts';

type TextControl = HTMLInputElement | HTMLTextAreaElement;

/** What has been typed and is not in the text yet, and where the focus is, while the form is drawn anew. */
export class Drafts {
  readonly #root: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  /** What was typed for a change is in the text now: its control shows what stands there. */
  written(change: FormChange): void {
    const control = document.getElementById(idOf(change) ?? '');
    if (control && isText(control)) control.value = control.defaultValue;
  }

  /** Whether what has the focus holds something typed that is not in the text yet. */
  isTyping(): boolean {
    const control = document.activeElement;
    return control !== null && isText(control) && control.value !== control.defaultValue;
  }

  /** Draws the form; what is typed, unfolded and in focus stays so. */
  around(draw: () => void): void {
    const focused = document.activeElement;
    const selection = focused && isText(focused) ? [focused.selectionStart, focused.selectionEnd] : [];
    const typed = [...this.#root.querySelectorAll('input, textarea')]
      .filter((control): control is TextControl => isText(control) && control.value !== control.defaultValue)
      .map(({ id, value }) => [id, value] as const);
    const open = new Set([...this.#root.querySelectorAll('details[open]')].map(({ id }) => id));
    const { scrollX, scrollY } = window;
    draw();
    for (const details of this.#root.querySelectorAll('details'))
      if (open.has(details.id)) details.open = true;
    for (const [id, text] of typed) fill(id, text);
    if (focused && focused.id !== '') {
      const again = document.getElementById(focused.id);
      again?.focus({ preventScroll: true });
      if (again && isText(again)) again.setSelectionRange(selection[0] ?? null, selection[1] ?? null);
    }
    window.scrollTo(scrollX, scrollY);
  }

  /** Puts the focus where somebody goes on after a list has changed. */
  focusAfter(change: FormChange): void {
    const { path } = change;
    const list = path.slice(0, -1);
    const index = Number(path.at(-1));
    const at = (place: number) => document.getElementById(entryId([...list, place]));
    switch (change.type) {
      case 'move': {
        const moved = [...list, index + change.by];
        const same = change.by < 0 ? upMark : downMark;
        const other = change.by < 0 ? downMark : upMark;
        const usable = [same, other].map((mark) => document.getElementById(buttonId(mark, moved)));
        (usable.find((button) => button?.matches(':enabled')) ?? at(index + change.by))?.focus();
        break;
      }
      case 'remove':
        (at(index) ?? at(index - 1) ?? document.getElementById(adderId(list)))?.focus();
        break;
      case 'add': {
        const adder = document.getElementById(adderId(path));
        adder?.focus();
        // The new entry may have pushed it out of view.
        adder?.scrollIntoView({ block: 'nearest' });
        break;
      }
      case 'choose':
      case 'set':
        break;
    }
  }
}

/** The id of a field’s control. */
export const fieldId = (path: FormChange['path']): string => `field-${pathKey(path)}`;
/** What the buttons say that move an entry. */
export const upMark = '↑';
export const downMark = '↓';
/** The id of an entry’s button, by what it says. */
export const buttonId = (mark: string, path: FormChange['path']): string => `${mark}-${fieldId(path)}`;
/** The id of the control by which something is added to a list. */
export const adderId = (path: FormChange['path']): string => `add-${pathKey(path)}`;
/** The id of what takes the focus for an entry of a list. */
export const entryId = (path: FormChange['path']): string => `entry-${pathKey(path)}`;

function idOf({ type, path }: FormChange): string | undefined {
  if (type === 'add') return adderId(path);
  return type === 'set' ? fieldId(path) : undefined;
}

function isText(found: Element): found is TextControl {
  return (found instanceof HTMLInputElement && found.type === 'text') || found instanceof HTMLTextAreaElement;
}

/** Puts a text into a control as if it had been typed there. */
function fill(id: string, text: string): void {
  const control = document.getElementById(id);
  if (control && isText(control)) control.value = text;
}
