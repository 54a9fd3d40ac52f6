import type { PictureReading } from '../document/markdown/images.ts';
import type { ExportNotice } from '../document/notices.ts';
import type { DocumentRequest } from '../document/request.ts';

/** What the export needs to know. */
export interface ExportRequest extends DocumentRequest, PictureReading {
  /** The organisation's template, a `.docx` or `.dotx`: the document gets its look. */
  readonly template?: Uint8Array;
  /**
   * Told how far the export is.
   * @param fraction from 0 to 1
   * @param what is being done, in a few words
   */
  onProgress?(fraction: number, what: string): void;
}

export interface ExportResult {
  /** The Word file (`.docx`). */
  readonly bytes: Uint8Array;
  readonly notices: ExportNotice[];
}
