import * as l10n from '@vscode/l10n';
import { capitalised, LineIndex } from '../../text/text.ts';
import type { Document } from '../document.ts';
import { type Facts, factsOf } from '../facts.ts';
import { type Block, type Inline, words as plain } from '../model.ts';
import { Notices } from '../notices.ts';
import { topLevel } from '../outline.ts';
import type { DocumentRequest } from '../request.ts';
import { labelled, sentence } from '../tables/table.ts';
import { propertiesOf, tellOfTitle } from '../title-block.ts';
import type { TextKey } from '../words/language.ts';
import { mostObjectives, type PageLimits } from './limits.ts';
import { Omissions } from './omissions.ts';
import { audienceNames } from './parts/audiences.ts';
import { budgetInWords } from './parts/budget.ts';
import { channelMix } from './parts/channel-mix.ts';
import { inARow } from './parts/in-room.ts';
import { pageObjectives } from './parts/objectives.ts';
import type { PageFacts } from './parts/page-facts.ts';
import { topRisks } from './parts/risks.ts';
import { signatures } from './parts/signoff.ts';
import { pageTimeline } from './parts/timeline.ts';

/** A plan on one page, and what its author should know of it. */
export interface PlanPage {
  readonly document: Document;
  readonly notices: Notices;
}

/**
 * Puts a plan on one page for those who decide on it: whose it is and how far, aim, audiences, objectives, channel mix,
 * timeline, budget, top risks, sign-off. What the plan does not say is left out; what has no room is told.
 * @param limits how much of each part may stand there
 */
export function composePage(request: DocumentRequest, limits: PageLimits): PlanPage {
  const { plan, channels, locations, options = {} } = request;
  const notices = new Notices();
  const facts = factsOf(plan, channels, locations, new LineIndex(request.text), options.today, notices);
  const omissions = new Omissions(locations);
  const page: PageFacts = { facts, limits, omissions };
  const properties = propertiesOf(request, facts.words);
  const blocks: Block[] = [
    { type: 'heading', level: 1, content: plain(properties.title), landmarks: [{ kind: 'title' }] },
    sentence(atAGlance(facts, properties)),
    ...paragraphOf(facts, 'aim', plain(omissions.fitted(plan.aim ?? '', limits.aim, 'aim'))),
    ...paragraphOf(facts, 'audiences', audienceNames(page)),
  ];
  const add = (title: TextKey, part: readonly Block[]) => {
    const isApart = part[0]?.type !== 'table' || blocks.at(-1)?.type !== 'table';
    if (part.length > 0 && (limits.hasHeadings || !isApart))
      blocks.push({ type: 'heading', level: topLevel, content: facts.words.say(title) });
    blocks.push(...part);
  };
  add('objectives', pageObjectives(page));
  add('channelMix', channelMix(page));
  add('timelineByMonth', pageTimeline(page));
  blocks.push(...paragraphOf(facts, 'budget', budgetInWords(facts)));
  add('topRisks', topRisks(page));
  add('signoff', signatures(page));
  tellOfTitle(plan, properties, notices);
  tellOfObjectives(request, notices);
  omissions.tell(notices);
  return {
    document: {
      properties,
      words: facts.words,
      title: [],
      contents: undefined,
      blocks,
      lists: [],
      notes: [],
    },
    notices,
  };
}

/** Whose plan it is, how far it is, and when. */
function atAGlance(
  { plan, launch, words }: Facts,
  { organisation, statusInFull }: Document['properties'],
): Inline[] {
  const period = words.period(plan.start, plan.end, launch);
  const entries: readonly (readonly Inline[])[] = [
    plain(organisation),
    words.say('planOnAPage'),
    words.own(statusInFull),
    plan.version ? words.say('versionNumber', plan.version) : [],
    words.own(period ? capitalised(period) : ''),
    plan.launch ? [...words.say('launch'), ...words.own(`: ${words.day(plan.launch, launch)}`)] : [],
    plan.lead ? [...words.say('lead'), ...plain(`: ${plan.lead.trim()}`)] : [],
  ];
  return inARow(entries, ' – ');
}

function paragraphOf(facts: Facts, label: TextKey, content: readonly Inline[]): Block[] {
  return content.length > 0 ? [labelled(facts, label, content)] : [];
}

/** More objectives than a page holds are said to be too many, with what to do. */
function tellOfObjectives({ plan, locations }: DocumentRequest, notices: Notices): void {
  const first = plan.objectives[mostObjectives];
  if (!first) return;
  notices.add(
    l10n.t(
      'Too many objectives for one page: it shows {0} of {1}. A board takes in no more. Put those that matter most first, join those that belong together, or hand out the whole document.',
      mostObjectives,
      plan.objectives.length,
    ),
    locations?.object(first)?.node.range,
  );
}
