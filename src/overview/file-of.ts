/** What a file is called where it is spoken of, by its path in the library. */
export type FileOf = (path: string) => string;
