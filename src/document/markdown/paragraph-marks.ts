/** What a paragraph begins with that says what the term above it means. */
export const meaningMark = /^:[ \t]+/;

/** What a paragraph begins with that stands beside a table as its caption. */
export const captionMark = /^(?:Table)?:[ \t]+/;
