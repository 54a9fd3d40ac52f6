// Stands in for the package decode-named-character-reference in what is built: the HTML reader's table of characters
// is there anyway, and a second one would be a seventieth of the packed extension.
import { decodeHTMLStrict } from 'entities/decode';

/**
 * @param name a character's name in HTML, as in `&eacute;`, without the signs around it
 * @returns the character; false where none has that name.
 */
export function decodeNamedCharacterReference(name: string): string | false {
  const written = `&${name};`;
  const character = /^[a-z\d]+$/i.test(name) ? decodeHTMLStrict(written) : written;
  return character !== written && character;
}
