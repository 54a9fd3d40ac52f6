import { csv } from './csv.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { markdown } from './markdown.ts';
import type { ReportFormat } from './report.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

/** Every format of a report, by the name that people ask for it by. */
export const reportFormats = { text, json, sarif, github, junit, markdown, csv } as const satisfies Readonly<
  Record<string, ReportFormat>
>;

export type FormatName = keyof typeof reportFormats;

/** In the order in which they are offered. */
export const formatNames = Object.keys(reportFormats) as FormatName[];
