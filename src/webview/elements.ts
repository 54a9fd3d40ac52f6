/**
 * An element of the page.
 * @throws where there is none of this id and kind: page and script do not fit
 */
export function element<Kind extends Element>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no ${kind.name} “${id}”.`);
  return found;
}

/** A new element with a class and words. */
export function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  text = '',
): HTMLElementTagNameMap[Name] {
  const created = document.createElement(name);
  if (className !== '') created.className = className;
  if (text !== '') created.textContent = text;
  return created;
}

/** Puts elements in their order below another, moving only those that stand elsewhere. */
export function putInOrder(parent: Element, children: readonly Element[]): void {
  let next = parent.firstElementChild;
  for (const child of children) {
    if (child === next) next = next.nextElementSibling;
    else parent.insertBefore(child, next);
  }
  while (next) {
    const gone = next;
    next = next.nextElementSibling;
    gone.remove();
  }
}

/** A pattern with its places filled in: `{0}, {1}: nothing`. */
export function filled(pattern: string, ...words: readonly string[]): string {
  return pattern.replace(/\{(\d)\}/g, (_, index: string) => words[Number(index)] ?? '');
}
