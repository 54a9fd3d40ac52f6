import type { Language } from '../language.ts';
import { actions } from './actions.ts';
import { audiences } from './audiences.ts';
import { figures } from './figures.ts';
import { headings } from './headings.ts';
import { measures } from './measures.ts';
import { participation } from './participation.ts';
import { phrases } from './phrases.ts';
import { promises } from './promises.ts';
import { endings, words } from './words.ts';
import { work } from './work.ts';

/** English. */
export const en: Language = {
  id: 'en',
  words,
  endings,
  phrases,
  rules: {
    ...figures,
    ...promises,
    ...measures,
    ...audiences,
    ...work,
    ...participation,
    ...actions,
    ...headings,
  },
};
