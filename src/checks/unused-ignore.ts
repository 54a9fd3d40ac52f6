import * as l10n from '@vscode/l10n';
import type { CampaignDocument } from '../plan/document.ts';
import { bodyStart } from '../plan/frontmatter.ts';
import { nearest, type Range } from '../text/text.ts';
import { defineCheck, type Report } from './check.ts';
import { quoted } from './messages.ts';
import type { Silence } from './silence.ts';

export interface UnusedIgnore {
  readonly silence: Silence;
  readonly code: string;
  readonly range: Range;
  /** The check that was probably meant, where there is none of this code. */
  readonly meant: string | undefined;
}

/** A silencing comment silences something. `run.ts` makes its reports: only it knows what was silenced. */
export const unusedIgnore = defineCheck<UnusedIgnore>({
  code: 'unused-ignore',
  title: 'Ignore comment that ignores nothing',
  severity: 'hint',
  why: 'A comment that silences nothing now could hide a real problem later.',
  source: 'Good practice with linters',
  examples: {
    bad: `campaign: New bin days
# campaign-plan-ignore objective-without-channel: agreed with the director
objectives:
  - objective: 90% of households put the right bin out in the first week of March 2027
    channels: [Leaflet]`,
    good: `campaign: New bin days
objectives:
  # campaign-plan-ignore objective-without-channel: agreed with the director
  - objective: 90% of households put the right bin out in the first week of March 2027`,
  },
  fixes({ data: { silence, meant, range } }, { document }) {
    if (meant)
      return [
        {
          title: l10n.t('Change to {0}', quoted(meant)),
          edits: [{ range, newText: meant }],
          isPreferred: true,
        },
      ];
    return [
      {
        title: l10n.t('Take this out'),
        edits: [{ range: removal(document, silence, range), newText: '' }],
        isSafe: true,
      },
    ];
  },
});

/** Words the report of a code that silenced nothing. */
export function unusedIgnoreReport(
  silence: Silence,
  code: string,
  range: Range,
  knownCodes: readonly string[],
): Report<UnusedIgnore> {
  if (code === '') {
    return {
      range,
      message: l10n.t(
        'This comment does not say what to ignore. Write the code of a check behind it, such as “objective-without-baseline”, or take it out, as it ignores nothing.',
      ),
      data: { silence, code, range, meant: undefined },
    };
  }
  const isKnown = knownCodes.includes(code);
  const [meant] = isKnown ? [] : nearest(code, knownCodes, 1);
  const message = isKnown
    ? l10n.t(
        'Nothing is left here to ignore: {0}. Take it out, so that it hides no problem that comes up later.',
        quoted(code),
      )
    : meant
      ? l10n.t(
          'There is no check of this name: {0}. Did you mean {1}? As it stands, this ignores nothing.',
          quoted(code),
          quoted(meant),
        )
      : l10n.t('There is no check of this name: {0}. Take it out, as it ignores nothing.', quoted(code));
  return { range, message, data: { silence, code, range, meant } };
}

function removal(document: CampaignDocument, silence: Silence, range: Range): Range {
  if (silence.codes.length > 1) {
    const before = /,\s*$/.exec(document.text.slice(silence.range.start, range.start));
    if (before) return { start: range.start - before[0].length, end: range.end };
    const behind = /^\s*,\s*/.exec(document.text.slice(range.end, silence.range.end));
    return { start: range.start, end: range.end + (behind?.[0].length ?? 0) };
  }
  const line = document.lines.position(silence.range.end).line;
  const { start } = document.lines.line(document.lines.position(silence.range.start).line);
  const { end } = document.lines.line(line);
  const rest = document.text.slice(start, silence.range.start) + document.text.slice(silence.range.end, end);
  if (rest.trim() !== '' || start < bodyStart(document.text, { state: 'none' })) {
    const blanks = /[ \t]*$/.exec(document.text.slice(start, silence.range.start))![0].length;
    return { start: silence.range.start - blanks, end: silence.range.end };
  }
  return { start, end: line + 1 < document.lines.count ? document.lines.line(line + 1).start : end };
}
