import { statSync } from 'node:fs';
import { packedSize } from '../packed.ts';
import type { Bench } from './row.ts';

const kilobyte = 1024;

/** What the extension weighs, as build/bench.mjs has just built it. */
export const sizes: Bench = {
  name: 'sizes',
  rows: async () => [
    {
      title: '6 Read for a Markdown file that is no plan',
      unit: 'KB',
      how: 'dist/extension.js',
      target: 17,
      amount: async () => statSync('dist/extension.js').size / kilobyte,
    },
    {
      title: '6 The packed extension',
      unit: 'KB',
      how: 'each file compressed',
      target: 800,
      amount: async () => packedSize('dist') / kilobyte,
    },
  ],
};
