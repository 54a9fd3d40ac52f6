import { type Case, describeCheck } from './precision.ts';

const wales = { 'register.md': '---\nregister: Cyngor Dyffryn\ncountry: wales\n---\n' };
const plan = (rest: string, others: Record<string, string> = wales): Case => ({
  text: `campaign: T\n${rest}\nobjectives:\n  - objective: 400 applications by March 2027\n    channels: [Leaflet, Facebook]`,
  others,
});

describeCheck('welsh-missing', {
  fires: {
    'a plan that names no language, on its title': { ...plan(''), words: ['T'] },
    'a plan in English': plan('language: en-GB'),
    'languages without Welsh, on the key': {
      ...plan('compliance:\n  languages: [en, pl]'),
      words: ['languages'],
    },
    'compliance without languages': plan('compliance:\n  equality: Done'),
    'an empty list of languages': plan('compliance:\n  languages: []'),
  },
  silent: {
    'Welsh by its code': plan('compliance:\n  languages: [cy, en]'),
    'Welsh by its name': plan('compliance:\n  languages: [English, Welsh]'),
    'Welsh by its own name': plan('compliance:\n  languages: [Cymraeg, Saesneg]'),
    'a plan in Welsh': plan('language: cy'),
    'bilingual, in words': plan('compliance:\n  languages: [Bilingual (Welsh and English)]'),
    'a register in England': plan('', { 'register.md': '---\nregister: R\ncountry: england\n---\n' }),
    'a plan without a register': plan('', {}),
  },
  mends: /^Add cy/,
});
