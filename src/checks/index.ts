import { accessibilityGap } from './accessibility-gap.ts';
import { actionIncomplete } from './action-incomplete.ts';
import { actionOverdue } from './action-overdue.ts';
import { activityIncomplete } from './activity-incomplete.ts';
import { advertisingValue } from './advertising-value.ts';
import { approvalOverdue } from './approval-overdue.ts';
import { approvalRefused } from './approval-refused.ts';
import { approvedWithoutSignoff } from './approved-without-signoff.ts';
import { audienceCircle } from './audience-circle.ts';
import { audienceUnreached } from './audience-unreached.ts';
import { audienceUntargeted } from './audience-untargeted.ts';
import { audienceWithoutInsight } from './audience-without-insight.ts';
import { channelMix } from './channel-mix.ts';
import { channelNotBilingual } from './channel-not-bilingual.ts';
import { channelNotRegistered } from './channel-not-registered.ts';
import { channelUnanswered } from './channel-unanswered.ts';
import { channelWithoutAccessibility } from './channel-without-accessibility.ts';
import { channelWithoutApprover } from './channel-without-approver.ts';
import { channelWithoutDeputy } from './channel-without-deputy.ts';
import { channelWithoutObjective } from './channel-without-objective.ts';
import { channelWithoutOwner } from './channel-without-owner.ts';
import { channelWithoutPolicy } from './channel-without-policy.ts';
import { channelWithoutReason } from './channel-without-reason.ts';
import { channelWithoutRecords } from './channel-without-records.ts';
import { channelWithoutRisk } from './channel-without-risk.ts';
import type { Check } from './check.ts';
import { clash } from './clash.ts';
import { clearanceAwaited } from './clearance-awaited.ts';
import { clearanceRefused } from './clearance-refused.ts';
import { clearedByAnother } from './cleared-by-another.ts';
import { consultationIncomplete } from './consultation-incomplete.ts';
import { contactPressure } from './contact-pressure.ts';
import { copyDeadlinePassed } from './copy-deadline-passed.ts';
import { dateInWords } from './date-in-words.ts';
import { dateWithoutLaunch } from './date-without-launch.ts';
import { datesOutOfOrder } from './dates-out-of-order.ts';
import { duplicateId } from './duplicate-id.ts';
import { emptySection } from './empty-section.ts';
import { frontmatterSyntax } from './frontmatter-syntax.ts';
import { invalidValue } from './invalid-value.ts';
import { measuresOutputsOnly } from './measures-outputs-only.ts';
import { missingPart } from './missing-part.ts';
import { missingSection } from './missing-section.ts';
import { missingValue } from './missing-value.ts';
import { moneyInWords } from './money-in-words.ts';
import { noCallToAction } from './no-call-to-action.ts';
import { noDataProtectionNote } from './no-data-protection-note.ts';
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
import { outsidePlanDates } from './outside-plan-dates.ts';
import { overBudget } from './over-budget.ts';
import { paidWithoutCost } from './paid-without-cost.ts';
import { periodConsultation } from './period-consultation.ts';
import { periodSpokesperson } from './period-spokesperson.ts';
import { periodWithoutDates } from './period-without-dates.ts';
import { protectedPeriod } from './protected-period.ts';
import { registerLacks } from './register-lacks.ts';
import { registerStatus } from './register-status.ts';
import { resultMissing } from './result-missing.ts';
import { resultUnexplained } from './result-unexplained.ts';
import { reviewDateMissing } from './review-date-missing.ts';
import { reviewOverdue } from './review-overdue.ts';
import { riskWithoutMitigation } from './risk-without-mitigation.ts';
import { socialSetApart } from './social-set-apart.ts';
import { strategyRepeatsChannels } from './strategy-repeats-channels.ts';
import { tooFewAdministrators } from './too-few-administrators.ts';
import { tooManyMessages } from './too-many-messages.ts';
import { tooManyObjectives } from './too-many-objectives.ts';
import { twoRegisters } from './two-registers.ts';
import { unknownKey } from './unknown-key.ts';
import { unknownReference } from './unknown-reference.ts';
import { unlistedChannel } from './unlisted-channel.ts';
import { unusedIgnore } from './unused-ignore.ts';
import { welshMissing } from './welsh-missing.ts';

/** All checks, in the order of the documentation. Adding one: its file, its test, its line here. */
export const checks = [
  objectiveWithoutChannel,
  channelWithoutObjective,
  frontmatterSyntax,
  invalidValue,
  missingValue,
  noObjectives,
  unknownReference,
  unlistedChannel,
  duplicateId,
  unknownKey,
  objectiveNotSmart,
  objectiveWithoutBaseline,
  objectiveIsOutput,
  objectiveVague,
  objectiveWithoutMeasure,
  measuresOutputsOnly,
  channelMix,
  socialSetApart,
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
  activityIncomplete,
  outsidePlanDates,
  datesOutOfOrder,
  protectedPeriod,
  clearanceAwaited,
  clearanceRefused,
  clearedByAnother,
  periodSpokesperson,
  periodConsultation,
  approvalOverdue,
  approvalRefused,
  copyDeadlinePassed,
  approvedWithoutSignoff,
  resultMissing,
  resultUnexplained,
  paidWithoutCost,
  overBudget,
  dateInWords,
  dateWithoutLaunch,
  moneyInWords,
  riskWithoutMitigation,
  missingPart,
  noCallToAction,
  noDataProtectionNote,
  accessibilityGap,
  welshMissing,
  consultationIncomplete,
  advertisingValue,
  registerStatus,
  registerLacks,
  twoRegisters,
  channelNotRegistered,
  channelWithoutOwner,
  channelWithoutDeputy,
  channelWithoutApprover,
  tooFewAdministrators,
  channelUnanswered,
  channelWithoutPolicy,
  channelWithoutAccessibility,
  channelWithoutRecords,
  channelWithoutRisk,
  channelNotBilingual,
  reviewDateMissing,
  reviewOverdue,
  periodWithoutDates,
  audienceCircle,
  actionIncomplete,
  actionOverdue,
  clash,
  contactPressure,
  missingSection,
  emptySection,
  unusedIgnore,
] as readonly Check[];
