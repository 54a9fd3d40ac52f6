import type { ExportNotice } from '../document/notices.ts';
import type { DocumentRequest } from '../document/request.ts';
import type { Tick } from '../steps.ts';

/** What the export of a spreadsheet needs to know. Of the options the day alone counts. */
export interface SheetRequest
  extends Pick<DocumentRequest, 'plan' | 'title' | 'locations' | 'channels' | 'options'> {
  /** Told how far the export is; others may have their turn meanwhile, and may give it up. */
  readonly tick?: Tick;
}

export interface SheetResult {
  /** The workbook (`.xlsx`). */
  readonly bytes: Uint8Array;
  readonly notices: ExportNotice[];
}
