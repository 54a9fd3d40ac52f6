/**
 * A function of an object that answers once for each: a document’s data never changes once it is read, and what is typed
 * elsewhere in a plan leaves its objects the same. What it answers must hold whatever stands around the object.
 */
export function keptFor<Key extends object, Value>(workOut: (key: Key) => Value): (key: Key) => Value {
  const kept = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    let entry = kept.get(key);
    if (!entry) {
      entry = { value: workOut(key) };
      kept.set(key, entry);
    }
    return entry.value;
  };
}

/**
 * A function of a text that keeps its last answer: most that is typed in a large plan is typed in its frontmatter, while
 * its body stays as it is.
 */
export function keptForLast<Value>(workOut: (text: string) => Value): (text: string) => Value {
  let last: { readonly text: string; readonly value: Value } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, value: workOut(text) };
    return last.value;
  };
}
