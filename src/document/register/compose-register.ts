import { LineIndex } from '../../text/text.ts';
import { type BodyParts, headingLike, withDocumentLevels, withLeads, withNumbers } from '../compose.ts';
import type { Document, Properties } from '../document.ts';
import { lineWords } from '../markdown/value-content.ts';
import { type Block, words as plain, plainText } from '../model.ts';
import type { Notices } from '../notices.ts';
import { takeTitle, topLevel } from '../outline.ts';
import { sentence } from '../tables/table.ts';
import type { TextKey } from '../words/language.ts';
import { accessTable, channelRiskTable, channelTable, rulesTable } from './channel-tables.ts';
import { type RegisterFacts, type RegisterRequest, registerFacts } from './facts.ts';
import {
  actionTable,
  approvalBlocks,
  keyDateTable,
  periodTable,
  sharedAudienceTable,
} from './organisation-tables.ts';

/** The parts of the document in their order, each below its title; one that has nothing to show is left out. */
const parts: readonly (readonly [title: TextKey, make: (facts: RegisterFacts) => Block[]])[] = [
  ['channels', channelTable],
  ['whoMayUseWhat', accessTable],
  ['rulesOfChannels', rulesTable],
  ['risks', channelRiskTable],
  ['actions', actionTable],
  ['periods', periodTable],
  ['keyDates', keyDateTable],
  ['approvals', approvalBlocks],
  ['sharedAudiences', sharedAudienceTable],
];

/** Puts a register's document together: what it is for, the policy that people read, and what stands at its top. */
export function composeRegister(request: RegisterRequest, body: BodyParts, notices: Notices): Document {
  const { options = {} } = request;
  const facts = registerFacts(request, new LineIndex(request.text), notices);
  const { words } = facts;
  const properties = propertiesOf(request, facts);
  const { own, saysMore, rest } = takeTitle(body.blocks, headingLike, properties.title, words);
  const said = parts.flatMap(([title, make]): Block[] => {
    const blocks = make(facts);
    return blocks.length > 0
      ? [{ type: 'heading', level: topLevel, content: words.say(title) }, ...blocks]
      : [];
  });
  const blocks = [
    sentence(words.say('registerPurpose', properties.title)),
    ...(options.body === false ? [] : withDocumentLevels(rest)),
    ...(said.length > 0 ? said : [sentence(words.say('registerEmpty'))]),
  ];
  const heading = own?.type === 'heading' ? own : undefined;
  const subtitle = saysMore && heading ? plainText(heading.content) : properties.subtitle;
  return {
    properties: { ...properties, subtitle },
    words,
    lists: body.lists,
    notes: body.notes,
    title: [
      {
        type: 'heading',
        level: 1,
        content: plain(properties.title),
        landmarks: [{ kind: 'title' }, ...(heading?.landmarks ?? [])],
        line: heading?.line,
      },
      {
        type: 'paragraph',
        style: 'subtitle',
        content: saysMore && heading ? heading.content : words.say('channelFramework'),
      },
    ],
    contents: options.contents === false ? undefined : { type: 'contents', depth: contentsDepth },
    blocks: withNumbers(withLeads(blocks)),
  };
}

/** The parts alone, and the headings of the text above them. */
const contentsDepth = 2;

function propertiesOf({ register, options }: RegisterRequest, { words }: RegisterFacts): Properties {
  const organisation = lineWords(register.register.trim()) || words.text('channelFramework');
  return {
    title: organisation,
    subtitle: words.text('channelFramework'),
    subject: words.text('channelFrameworkOf', organisation),
    author: organisation,
    organisation,
    keywords: [words.text('keywordChannels'), words.text('keywordCommunications'), organisation],
    status: '',
    statusInFull: '',
    version: '',
    language: words.documentLanguage,
    created: options?.today,
  };
}
