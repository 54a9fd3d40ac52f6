import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { channelDirectory } from '../../src/channels/directory.ts';
import type { ExportNotice } from '../../src/document/notices.ts';
import { readPlan, readRegister } from '../../src/plan/document.ts';
import {
  type ExportRequest,
  type ExportResult,
  exportRegisterToWord,
  exportToWord,
  type RegisterExportRequest,
} from '../../src/word/index.ts';
import { all, at, readXml, textIn, type XmlElement } from './xml.ts';

/** A Word file, taken apart. */
export interface Exported {
  readonly bytes: Uint8Array;
  readonly notices: readonly ExportNotice[];
  /** The XML parts by their paths. */
  readonly parts: Readonly<Record<string, string>>;
  /** Every other file in it. */
  readonly binaries: Readonly<Record<string, Uint8Array>>;
  readonly document: XmlElement;
  /** The paragraphs of the body, those in tables too. */
  readonly paragraphs: readonly ParagraphSeen[];
  /** The tables, row by row, cell by cell. */
  readonly tables: readonly (readonly (readonly string[])[])[];
  /** The headings, each as its level and words: `2 Objectives`. */
  readonly headings: readonly string[];
}

export interface ParagraphSeen {
  readonly style: string;
  readonly text: string;
  readonly element: XmlElement;
}

export type Overrides = Partial<Omit<ExportRequest, 'plan' | 'text' | 'locations'>>;

const binPicture = new Uint8Array(readFileSync('test/word/fixtures/bin.png'));

/** Exports a plan as the product does. */
export async function exportedBytes(text: string, overrides: Overrides = {}): Promise<ExportResult> {
  const { plan, locations } = await readPlan('plan.campaign.md', text);
  const channels = channelDirectory(plan, undefined);
  const readImage = async (url: string) => (url === 'bin.png' ? binPicture : undefined);
  return exportToWord({ plan, text, locations, channels, readImage, ...overrides });
}

/** Exports a channel register and takes the file apart. */
export async function exportedRegister(
  text: string,
  overrides: Partial<Omit<RegisterExportRequest, 'register' | 'text' | 'locations'>> = {},
): Promise<Exported> {
  const { register, locations } = await readRegister('register.md', text);
  const channels = channelDirectory(undefined, register);
  const readImage = async (url: string) => (url === 'bin.png' ? binPicture : undefined);
  const result = await exportRegisterToWord({ register, text, locations, channels, readImage, ...overrides });
  return { ...result, ...takeApart(result.bytes) };
}

/** Exports a plan and takes the file apart. */
export async function exported(text: string, overrides: Overrides = {}): Promise<Exported> {
  const result = await exportedBytes(text, overrides);
  return { ...result, ...takeApart(result.bytes) };
}

export function takeApart(bytes: Uint8Array): Omit<Exported, 'bytes' | 'notices'> {
  const files = Object.entries(unzipSync(bytes));
  const isXml = ([path]: readonly [string, Uint8Array]) => /\.(?:xml|rels)$/.test(path);
  const parts = Object.fromEntries(files.filter(isXml).map(([path, data]) => [path, strFromU8(data)]));
  const binaries = Object.fromEntries(files.filter((file) => !isXml(file)));
  for (const xml of Object.values(parts)) readXml(xml);
  const document = readXml(parts['word/document.xml']!);
  const paragraphs = all(document, 'w:p').map((element) => ({
    style: at(element, 'w:pPr/w:pStyle')?.attributes['w:val'] ?? 'Normal',
    text: textIn(element),
    element,
  }));
  return {
    parts,
    binaries,
    document,
    paragraphs,
    tables: all(document, 'w:tbl').map((table) =>
      all(table, 'w:tr').map((row) =>
        all(row, 'w:tc').map((cell) => all(cell, 'w:p').map(textIn).join(' / ')),
      ),
    ),
    headings: paragraphs
      .filter(({ style }) => /^Heading\d$/.test(style))
      .map(({ style, text }) => `${style.slice(-1)} ${text}`),
  };
}

/** The plan that uses everything. */
export const fullPlan = readFileSync('test/word/fixtures/full.campaign.md', 'utf8');

/** A plan with a body and hardly any frontmatter. */
export function planWith(body: string, frontmatter = 'campaign: Test'): string {
  return `---\n${frontmatter}\n---\n${body}`;
}
