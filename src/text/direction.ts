/** Languages that are written from right to left, by their primary tags. */
const rightToLeft = new Set('ar arc ckb dv fa he iw ks nqo ps sd syr ug ur yi'.split(' '));
/** Scripts that are, by their codes of ISO 15924. */
const rightToLeftScripts = new Set('arab hebr syrc thaa nkoo adlm'.split(' '));

/**
 * Whether a language is written from right to left.
 * @param tag BCP 47
 */
export function isRightToLeft(tag: string): boolean {
  const lower = tag.toLowerCase().replaceAll('_', '-');
  const script = /^[a-z]{2,3}-([a-z]{4})(?:-|$)/.exec(lower)?.[1];
  return script === undefined ? rightToLeft.has(lower.split('-')[0]!) : rightToLeftScripts.has(script);
}
