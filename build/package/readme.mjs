// The README as the packed extension shows it: pages of the repository and large pictures are not packed.

/**
 * Leaves out pictures, and the targets of links, that are files of the repository.
 * @param {string} readme
 * @returns {string}
 */
export function packedReadme(readme) {
  return readme
    .replace(/^!\[[^\]]*\]\((?!https:)[^)]*\)\n\n?/gm, '')
    .replace(/\[([^\]]*)\]\((?!https:|#)[^)]*\)/g, '$1');
}
