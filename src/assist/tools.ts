import { checkPlan } from './check-plan.ts';
import { findClashes } from './find-clashes.ts';
import { proposeEditTool } from './propose-edit.ts';
import { suggestChannelsFor } from './suggest-channels.ts';
import type { ReadingTool, ToolDescription } from './tool.ts';

/** The tools that look and change nothing. */
export const readingTools = [checkPlan, suggestChannelsFor, findClashes] as readonly ReadingTool[];

/** All tools, as assistants are told of them. */
export const toolDescriptions: readonly ToolDescription[] = [...readingTools, proposeEditTool];
