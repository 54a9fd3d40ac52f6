import * as l10n from '@vscode/l10n';
import type { CampaignDocument } from '../plan/document.ts';
import { otherToolsKeys } from '../plan/format/other-tools.ts';
import type { UnknownKey } from '../plan/format/read.ts';
import { holderOf, isRestOfText } from '../plan/format/stray-keys.ts';
import { nearest, type Range, type TextEdit } from '../text/text.ts';
import { type DocumentContext, defineCheck, type Fix, type Report } from './check.ts';
import { quoted } from './messages.ts';

/** Every key is one of the format's, or begins with `x-`. */
export const unknownKey = defineCheck<UnknownKey>({
  code: 'unknown-key',
  title: 'Word before a colon that is not known',
  severity: 'warning',
  why: 'What stands behind a misspelt word is not checked and does not reach the Word document.',
  source: 'The campaign-plan format',
  examples: {
    bad: `campaign: New bin days
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    chanels: [Leaflet]
    channels: [Leaflet]`,
    good: `campaign: New bin days
x-reference: COM/2026/114
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Leaflet]`,
  },
  plan: find,
  register: find,
  fixes({ data: { key, known, range, readAs } }, { document }) {
    if (readAs !== undefined) {
      const title = l10n.t('Change to {0}', quoted(readAs));
      return [{ title, edits: [{ range, newText: readAs }], isPreferred: true, isSafe: true }];
    }
    const quotes = quoteText(document, range);
    if (quotes.length > 0)
      return [{ title: l10n.t('Put the whole text in quotation marks'), edits: quotes, isPreferred: true }];
    const rename = nearest(key, known).map(
      (name, index): Fix => ({
        title: l10n.t('Change to {0}', quoted(name)),
        edits: [{ range, newText: name }],
        isPreferred: index === 0,
      }),
    );
    const own = key
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-');
    if (!/[\p{L}\p{N}]/u.test(own)) return rename;
    return [
      ...rename,
      {
        title: l10n.t('Keep it as a word of your own: {0}', `x-${own}`),
        edits: [{ range, newText: `x-${own}` }],
      },
    ];
  },
});

function* find({ document, ownKeys = [] }: DocumentContext): Generator<Report<UnknownKey>> {
  const top = document.top.title;
  const own = new Set(ownKeys.map((key) => key.toLowerCase()));
  for (const finding of document.findings) {
    if (finding.type !== 'unknown-key') continue;
    const { key, of, range } = finding;
    const name = key.trim().toLowerCase();
    if (own.has(name) || (of === top && otherToolsKeys.has(name))) continue;
    yield { range, message: message(finding, isRestOfText(document.text, range)), data: finding };
  }
}

function message({ key, known, of, readAs }: UnknownKey, isRest: boolean): string {
  if (readAs !== undefined)
    return l10n.t(
      '{0} is written {1}: other programs know no other spelling. It is read all the same here.',
      quoted(key),
      quoted(readAs),
    );
  if (key.trim() === '')
    return l10n.t(
      'A colon stands here without a word before it. Write the word that says what this is, or take the colon out, as this is left out.',
    );
  const holder = holderOf(key, of);
  if (holder)
    return l10n.t(
      'This stands in the wrong place: {0} belongs under {1}. Move it there, as it is left out where it stands now.',
      quoted(key),
      quoted(holder),
    );
  const [guess] = nearest(key, known, 1);
  if (guess)
    return l10n.t(
      'This word before the colon is not known: {0}. Did you mean {1}? What stands behind it is left out.',
      quoted(key),
      quoted(guess),
    );
  return isRest
    ? l10n.t(
        'This part of the text is cut off: {0}. Put the whole text in quotation marks, as within curly brackets a comma ends a text.',
        quoted(key),
      )
    : l10n.t(
        'This word before the colon is not known: {0}. Check its spelling, or begin it with x- if it is a word of your own, as what stands behind it is left out.',
        quoted(key),
      );
}

/** Quotation marks around a text that a comma has cut in two. */
function quoteText(document: CampaignDocument, range: Range): TextEdit[] {
  if (!isRestOfText(document.text, range)) return [];
  const [, text] = /:[ \t]+([^{}[\]:"'\r\n]+,[ \t]*)$/.exec(document.text.slice(0, range.start)) ?? [];
  if (text === undefined) return [];
  const near = range.start - text.length;
  // Where the text itself has a colon, it begins before that.
  const slip = document.findings.find(
    (finding) =>
      finding.type === 'syntax' &&
      finding.cause === 'colon-in-text' &&
      finding.range.start < near &&
      near <= finding.range.end,
  );
  const start = slip?.range.start ?? near;
  const more = /^(?:,[^,{}[\]:"'\r\n]+)*(?=[ \t]*[,}])/.exec(document.text.slice(range.end))?.[0] ?? '';
  const end = range.end + more.trimEnd().length;
  return [
    { range: { start, end: start }, newText: '"' },
    { range: { start: end, end }, newText: '"' },
  ];
}
