const plainStart = /^[^\s\-?:,[\]{}#&*!|>'"%@`]/;
const looksLikeOtherType =
  /^(?:~|null|true|false|yes|no|on|off|[-+]?[\d.][\d._,eE+-]*|0[xo][\da-f]+|\.inf|\.nan)$/i;

/**
 * Writes a text as a YAML value: as it is where YAML reads it back unchanged, quoted otherwise.
 * @param flow whether it stands within `[…]` or `{…}`, where commas and brackets end a value
 */
export function yamlScalar(text: string, flow = false): string {
  const safe =
    (plainStart.test(text) || /^[-?:][^\s,[\]{}]/.test(text)) &&
    !/:\s|\s#|:$|\s$|[\p{Cc}\u2028\u2029\uFEFF]/u.test(text) &&
    !(flow && /[,[\]{}]/.test(text)) &&
    !looksLikeOtherType.test(text);
  if (safe || /^\d[\d.]*$/.test(text) || /^\d{4}-\d{2}(?:-\d{2})?$/.test(text)) return text;
  return yamlQuoted(text);
}

/** Writes a text as a quoted YAML value: in double quotes, or in single ones where it holds double ones. */
export function yamlQuoted(text: string): string {
  if (text.includes('"') && !/[\p{Cc}\u2028\u2029]/u.test(text)) return `'${text.replaceAll("'", "''")}'`;
  return JSON.stringify(text);
}
