import { advertisingValue } from './advertising-value.ts';
import { audienceUnreached } from './audience-unreached.ts';
import { audienceUntargeted } from './audience-untargeted.ts';
import { audienceWithoutInsight } from './audience-without-insight.ts';
import { channelMix } from './channel-mix.ts';
import { channelWithoutObjective } from './channel-without-objective.ts';
import { channelWithoutReason } from './channel-without-reason.ts';
import type { Check } from './check.ts';
import { duplicateId } from './duplicate-id.ts';
import { frontmatterSyntax } from './frontmatter-syntax.ts';
import { invalidValue } from './invalid-value.ts';
import { measuresOutputsOnly } from './measures-outputs-only.ts';
import { missingValue } from './missing-value.ts';
import { noObjectives } from './no-objectives.ts';
import { noOfflineAlternative } from './no-offline-alternative.ts';
import { objectiveIsOutput } from './objective-is-output.ts';
import { objectiveNotSmart } from './objective-not-smart.ts';
import { objectiveVague } from './objective-vague.ts';
import { objectiveWithoutBaseline } from './objective-without-baseline.ts';
import { objectiveWithoutChannel } from './objective-without-channel.ts';
import { objectiveWithoutMeasure } from './objective-without-measure.ts';
import { oneWayConsultation } from './one-way-consultation.ts';
import { oneWayPlan } from './one-way-plan.ts';
import { strategyRepeatsChannels } from './strategy-repeats-channels.ts';
import { tooManyMessages } from './too-many-messages.ts';
import { tooManyObjectives } from './too-many-objectives.ts';
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
  objectiveNotSmart,
  objectiveWithoutBaseline,
  objectiveIsOutput,
  objectiveVague,
  objectiveWithoutMeasure,
  measuresOutputsOnly,
  channelMix,
  oneWayConsultation,
  oneWayPlan,
  audienceUnreached,
  audienceUntargeted,
  audienceWithoutInsight,
  channelWithoutReason,
  noOfflineAlternative,
  tooManyObjectives,
  tooManyMessages,
  strategyRepeatsChannels,
  advertisingValue,
  unusedIgnore,
] as readonly Check[];
