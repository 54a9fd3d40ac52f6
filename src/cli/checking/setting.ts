import type { SeveritySettings } from '../../checks/run.ts';
import type { CampaignDocument } from '../../plan/document.ts';
import type { DocumentContext } from '../../portfolio/context.ts';

/** What a file is checked with. */
export interface Setting {
  readonly severities: SeveritySettings;
  /** What is known around a reading of the file. */
  contextOf(document: CampaignDocument): DocumentContext;
}
