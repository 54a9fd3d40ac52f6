/**
 * The address of a link as Word accepts it. Word and the Open XML SDK refuse a whole file for one address
 * that they cannot read, so anything doubtful is left out.
 * @returns undefined where the address is none that a reader of the document could follow
 */
export function webAddress(url: string): string | undefined {
  const trimmed = url.trim();
  if (/^mailto:/i.test(trimmed)) return mailAddress(trimmed.slice('mailto:'.length));
  if (/^tel:/i.test(trimmed)) return /^tel:\+?[\d-]{3,20}$/i.test(trimmed) ? trimmed : undefined;
  if (!/^https?:\/\//i.test(trimmed)) return undefined;
  if (!URL.canParse(trimmed)) return undefined;
  const parsed = new URL(trimmed);
  if (parsed.username !== '' || parsed.password !== '') return undefined;
  if (!/^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/i.test(parsed.hostname)) return undefined;
  return parsed.href
    .replaceAll(/["'<>[\]\\^`{|}\s]/g, encodeURIComponent)
    .replaceAll(/%(?![0-9a-f]{2})/gi, '%25');
}

function mailAddress(text: string): string | undefined {
  const address = text.split('?')[0]!;
  if (!/^[\w.!#$&*+/=~-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*$/i.test(address)) return undefined;
  return `mailto:${address}`;
}

/** An address as people read it, its percent signs decoded. */
export function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    // A percent sign that stands for itself: the address then is what it says.
    return address;
  }
}
