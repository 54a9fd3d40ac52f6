const placeholderWords =
  "tb[acd]|to be (?:agreed|announced|completed|confirmed|decided|determined)|asap|as soon as possible|i[’']w (?:gadarnhau|benderfynu|gytuno|drefnu|gyhoeddi)";
const placeholder = new RegExp(
  `^(?:\\[?\\s*(?:${placeholderWords}|xx+|\\?+|…|\\.{3}|-+|—)\\s*\\]?\\.?)$`,
  'i',
);
const placeholderStart = new RegExp(
  `^[£$€]?\\s*[[(]?\\s*(?:…|\\.{3})?\\s*(?:${placeholderWords})(?![\\p{L}\\p{N}])`,
  'iu',
);

/** Whether a text only keeps a place for what is not yet known: TBC, TBD, TBA, ?, "to be confirmed", ASAP. */
export function isPlaceholder(text: string): boolean {
  return placeholder.test(text.trim());
}

/** Whether a text stands in for a date, an amount or a fixed word that is not yet known: "£TBC", "TBC by Sam" too. */
export function standsInForValue(text: string): boolean {
  return isPlaceholder(text) || placeholderStart.test(text.trim());
}

/** A text without the blanks around it; empty where it only keeps a place. */
export function filled(text: string | undefined): string {
  return text === undefined || isPlaceholder(text) ? '' : text.trim();
}
