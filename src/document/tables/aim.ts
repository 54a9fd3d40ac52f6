import type { Plan } from '../../plan/format/schema.ts';
import type { Facts } from '../facts.ts';
import type { Block } from '../model.ts';
import type { TextKey } from '../words/language.ts';
import { labelled, labelledText, madeFrom } from './table.ts';

/** The kinds of campaign of GCS CORE. */
const purposes: Readonly<Record<NonNullable<Plan['purpose']>, TextKey>> = {
  change: 'purposeChange',
  operational: 'purposeOperational',
  reputation: 'purposeReputation',
  explanation: 'purposeExplanation',
};

/** What the campaign is for. */
export function aimBlocks(facts: Facts): Block[] {
  const { plan, words } = facts;
  return [
    ...(plan.aim ? madeFrom(facts, plan, 'aim', labelledText(facts, 'aim', plan.aim)) : []),
    ...(plan.strategy
      ? madeFrom(facts, plan, 'strategy', labelledText(facts, 'strategy', plan.strategy))
      : []),
    ...(plan.purpose
      ? madeFrom(facts, plan, 'purpose', [labelled(facts, 'purpose', words.say(purposes[plan.purpose]))])
      : []),
  ];
}
