import * as l10n from '@vscode/l10n';
import type { CampaignDocument } from '../plan/document.ts';
import type { SyntaxFinding } from '../plan/yaml/tree.ts';
import type { Range } from '../text/text.ts';
import { lineEnding } from '../text/text.ts';
import { type DocumentContext, defineCheck, type Fix, type Report } from './check.ts';
import { quoted } from './wording.ts';

/** The frontmatter is valid YAML. */
export const frontmatterSyntax = defineCheck<SyntaxFinding>({
  code: 'frontmatter-syntax',
  title: 'Frontmatter that cannot be read',
  severity: 'error',
  why: 'The lines between the two --- are read by a machine, which needs them in a fixed form (YAML). Until they are, parts of the plan are not seen and not checked.',
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
          title: l10n.t('Make {0} a key by adding a colon', quoted(finding.detail)),
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
      'The frontmatter begins here but never ends, so nothing in it can be read. Add a line with three hyphens (---) below the last of its lines.',
    ),
  'opening-fence': () =>
    l10n.t(
      'The frontmatter must begin at the first line, with three hyphens (---): other programs find nothing of the plan here. Let nothing stand above them.',
    ),
  'closing-fence': () =>
    l10n.t(
      'The frontmatter must end with three hyphens (---): other programs do not find its end here. Put them in the place of this line.',
    ),
  tab: () =>
    l10n.t(
      'A tab stands here, which cannot be read. Use spaces instead, as many as the lines it belongs with.',
    ),
  continued: () =>
    l10n.t(
      'These words seem to go on with the text above, but stand too far left to be read as part of it. Move them in, or put them on the same line.',
    ),
  bullet: (_, { detail }) =>
    detail === '-'
      ? l10n.t(
          'There is no space after the hyphen, so this is not read as part of a list. Put a space there.',
        )
      : l10n.t(
          'The lines of a list begin with a hyphen and a space here. Begun with {0}, they are read as one long text.',
          quoted(detail ?? ''),
        ),
  'unclosed-quote': (_, { detail }) =>
    l10n.t(
      'This text begins with a quotation mark that never ends, so what follows cannot be told apart from it. Add another {0} at its end.',
      detail ?? '',
    ),
  'unclosed-bracket': (_, { detail }) =>
    l10n.t(
      'This list is opened with a bracket and never closed, so what follows would be part of it. Add {0} at its end.',
      detail ?? '',
    ),
  'stray-bracket': (words) =>
    l10n.t(
      '{0} closes a bracket that was never opened, so this line cannot be read. Take it out.',
      quoted(words),
    ),
  'colon-in-text': () =>
    l10n.t(
      'A colon followed by a space looks like the start of another value here, so this line cannot be read. Put the whole text in quotation marks.',
    ),
  'special-start': (_, { detail }) =>
    l10n.t(
      'A text cannot begin with {0} here, because that has a meaning of its own. Put the whole text in quotation marks.',
      detail ?? '',
    ),
  hashtag: () =>
    l10n.t(
      'A hashtag stands in this text: other programs take it and all that follows for a comment. Put the whole text in quotation marks.',
    ),
  'text-after-quote': () =>
    l10n.t(
      'Words follow the closing quotation mark, so this line cannot be read. Put the quotation marks around the whole text.',
    ),
  'missing-colon': (words) =>
    l10n.t(
      '{0} cannot be read: each line here is a key, a colon and a value, such as “owner: Press office”. Finish the line, or take it out.',
      quoted(words),
    ),
  'missing-space': (words) =>
    l10n.t(
      'There is no space after {0}: other programs do not read this as a key. Put a space after the colon.',
      quoted(words),
    ),
  'odd-space': () =>
    l10n.t(
      'There is a space of a special kind here, such as Word and web pages make, and this line cannot be read with it. Put an ordinary space in its place.',
    ),
  indentation: () =>
    l10n.t(
      'This line begins further left or right than those it belongs with, so it cannot be told what it is part of. Line it up with them.',
    ),
  'duplicate-key': (_, { detail, alsoCalled }) =>
    alsoCalled === undefined
      ? l10n.t(
          '{0} stands here a second time, and only one of them is read. Put both together, or take one out.',
          quoted(detail ?? ''),
        )
      : l10n.t(
          '{0} means the same as {1}, which stands above, and only one of them is read. Put both together, or take one out.',
          quoted(detail ?? ''),
          quoted(alsoCalled),
        ),
  'not-a-map': () =>
    l10n.t(
      'The frontmatter should be lines of a key, a colon and a value, such as “campaign: New bin days”. This cannot be read as such.',
    ),
  'too-deep': () =>
    l10n.t(
      'There are so many brackets or levels here that this cannot be read. A plan needs four levels at most.',
    ),
  other: () =>
    l10n.t(
      'This line cannot be read. Check its spaces, quotation marks and brackets against the lines around it.',
    ),
};

const fixTitles: Partial<Record<SyntaxFinding['cause'], (finding: SyntaxFinding) => string>> = {
  'opening-fence': () => l10n.t('Begin the frontmatter at the first line'),
  'closing-fence': () => l10n.t('End the frontmatter with a line ---'),
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
    title: l10n.t('End the frontmatter with a line ---'),
    edits: [{ range: { start: offset, end: offset }, newText: `${needsBreak ? eol : ''}---${eol}` }],
    isPreferred: true,
  };
}

function words(document: CampaignDocument, range: Range): string {
  return document.text.slice(range.start, range.end);
}
