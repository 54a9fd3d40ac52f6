import * as l10n from '@vscode/l10n';
import type { CampaignDocument } from '../plan/document.ts';
import type { SyntaxFinding } from '../plan/yaml/tree.ts';
import type { Range } from '../text/text.ts';
import { lineEnding } from '../text/text.ts';
import { type DocumentContext, defineCheck, type Fix, type Report } from './check.ts';
import { quoted } from './messages.ts';

/** The frontmatter is valid YAML. */
export const frontmatterSyntax = defineCheck<SyntaxFinding>({
  code: 'frontmatter-syntax',
  title: 'Details that cannot be read',
  severity: 'error',
  why: 'The lines between the two --- are read by a machine, which needs them in a fixed form. Until they are, parts of the plan are not seen and not checked.',
  source: 'YAML 1.2',
  examples: {
    bad: `campaign: New bin days: what changes in March`,
    good: `campaign: "New bin days: what changes in March"
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Leaflet]`,
  },
  plan: find,
  register: find,
  fixes({ data: finding }, { document }) {
    const title = fixTitles[finding.cause];
    if (finding.repair && title) {
      return [
        {
          title: title(finding),
          edits: finding.repair,
          isPreferred: true,
          isSafe: safeCauses.has(finding.cause),
        },
      ];
    }
    if (finding.cause === 'missing-colon' && finding.detail) {
      const newText = ':';
      const range = { start: finding.range.end, end: finding.range.end };
      return [
        {
          title: l10n.t('Add a colon after {0}', quoted(finding.detail)),
          edits: [{ range, newText }],
        },
      ];
    }
    return finding.cause === 'unclosed-fence' ? [closeFence(document)] : [];
  },
});

function* find({ document }: DocumentContext): Generator<Report<SyntaxFinding>> {
  for (const finding of document.findings) {
    if (finding.type !== 'syntax') continue;
    const first = finding.first;
    yield {
      range: finding.range,
      message: messages[finding.cause](words(document, finding.range), finding),
      ...(first ? { related: [{ message: l10n.t('It stands here first.'), range: first }] } : {}),
      data: finding,
    };
  }
}

/** Slips of which there is only one way to mend them. */
const safeCauses: ReadonlySet<SyntaxFinding['cause']> = new Set([
  'opening-fence',
  'closing-fence',
  'tab',
  'missing-space',
  'colon-in-text',
  'hashtag',
  'bullet',
  'odd-space',
]);

