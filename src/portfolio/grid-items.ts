import { consults, isForConsultations } from '../channels/use.ts';
import type { RegisterDocument } from '../plan/document.ts';
import type { Clearance, Decision } from '../plan/format/clearance.ts';
import type { ActivityDays } from '../plan/values/schedule.ts';
import { type ApprovalDue, approvalsDue, type CopyDeadline, copyDeadlines } from './approvals.ts';
import {
  clearanceFor,
  isPreElection,
  type KnownPeriod,
  lastDecision,
  opensIn,
  periodsOf,
  protectedPeriods,
} from './clearance.ts';
import { audiencesNamed } from './contacts.ts';
import type { ActivityRecord, PlanRecord } from './record.ts';
import { type Shared, type SharedNames, sharedNames } from './shared-names.ts';
import { type ChannelTrouble, usedChannel } from './used-channels.ts';

/** An activity of a plan. */
export interface GridItem {
  readonly path: string;
  readonly record: PlanRecord;
  readonly activity: ActivityRecord;
  /** Its days as far as they are known; undefined only among the undated. */
  readonly days: ActivityDays | undefined;
  /** The names of its channels and audiences. */
  readonly channels: readonly string[];
  readonly audiences: readonly string[];
  /** Those of its channels that are not to be used as they stand, says the register. */
  readonly troubled: readonly TroubledChannel[];
  /** The last decision on it; undefined where nobody was asked. */
  readonly approval: Decision | undefined;
  readonly periods: readonly ItemPeriod[];
  /** The periods before a poll in which it opens a consultation, by their names. */
  readonly consultsIn: readonly string[];
  readonly approvals: readonly ApprovalDue[];
  readonly deadlines: readonly CopyDeadline[];
}

/** A channel on which nothing new is published, or that is not registered. */
export interface TroubledChannel {
  readonly name: string;
  readonly trouble: ChannelTrouble;
}

/** A protected period that an item falls into, with what was decided of it. */
export interface ItemPeriod {
  readonly period: KnownPeriod;
  readonly clearance: Clearance;
}

/** A plan with what its organisation knows around it. */
export interface PlacedPlan {
  readonly path: string;
  readonly record: PlanRecord;
  readonly register: RegisterDocument | undefined;
  readonly names: SharedNames;
  readonly periods: readonly KnownPeriod[];
  /** Its audiences, by their places among the record's. */
  readonly audiences: readonly (Shared | undefined)[];
}

/** A plan that is to be shown beside others. */
export function placedPlan(
  path: string,
  record: PlanRecord,
  register: RegisterDocument | undefined,
): PlacedPlan {
  const names = sharedNames(register);
  return {
    path,
    record,
    register,
    names,
    periods: protectedPeriods(register),
    audiences: record.audiences.map((audience) => names.audience(audience)),
  };
}

/** An activity of a plan with all that is to be said of it. */
export function itemOf(
  { path, record, register, names, periods, audiences }: PlacedPlan,
  activity: ActivityRecord,
): GridItem {
  const within = periodsOf(record, activity, periods, names);
  const channels = activity.reach.channels.map((channel) => usedChannel(record.channels[channel]!, names));
  const isOnPlatform = channels.some(({ known }) => isForConsultations(known));
  return {
    path,
    record,
    activity,
    days: activity.days,
    channels: channels.map(({ official }) => official),
    troubled: channels.flatMap(({ official, trouble }) => (trouble ? [{ name: official, trouble }] : [])),
    audiences: [...new Set(audiencesNamed(activity, record, audiences).map(({ name }) => name))],
    approval: lastDecision(activity)?.decision,
    periods: within.map((period) => ({ period, clearance: clearanceFor(activity, period.period) })),
    consultsIn: within
      .filter((each) => isPreElection(each.period) && opensIn(activity, each))
      .filter(() => consults(activity.activity, isOnPlatform))
      .map(({ period }) => period.name),
    approvals: approvalsDue(record, activity, within, register, names),
    deadlines: copyDeadlines(record, activity, register, names),
  };
}

/** Items in the order of their first days, then of the plans' titles. */
export function byDay(a: GridItem, b: GridItem): number {
  return (
    compare(a.days?.from ?? '', b.days?.from ?? '') ||
    compare(a.record.title, b.record.title) ||
    compare(a.path, b.path) ||
    a.activity.line - b.activity.line
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
