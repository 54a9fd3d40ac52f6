import { cy } from './cy/index.ts';
import { en } from './en/index.ts';
import type { Language } from './language.ts';

/** The languages that statements are read in: a new one is a folder beside these and a line here. */
export const languages: readonly Language[] = [en, cy];
