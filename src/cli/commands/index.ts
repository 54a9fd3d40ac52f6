import type { Command } from '../command.ts';
import { channels } from './channels.ts';
import { check } from './check.ts';
import { exportPlan } from './export.ts';
import { grid } from './grid.ts';
import { importDocument } from './import.ts';
import { mcp } from './mcp.ts';
import { mix } from './mix.ts';
import { results } from './results.ts';
import { review } from './review.ts';

/** Every command, in the order in which the usage shows them. */
export const commands: readonly Command[] = [
  check,
  exportPlan,
  importDocument,
  review,
  grid,
  mix,
  results,
  channels,
  mcp,
];
