/** Fields that programs work out anew: the page and the file that they are in, the day on which it was saved. */
const recounted =
  /^\s*(?:PAGE|NUMPAGES|SECTION|SECTIONPAGES|NUMWORDS|NUMCHARS|FILENAME|FILESIZE|DATE|TIME|SAVEDATE|PRINTDATE|EDITTIME|REVNUM|LASTSAVEDBY)\b/i;

/** Whether what a field shows is none of a document's words, since another program shows something else there. */
export function isRecounted(instruction: string): boolean {
  return recounted.test(instruction);
}
