import type { PictureReading } from '../document/markdown/images.ts';
import type { ExportNotice } from '../document/notices.ts';
import type { RegisterRequest } from '../document/register/facts.ts';
import type { DocumentRequest } from '../document/request.ts';
import type { Tick } from '../steps.ts';

/** What the export of a plan needs to know. */
export interface ExportRequest extends DocumentRequest, ExportChoices {
  /** What is made of the plan: the whole document unless said, or a plan on one page. */
  readonly form?: 'document' | 'page';
}

/** What the export of a channel register needs to know. */
export interface RegisterExportRequest extends RegisterRequest, ExportChoices {}

/** How a Word document is made of a file, whatever file that is. */
export interface ExportChoices extends PictureReading, WordChoices {}

/** How a Word document is made, whatever it says. */
export interface WordChoices {
  /** The organisation's template, a `.docx` or `.dotx`: the document gets its look. */
  readonly template?: Uint8Array;
  /** Whether Word records what is changed in the document; it does not unless said. */
  readonly tracksChanges?: boolean;
  /** Told how far the export is, and what is being done: others may have their turn meanwhile, and may give it up. */
  readonly tick?: Tick;
}

export interface ExportResult {
  /** The Word file (`.docx`). */
  readonly bytes: Uint8Array;
  readonly notices: ExportNotice[];
}
