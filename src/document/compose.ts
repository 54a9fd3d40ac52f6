import * as l10n from '@vscode/l10n';
import { templateOf, usualTemplate } from '../plan/body/heading-templates.ts';
import { capitalised, LineIndex } from '../text/text.ts';
import { type Facts, factsOf } from './facts.ts';
import {
  type Block,
  type Document,
  type Heading,
  type Inline,
  type Properties,
  plainText,
  words,
} from './model.ts';
import type { Notices } from './notices.ts';
import { placeParts, takeRepeatedTitle, withDocumentLevels } from './outline.ts';
import { type PartName, partNames } from './parts.ts';
import type { DocumentRequest, OpenProblem } from './request.ts';
import { summaryBlocks } from './summary.ts';
import { activityBlocks } from './tables/activities.ts';
import { audienceTable, stakeholderTable } from './tables/audiences.ts';
import { budgetBlocks } from './tables/budget.ts';
import { channelBlocks } from './tables/channel-mix.ts';
import { complianceTable } from './tables/compliance.ts';
import { evaluationBlocks } from './tables/evaluation.ts';
import { messageBlocks } from './tables/messages.ts';
import { objectiveTables } from './tables/objectives.ts';
import { riskTable } from './tables/risks.ts';
import { signoffTable } from './tables/signoff.ts';
import { captionedTable, labelled, sentence } from './tables/table.ts';
import { dayInWords, periodInWords, purposes, statusInWords } from './wording.ts';

/** What the body adds to the document. */
export interface BodyParts extends Pick<Document, 'lists' | 'notes'> {
  /** The text, headings with the level they have there. Empty where the plan has none. */
  readonly blocks: readonly Block[];
}

/** Puts the whole document together: title, contents, the text with the frontmatter's tables, appendix. */
export function composeDocument(request: DocumentRequest, body: BodyParts, notices: Notices): Document {
  const { plan, text, options = {} } = request;
  const lines = new LineIndex(text);
  const facts = factsOf(plan, request.channels, request.locations, lines);
  const properties = propertiesOf(request);
  if (plan.campaign.trim() === '') {
    notices.add(
      l10n.t('The plan has no title (campaign), so the document is called “{0}”.', properties.title),
    );
  }
  const { repeated, rest } = takeRepeatedTitle(body.blocks, properties.title);
  const ownText = withDocumentLevels(rest);
  const hasText = options.body !== false && ownText.length > 0;
  const outline = placeParts(
    hasText ? ownText : skeleton(facts),
    partBlocks(facts, options.parts ?? partNames),
  );
  const main = hasText ? outline : withSentenceWhereEmpty(outline);
  return {
    properties,
    lists: body.lists,
    notes: body.notes,
    blocks: withLeads([
      ...titleBlock(facts, properties, repeated),
      ...(options.contents === false ? [] : [{ type: 'contents' } as const]),
      { type: 'page-break' },
      ...(options.summary ? [...summaryBlocks(facts), { type: 'page-break' } as const] : []),
      ...main,
      ...appendix(options.openProblems ?? [], lines),
    ]),
  };
}

function propertiesOf({ plan, title, options }: DocumentRequest): Properties {
  const organisation = plan.organisation?.trim() ?? '';
  return {
    title: plan.campaign.trim() || title?.trim() || 'Campaign plan',
    subject: `Campaign plan${organisation ? ` of ${organisation}` : ''}`,
    author: plan.lead?.trim() || organisation || 'not stated',
    organisation,
    keywords: ['campaign plan', 'communications', ...(organisation ? [organisation] : [])],
    status: statusInWords(plan.status),
    version: plan.version?.trim() ?? '',
    language: plan.language ?? 'en-GB',
    created: options?.today,
  };
}

function titleBlock(
  { plan, launch }: Facts,
  { title, organisation, status }: Properties,
  repeated: Heading | undefined,
): Block[] {
  const period = periodInWords(plan.start, plan.end, launch);
  const starts = plan.launch ? dayInWords(plan.launch, launch) : undefined;
  const details: readonly (readonly [string, string])[] = [
    ['Organisation', organisation || 'not stated'],
    ['Lead', plan.lead ?? 'not stated'],
    ['Status', status === 'DRAFT' ? 'DRAFT, not yet approved' : status || 'not stated'],
    ['Version', plan.version ?? 'not stated'],
    ['Dates', period ? capitalised(period) : 'not stated'],
    ...(starts ? [['Launch', starts] as const] : []),
  ];
  return [
    {
      type: 'heading',
      level: 1,
      content: words(title),
      line: repeated?.line,
      landmarks: [{ kind: 'title' }, ...(repeated?.landmarks ?? [])],
    },
    { type: 'paragraph', style: 'subtitle', content: words('Campaign plan') },
    ...details.map(([label, text]) => labelled(label, text, 'detail')),
  ];
}

const partMakers: Readonly<Record<PartName, (facts: Facts) => Block[]>> = {
  aim: aimBlocks,
  objectives: objectiveTables,
  audiences: audienceTable,
  stakeholders: stakeholderTable,
  messages: messageBlocks,
  channels: channelBlocks,
  activities: activityBlocks,
  budget: budgetBlocks,
  risks: riskTable,
  evaluation: evaluationBlocks,
  compliance: complianceTable,
  signoff: signoffTable,
};

function partBlocks(facts: Facts, wanted: readonly PartName[]): ReadonlyMap<PartName, readonly Block[]> {
  return new Map(wanted.map((name) => [name, partMakers[name](facts)]));
}

function aimBlocks({ plan }: Facts): Block[] {
  return [
    ...(plan.aim ? [labelled('Aim', plan.aim)] : []),
    ...(plan.purpose ? [labelled('Purpose', purposes[plan.purpose])] : []),
  ];
}

/** The headings of the plan's template, for a plan without a text of its own. */
function skeleton({ plan }: Facts): Heading[] {
  const template = templateOf(plan) ?? usualTemplate;
  const titles = [...template.sections.map(({ title }) => title), 'Sign-off'];
  return titles.map((title) => ({ type: 'heading', level: 2, content: words(title) }));
}

/** No heading of a plan without a text stands over nothing: what is missing is said. */
function withSentenceWhereEmpty(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    const isEmpty =
      block.type === 'heading' && (!next || (next.type === 'heading' && next.level <= block.level));
    return isEmpty ? [block, sentence('Not stated in the plan yet.')] : [block];
  });
}

/** What ends with a colon stays on the page of what it announces. */
function withLeads(blocks: readonly Block[]): Block[] {
  return blocks.map((block, index) => {
    const next = blocks[index + 1];
    const announces =
      block.type === 'paragraph' &&
      block.style === 'body' &&
      next !== undefined &&
      next.type !== 'page-break' &&
      /[:：]\s*$/.test(plainText(block.content));
    return announces ? { ...block, keepWithNext: true } : block;
  });
}

function appendix(problems: readonly OpenProblem[], lines: LineIndex): Block[] {
  if (problems.length === 0) return [];
  const content: Inline[] = words('Appendix: points still open');
  return [
    { type: 'heading', level: 2, content },
    ...captionedTable<OpenProblem>({
      title: 'Points still open in the plan',
      description: 'What the check of the plan found, with the line of the plan and how grave it is.',
      items: problems,
      columns: [
        {
          header: 'Line',
          cell: ({ range }) => [words(String(lines.position(range.start).line + 1))],
        },
        { header: 'Point', cell: ({ message }) => [words(message.trim() || 'not stated')] },
        { header: 'Gravity', cell: ({ severity }) => [words(capitalised(severity))] },
      ],
    }),
  ];
}
