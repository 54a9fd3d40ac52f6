import { type Look, type PanelView, panelViews } from '../panel/sheet.ts';
import { gridGroupings } from '../portfolio/groupings.ts';
import { element } from './elements.ts';

/** What the fields and buttons at the top do. */
export interface ToolUses {
  groupBy(by: Look['by']): void;
  filter(words: string): void;
  showInternal(internal: boolean): void;
  show(view: PanelView): void;
  goToToday(): void;
  /** What is in view is saved. */
  save(): void;
  /** The focus goes from the filter back to what is filtered. */
  leave(): void;
}

/** The fields and buttons at the top, above the grid or the mix. */
export class Tools {
  readonly #by = element('by', HTMLSelectElement);
  readonly #filter = element('filter', HTMLInputElement);
  readonly #internal = element('internal', HTMLInputElement);
  readonly #views = new Map(panelViews.map((view) => [view, element(`view-${view}`, HTMLInputElement)]));

  constructor(uses: ToolUses) {
    element('tools', HTMLFormElement).addEventListener('submit', (event) => event.preventDefault());
    this.#by.addEventListener('change', () => {
      const chosen = gridGroupings.find((grouping) => grouping === this.#by.value);
      if (chosen) uses.groupBy(chosen);
    });
    this.#filter.addEventListener('input', () => uses.filter(this.#filter.value));
    this.#filter.addEventListener('keydown', (event) => {
      if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
      event.preventDefault();
      uses.leave();
    });
    this.#internal.addEventListener('change', () => uses.showInternal(this.#internal.checked));
    for (const [view, choice] of this.#views) choice.addEventListener('change', () => uses.show(view));
    element('save', HTMLButtonElement).addEventListener('click', () => uses.save());
    element('today', HTMLButtonElement).addEventListener('click', () => uses.goToToday());
  }

  /** Shows what is looked at. */
  show({ by, filter, internal, view }: Look): void {
    this.#by.value = by;
    if (this.#filter.value !== filter) this.#filter.value = filter;
    this.#internal.checked = internal;
    this.#views.get(view)!.checked = true;
    for (const part of document.querySelectorAll<HTMLElement>('.of-grid')) part.hidden = view === 'mix';
  }

  focusFilter(): void {
    this.#filter.focus();
  }
}