const messages: Record<SyntaxFinding['cause'], (words: string, finding: SyntaxFinding) => string> = {
  'unclosed-fence': () =>
    l10n.t(
      'No closing --- after the lines at the top of the plan. Add a line of three hyphens below the last of them, as none of them can be read without it.',
    ),
  'opening-fence': () =>
    l10n.t(
      'The plan does not begin at the first line. Put three hyphens (---) there and nothing above them: other programs find nothing of the plan here.',
    ),
  'closing-fence': () =>
    l10n.t(
      'These lines do not end with three hyphens (---). Put them in the place of this line: other programs do not find the end here.',
    ),
  tab: () => l10n.t('A tab cannot be read here. Use spaces instead, as many as the lines it belongs with.'),
  continued: () =>
    l10n.t(
      'These words stand too far left. Move them in, or put them on the same line, if they go on with the text above: they are not read as part of it.',
    ),
  bullet: (_, { detail }) =>
    detail === '-'
      ? l10n.t('No space after the hyphen. Put one there, so that this is read as part of a list.')
      : l10n.t(
          'These lines are not read as a list. Begin each with a hyphen and a space: begun with {0}, they are read as one long text.',
          quoted(detail ?? ''),
        ),
  'unclosed-quote': (_, { detail }) =>
    l10n.t(
      'The quotation mark is never closed. Add another {0} at the end of the text, as what follows cannot be told apart from it.',
      detail ?? '',
    ),
  'unclosed-bracket': (_, { detail }) =>
    l10n.t(
      'The bracket of this list is never closed. Add {0} at its end, as what follows would be part of it.',
      detail ?? '',
    ),
  'stray-bracket': (words) =>
    l10n.t(
      'A bracket is closed that was never opened: {0}. Take it out, as this line cannot be read with it.',
      quoted(words),
    ),
  'colon-in-text': () =>
    l10n.t(
      'A colon in the text makes this line unreadable. Put the whole text in quotation marks, as a colon followed by a space looks like the start of another value.',
    ),
  'special-start': (_, { detail }) =>
    l10n.t(
      'A text cannot begin with {0} here. Put the whole text in quotation marks, as that sign has a meaning of its own.',
      detail ?? '',
    ),
  hashtag: () =>
    l10n.t(
      'A hashtag cuts this text short in other programs. Put the whole text in quotation marks: they take the hashtag and all that follows for a comment.',
    ),
  'text-after-quote': () =>
    l10n.t(
      'Words follow the closing quotation mark. Put the quotation marks around the whole text, as this line cannot be read.',
    ),
  'missing-colon': (words) =>
    l10n.t(
      'No colon in this line, so it cannot be read: {0}. Write what it is about, a colon and the value, such as “owner: Press office”, or take it out.',
      quoted(words),
    ),
  'missing-space': (words) =>
    l10n.t(
      'No space after the colon: {0}. Put one there, so that what follows is read as its value.',
      quoted(words),
    ),
  'odd-space': () =>
    l10n.t(
      'This kind of space cannot be read. Put an ordinary one in its place: it is of a special kind, such as Word and web pages make.',
    ),
  indentation: () =>
    l10n.t(
      'This line begins too far left or right. Line it up with those it belongs with, as it cannot be told what it is part of.',
    ),
  'duplicate-key': (_, { detail, alsoCalled }) =>
    alsoCalled === undefined
      ? l10n.t(
          'This is written a second time: {0}. Put both together, or take one out, as only one of them is read.',
          quoted(detail ?? ''),
        )
      : l10n.t(
          'This means the same as a line above: {0} here, {1} there. Put both together, or take one out, as only one of them is read.',
          quoted(detail ?? ''),
          quoted(alsoCalled),
        ),
  'not-a-map': () =>
    l10n.t(
      'This cannot be read as a plan’s details. Write each on a line of its own: what it is, a colon and the value, such as “campaign: New bin days”.',
    ),
  'too-deep': () => l10n.t('Too many brackets or levels to be read. A plan needs four levels at most.'),
  other: () =>
    l10n.t(
      'This line cannot be read. Check its spaces, quotation marks and brackets against the lines around it.',
    ),
};

const fixTitles: Partial<Record<SyntaxFinding['cause'], (finding: SyntaxFinding) => string>> = {
  'opening-fence': () => l10n.t('Begin the plan at the first line'),
  'closing-fence': () => l10n.t('End the details at the top with a line ---'),
  tab: () => l10n.t('Use spaces instead of the tab'),
  continued: () => l10n.t('Move the words in, below their text'),
  bullet: ({ detail }) =>
    detail === '-'
      ? l10n.t('Put a space after the hyphen')
      : l10n.t('Begin each line of the list with a hyphen'),
  'unclosed-quote': () => l10n.t('Add the closing quotation mark'),
  'unclosed-bracket': ({ detail }) => l10n.t('Add the closing {0}', detail ?? ''),
  'stray-bracket': ({ detail }) => l10n.t('Take out {0}', detail ?? ''),
  'colon-in-text': () => l10n.t('Put the text in quotation marks'),
  'special-start': () => l10n.t('Put the text in quotation marks'),
  hashtag: () => l10n.t('Put the text in quotation marks'),
  'text-after-quote': () => l10n.t('Put quotation marks around the whole text'),
  'missing-colon': ({ detail }) => l10n.t('Add a colon after {0}', quoted(detail ?? '')),
  'missing-space': () => l10n.t('Put a space after the colon'),
  'odd-space': () => l10n.t('Use ordinary spaces'),
  indentation: () => l10n.t('Line it up with the lines it belongs with'),
};

/** The fence goes where the frontmatter stops looking like YAML: before the first heading or blank line. */
function closeFence(document: CampaignDocument): Fix {
  const eol = lineEnding(document.text);
  const { frontmatter, text } = document;
  const start = frontmatter.state === 'none' ? 0 : frontmatter.yaml.start;
  const body = /(?<!\r)^(?:#{1,6} |[ \t]*$|[^\s#\-"'[{][^:\r\n]*$)/m.exec(text.slice(start));
  const offset = body ? start + body.index : text.length;
  const needsBreak = offset > 0 && !/[\r\n]/.test(text[offset - 1]!);
  return {
    title: l10n.t('End the details at the top with a line ---'),
    edits: [{ range: { start: offset, end: offset }, newText: `${needsBreak ? eol : ''}---${eol}` }],
    isPreferred: true,
  };
}

function words(document: CampaignDocument, range: Range): string {
  return document.text.slice(range.start, range.end);
}
