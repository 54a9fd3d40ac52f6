import type { Facts } from '../../facts.ts';
import type { PageLimits } from '../limits.ts';
import type { Omissions } from '../omissions.ts';

/** What the parts of the page draw on. */
export interface PageFacts {
  readonly facts: Facts;
  readonly limits: PageLimits;
  readonly omissions: Omissions;
}
