import { channelMix } from './channel-mix.ts';
import { channelWithoutObjective } from './channel-without-objective.ts';
import type { Check } from './check.ts';
import { duplicateId } from './duplicate-id.ts';
import { frontmatterSyntax } from './frontmatter-syntax.ts';
import { invalidValue } from './invalid-value.ts';
import { missingValue } from './missing-value.ts';
import { noObjectives } from './no-objectives.ts';
import { objectiveWithoutChannel } from './objective-without-channel.ts';
import { unknownKey } from './unknown-key.ts';
import { unknownReference } from './unknown-reference.ts';
import { unusedIgnore } from './unused-ignore.ts';

/** All checks, in the order of the documentation. Adding one: its file, its test, its line here. */
export const checks = [
  objectiveWithoutChannel,
  channelWithoutObjective,
  frontmatterSyntax,
  invalidValue,
  missingValue,
  noObjectives,
  unknownReference,
  duplicateId,
  unknownKey,
  channelMix,
  unusedIgnore,
] as readonly Check[];
