import * as vscode from 'vscode';
import type { PlanRecord } from '../portfolio/record.ts';
import { sharing } from '../portfolio/shared-parts.ts';
import { breather } from '../steps.ts';

/** What a file held when it was last read, and how to tell that it still is the same file. */
export interface StoredRecord {
  /** When the file was changed last, in milliseconds since 1970. */
  readonly mtime: number;
  readonly size: number;
  /** A plan's record; for other files only what they are. */
  readonly held: PlanRecord | 'register' | 'neither';
}

/** To be raised whenever records are made of other facts, or the same ones are read otherwise. */
const version = 8;

const fileName = 'plans.jsonl';

/** How a file is called until all is written: it says when it was begun, and by a number which of several. */
const partial = /\.(\d+)-\d+\.part$/;

/** Nothing is written for so long, in milliseconds: the window was shut meanwhile. */
const abandonedAfter = 3_600_000;

/** So many records are written as one piece of text. */
const recordsAPiece = 200;

/**
 * Keeps the records of plans from one start to the next, in the extension's own storage: a line of JSON each, behind
 * one that says by which version they were made.
 */
export class RecordStore {
  readonly #folder: vscode.Uri | undefined;
  readonly #version: string;

  /** @param context whose storage it is; without a workspace there is none, and nothing is kept */
  constructor(context: Pick<vscode.ExtensionContext, 'storageUri' | 'extension'>) {
    this.#folder = context.storageUri;
    this.#version = `${version} ${(context.extension.packageJSON as { version: string }).version}`;
  }

  /** What was kept, by URI; nothing where it was made by another version or is damaged: the plans are read then. */
  async load(): Promise<Map<string, StoredRecord>> {
    const records = new Map<string, StoredRecord>();
    const lines = linesOf(await this.#read());
    if (lines.next().value !== JSON.stringify(this.#version)) return records;
    const breathe = breather(undefined);
    for (const line of lines) {
      const entry = entryIn(line);
      if (!entry) return new Map();
      records.set(...entry);
      await breathe();
    }
    return records;
  }

  /** Puts these in place of what was kept. */
  async save(records: ReadonlyMap<string, StoredRecord>): Promise<void> {
    if (!this.#folder) return;
    const breathe = breather(undefined);
    const encoder = new TextEncoder();
    const pieces = [encoder.encode(`${JSON.stringify(this.#version)}\n`)];
    let lines: string[] = [];
    const cut = () => {
      pieces.push(encoder.encode(lines.join('')));
      lines = [];
    };
    for (const entry of records) {
      lines.push(`${JSON.stringify(entry)}\n`);
      if (lines.length >= recordsAPiece) cut();
      await breathe();
    }
    cut();
    await vscode.workspace.fs.createDirectory(this.#folder);
    // Whole or not at all: the window may be shut meanwhile, and another one may write here too.
    const name = `${fileName}.${Date.now()}-${Math.floor(Math.random() * 1e9)}.part`;
    const part = vscode.Uri.joinPath(this.#folder, name);
    await vscode.workspace.fs.writeFile(part, await joined(pieces, breathe));
    const whole = vscode.Uri.joinPath(this.#folder, fileName);
    try {
      await vscode.workspace.fs.rename(part, whole, { overwrite: true });
    } catch (error) {
      if (!isOfAnother(error)) throw error;
      // What another window puts there at this very moment says the same.
      await removeIfThere(part);
    }
    await removeAbandoned(this.#folder);
  }

  async #read(): Promise<Uint8Array> {
    if (!this.#folder) return nothing;
    try {
      return await vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.#folder, fileName));
    } catch (error) {
      // Nothing has been kept yet.
      if (error instanceof vscode.FileSystemError) return nothing;
      throw error;
    }
  }
}

const nothing = new Uint8Array();

const lineFeed = 0x0a;

/** The lines of a file, decoded one by one: all at once, tens of megabytes would hold up the editor. */
function* linesOf(bytes: Uint8Array): Generator<string> {
  // A last line without its end was being written when the editor was shut.
  if (bytes.at(-1) !== lineFeed) return;
  const decoder = new TextDecoder();
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(lineFeed, start);
    yield decoder.decode(bytes.subarray(start, end));
    start = end + 1;
  }
}

/** @returns undefined where the line is none that was written here, or not as a whole */
function entryIn(line: string): [string, StoredRecord] | undefined {
  try {
    return JSON.parse(line, sharing);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Removes what windows left behind that were shut while they wrote. */
async function removeAbandoned(folder: vscode.Uri): Promise<void> {
  for (const [name] of await vscode.workspace.fs.readDirectory(folder)) {
    const begun = partial.exec(name)?.[1];
    if (begun !== undefined && Date.now() - Number(begun) > abandonedAfter)
      await removeIfThere(vscode.Uri.joinPath(folder, name));
  }
}

async function removeIfThere(file: vscode.Uri): Promise<void> {
  try {
    await vscode.workspace.fs.delete(file);
  } catch (error) {
    if (!isOfAnother(error)) throw error;
  }
}

/** Whether a file could not be put or removed because another window has just done so. */
function isOfAnother(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && ['FileNotFound', 'FileExists'].includes(error.code);
}

async function joined(pieces: readonly Uint8Array[], breathe: () => Promise<unknown>): Promise<Uint8Array> {
  const whole = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
    await breathe();
  }
  return whole;
}
