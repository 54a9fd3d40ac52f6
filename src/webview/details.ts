import type { DetailedItem, Details, PlacedLine } from '../panel/sheet.ts';
import { element, made } from './elements.ts';

/** What the buttons of the details do, and what they are called. */
export interface DetailsUses {
  readonly words: DOMStringMap;
  open(place: PlacedLine): void;
  move(place: PlacedLine): void;
  /** Where the focus goes when they are closed. */
  closed(): void;
}

/** The details of a cell: a list of its activities, each with buttons. */
export class DetailsDialog {
  readonly #dialog = element('details', HTMLDialogElement);
  readonly #uses: DetailsUses;

  constructor(uses: DetailsUses) {
    this.#uses = uses;
    element('details-close', HTMLButtonElement).addEventListener('click', () => this.#dialog.close());
    this.#dialog.addEventListener('close', () => uses.closed());
  }

  /** Shows what a cell holds; says so where that is nothing. */
  show(details: Details | undefined): void {
    const title = details?.title ?? this.#uses.words.nothing ?? '';
    element('details-title', HTMLHeadingElement).textContent = title;
    element('details-minds', HTMLUListElement).replaceChildren(
      ...(details?.minds ?? []).map((mind) => made('li', 'mind', mind)),
    );
    element('details-items', HTMLOListElement).replaceChildren(
      ...(details?.items ?? []).map((item) => this.#itemOf(item)),
    );
    element('details-more', HTMLParagraphElement).textContent = details?.more ?? '';
    if (!this.#dialog.open) this.#dialog.showModal();
  }

  #itemOf(item: DetailedItem): HTMLLIElement {
    const { words, open, move } = this.#uses;
    const created = made('li');
    const facts = made('dl');
    for (const { name, text } of item.facts) facts.append(made('dt', '', name), made('dd', '', text));
    const minds = made('ul');
    minds.append(...item.minds.map((mind) => made('li', 'mind', mind)));
    created.append(
      made('h3', '', item.title),
      ...(item.minds.length > 0 ? [minds] : []),
      facts,
      this.#button(words.open ?? '', item, open),
      this.#button(words.move ?? '', item, move),
    );
    return created;
  }

  /** A button that says what it does, and with what. */
  #button(text: string, item: DetailedItem, act: (place: PlacedLine) => void): HTMLButtonElement {
    const button = made('button', '', text);
    button.type = 'button';
    button.ariaLabel = `${text} ${item.title}`;
    button.addEventListener('click', () => {
      this.#dialog.close();
      act({ path: item.path, line: item.line });
    });
    return button;
  }
}
