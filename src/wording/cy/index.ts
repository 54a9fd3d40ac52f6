import type { Language } from '../language.ts';
import { phrases, rules } from './rules.ts';
import { words } from './words.ts';

/** Welsh. */
export const cy: Language = { id: 'cy', words, endings: {}, phrases, rules };
