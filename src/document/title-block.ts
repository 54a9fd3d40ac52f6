import * as l10n from '@vscode/l10n';
import { capitalised } from '../text/text.ts';
import type { Content } from './cells.ts';
import type { Properties } from './document.ts';
import type { Facts } from './facts.ts';
import { lineWords } from './markdown/value-content.ts';
import { type Block, type Heading, words as plain } from './model.ts';
import type { Notices } from './notices.ts';
import type { DocumentRequest } from './request.ts';
import { labelled, madeFrom } from './tables/table.ts';
import type { TextKey } from './words/language.ts';
import type { DocumentWords } from './words/words.ts';

/** What the document says about itself. */
export function propertiesOf(
  { plan, title, options }: Pick<DocumentRequest, 'plan' | 'title' | 'options'>,
  words: DocumentWords,
): Properties {
  const organisation = lineWords(plan.organisation?.trim() ?? '');
  const status = plan.status === undefined ? '' : words.choice(plan.status);
  // A draft is called one in capitals, so that nobody takes it for the plan.
  const isDraft = plan.status === 'draft';
  return {
    title: lineWords(plan.campaign.trim()) || title?.trim() || words.text('campaignPlan'),
    subtitle: words.text('campaignPlan'),
    subject: organisation ? words.text('campaignPlanOf', organisation) : words.text('campaignPlan'),
    author: lineWords(plan.lead?.trim() ?? '') || organisation || words.text('notStated'),
    organisation,
    keywords: [
      words.text('keywordPlan'),
      words.text('keywordCommunications'),
      ...(organisation ? [organisation] : []),
    ],
    status: isDraft ? words.text('draft') : status,
    statusInFull: isDraft ? words.text('draftNotApproved') : status,
    version: lineWords(plan.version?.trim() ?? ''),
    language: words.documentLanguage,
    created: options?.today,
  };
}

/** Says what a plan without a title is called. */
export function tellOfTitle(
  { campaign }: Pick<DocumentRequest['plan'], 'campaign'>,
  { title }: Pick<Properties, 'title'>,
  notices: Notices,
): void {
  if (campaign.trim() !== '') return;
  notices.add(l10n.t('The plan has no title (campaign), so the document is called “{0}”.', title));
}

/** The heading of the text that is its title. */
export interface TextTitle extends Pick<Heading, 'content' | 'line' | 'landmarks'> {
  /** Whether it says anything else than the document's title. */
  readonly saysMore: boolean;
}

/**
 * The title with what is to be known first: whose plan it is, how far, and when. What the text calls itself stands
 * below the title where that is something else.
 */
export function titleBlock(
  facts: Facts,
  { title, organisation, statusInFull }: Properties,
  own?: TextTitle,
): Block[] {
  const { plan, launch, words, lineOfKey } = facts;
  const period = words.period(plan.start, plan.end, launch);
  const details: readonly (readonly [TextKey, keyof typeof plan, Content])[] = [
    ['organisation', 'organisation', organisation],
    ['lead', 'lead', plan.lead],
    ['status', 'status', words.own(statusInFull)],
    ['version', 'version', plan.version],
    ['dates', plan.start ? 'start' : 'end', words.own(period ? capitalised(period) : '')],
    ...(plan.launch ? [['launch', 'launch', words.own(words.day(plan.launch, launch))] as const] : []),
  ];
  return [
    {
      type: 'heading',
      level: 1,
      content: plain(title),
      line: own && !own.saysMore ? own.line : lineOfKey(plan, 'campaign'),
      landmarks: [{ kind: 'title' }, ...(own?.saysMore ? [] : (own?.landmarks ?? []))],
    },
    own?.saysMore
      ? {
          type: 'paragraph',
          style: 'subtitle',
          content: own.content,
          line: own.line,
          landmarks: own.landmarks ?? [],
        }
      : { type: 'paragraph', style: 'subtitle', content: words.say('campaignPlan') },
    ...details.flatMap(([label, key, content]) =>
      content?.length ? madeFrom(facts, plan, key, [labelled(facts, label, content, 'detail')]) : [],
    ),
  ];
}
