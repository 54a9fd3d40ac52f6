import * as l10n from '@vscode/l10n';
import type { RegisterDocument } from '../plan/document.ts';
import { replaceText } from '../plan/edit/replace-text.ts';
import { isCalled } from '../plan/format/periods.ts';
import { referencesIn } from '../plan/format/references.ts';
import { channelCalled } from '../plan/format/register-channels.ts';
import { periodKinds } from '../plan/format/register-schema.ts';
import { filled } from '../plan/values/placeholder.ts';
import { nearest, type Range } from '../text/text.ts';
import type { DocumentContext, Fix, Report } from './check.ts';
import { quoted } from './messages.ts';

/** A channel or period that a register names and that is not known, with the names it may be meant for. */
export interface UnknownName {
  readonly range: Range;
  readonly text: string;
  /** Best first. */
  readonly near: readonly string[];
}

/**
 * What a register names and nothing answers to: the channels and periods of its rules, which then never hold, and the
 * channels beside others that say the same in the other language.
 */
export function* unknownInRegister(
  context: DocumentContext<RegisterDocument>,
): Generator<Report<UnknownName>> {
  yield* unknownChannels(context);
  yield* unknownPeriods(context);
  yield* unknownPairs(context);
}

/** The fixes that put a known name in place of one that is not. */
export function renameFixes({ range, near }: UnknownName, document: RegisterDocument): Fix[] {
  return near.map((name, index) => ({
    title: l10n.t('Change to {0}', quoted(name)),
    edits: [replaceText(document, range, name)],
    isPreferred: index === 0,
  }));
}

function* unknownChannels({
  document,
  channels,
}: DocumentContext<RegisterDocument>): Generator<Report<UnknownName>> {
  for (const { target, text, range } of referencesIn(document)) {
    if (target !== 'channel' || channels.find(text)) continue;
    const near = channels.nearest(text);
    const [guess] = near;
    yield {
      range,
      message:
        guess === undefined
          ? l10n.t(
              'No channel of this name is known: {0}. The rule does not hold for any channel: check the spelling, or add it to the register’s channels.',
              quoted(text),
            )
          : l10n.t(
              'No channel of this name is known: {0}. Did you mean {1}? Otherwise the rule does not hold for any channel.',
              quoted(text),
              quoted(guess),
            ),
      data: { range, text, near },
    };
  }
}

/** An address is one of an account that need not stand in the register itself. */
const address = /[@./:]/;

function* unknownPairs({ document }: DocumentContext<RegisterDocument>): Generator<Report<UnknownName>> {
  for (const entry of document.register.channels) {
    const text = filled(entry.other_handle);
    const range = document.locations.value(entry, 'other_handle');
    if (text === '' || !range || address.test(text) || channelCalled(document.register, text)) continue;
    const others = document.register.channels.filter((other) => other !== entry);
    const near = nearest(
      text,
      others.flatMap(({ id, name }) => [id, name].filter((word) => word !== undefined)),
      2,
    );
    const [guess] = near;
    yield {
      range,
      message:
        guess === undefined
          ? l10n.t(
              'No channel of this name is in the register: {0}. Add it to the register, or write its address, such as @elmfield.',
              quoted(text),
            )
          : l10n.t(
              'No channel of this name is in the register: {0}. Did you mean {1}? Otherwise add it, or write its address.',
              quoted(text),
              quoted(guess),
            ),
      data: { range, text, near },
    };
  }
}

function* unknownPeriods({ document }: DocumentContext<RegisterDocument>): Generator<Report<UnknownName>> {
  const { approvals, periods } = document.register;
  const names = [...new Set([...periods.flatMap(({ kind, name }) => [kind ?? '', name]), ...periodKinds])];
  for (const { when } of approvals) {
    const text = when?.period ?? '';
    if (!when || text === '' || periods.some((period) => isCalled(period, text))) continue;
    if (periodKinds.some((kind) => isCalled({ kind, name: '' }, text))) continue;
    const range = document.locations.value(when, 'period');
    if (!range) continue;
    const near = nearest(
      text,
      names.filter((name) => name !== ''),
      2,
    );
    const [guess] = near;
    yield {
      range,
      message:
        guess === undefined
          ? l10n.t(
              'No period of this kind or name is known: {0}. The rule never holds: check the spelling, or add it to the register’s periods.',
              quoted(text),
            )
          : l10n.t(
              'No period of this kind or name is known: {0}. Did you mean {1}? Otherwise the rule never holds.',
              quoted(text),
              quoted(guess),
            ),
      data: { range, text, near },
    };
  }
}
