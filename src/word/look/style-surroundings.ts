import type { Palette } from './palette.ts';
import type { StyleId } from './style-names.ts';

/** The document that a style goes into. */
export interface StyleSurroundings {
  /** The ids that styles have there. */
  idOf(id: StyleId): string;
  readonly palette: Palette;
  /** Whether the title has a page of its own. */
  readonly hasTitlePage: boolean;
  /** Whether its text is written from right to left. */
  readonly isMirrored: boolean;
  /** Nothing that stands below the template's headings is larger than this, in half-points. */
  readonly largest?: number | undefined;
  /** How large the title is, in half-points, where its heading is smaller than what stands below it. */
  readonly titleSize?: number | undefined;
}
