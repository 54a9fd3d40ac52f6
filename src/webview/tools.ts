import type { Look } from '../panel/sheet.ts';
import { gridGroupings } from '../portfolio/groupings.ts';
import { element } from './elements.ts';

/** What the fields and buttons above the grid do. */
export interface ToolUses {
  groupBy(by: Look['by']): void;
  filter(words: string): void;
  showInternal(internal: boolean): void;
  switchView(): void;
  goToToday(): void;
  /** The focus goes from the filter back to the grid. */
  leave(): void;
}

/** The fields and buttons above the grid. */
export class Tools {
  readonly #by = element('by', HTMLSelectElement);
  readonly #filter = element('filter', HTMLInputElement);
  readonly #internal = element('internal', HTMLInputElement);
  readonly #view = element('view', HTMLButtonElement);

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
    this.#view.addEventListener('click', () => uses.switchView());
    element('today', HTMLButtonElement).addEventListener('click', () => uses.goToToday());
  }

  /** Shows what is looked at. */
  show({ by, filter, internal, view }: Look): void {
    this.#by.value = by;
    if (this.#filter.value !== filter) this.#filter.value = filter;
    this.#internal.checked = internal;
    this.#view.ariaPressed = String(view === 'list');
  }

  focusFilter(): void {
    this.#filter.focus();
  }
}
