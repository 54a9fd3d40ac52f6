import * as z from 'zod';
import { channelLabel } from '../channels/directory.ts';
import { suggestChannels } from '../channels/suggest.ts';
import type { Objective } from '../plan/format/schema.ts';
import { firstOf } from './as-data.ts';
import { fingerprintOf } from './fingerprint.ts';
import { findDocument } from './plans-in-reach.ts';
import { dataNotice, defineTool, planName } from './tool.ts';
import { ToolError } from './tool-error.ts';

/** How many objectives an answer holds at most, and how many channels each. */
const most = { objectives: 20, channels: 8 };

/** The number of an objective, as people count. */
export const objectiveNumber = z.int().min(1).describe('The objective’s place in the plan, from 1');

/** Suggests channels for the objectives of a plan, with the reasons. */
export const suggestChannelsFor = defineTool({
  name: 'suggest_campaign_channels',
  title: 'Suggest channels for objectives',
  description: `Suggests channels for the objectives of a campaign plan, best first, each with its kind, whether people can answer on it, and the reason: what the plan and the organisation’s channel register link to the audiences, then what reaches people of that sort. It looks across the whole mix, so that social media is one kind among others. ${dataNotice}`,
  input: z.strictObject({ plan: planName, objective: objectiveNumber.optional() }),
  async run({ plan: name, objective }, plans) {
    const { path, document, context } = await findDocument(plans, name);
    if (document.kind !== 'plan') throw new ToolError('That is a channel register: it has no objectives.');
    const { plan } = document;
    const wanted = plan.objectives
      .map((each, index) => ({ each, number: index + 1 }))
      .filter(({ number }) => objective === undefined || number === objective);
    if (wanted.length === 0)
      throw new ToolError(`The plan has ${plan.objectives.length} objectives, and none of that number.`);
    const { first, more } = firstOf(wanted, most.objectives);
    const suggested = (each: Objective) =>
      suggestChannels(plan, each, context.channels, most.channels).map(({ channel, reason }) => ({
        channel: channelLabel(channel),
        kind: channel.kind ?? null,
        direction: channel.direction ?? null,
        reason,
      }));
    return {
      file: plans.nameOf(path),
      fingerprint: await fingerprintOf(document.text),
      objectives: first.map(({ each, number }) => ({
        objective: number,
        statement: each.objective ?? null,
        chosen: each.channels,
        suggestions: suggested(each),
      })),
      moreObjectives: more,
    };
  },
});
