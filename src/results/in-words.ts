import * as l10n from '@vscode/l10n';
import type { Outcome } from './outcomes.ts';
import type { Reason, Verdict } from './verdict.ts';

/** A verdict in a word or two, in the user’s language: `Partly met`. */
export function verdictName({ kind }: Verdict): string {
  switch (kind) {
    case 'met':
      return l10n.t('Met');
    case 'partly':
      return l10n.t('Partly met');
    case 'missed':
      return l10n.t('Missed');
    case 'incomparable':
      return l10n.t('Cannot be compared');
    case 'none':
      return l10n.t('No figure yet');
  }
}

/** The same with the reason where nothing can be compared. */
export function verdictInWords(verdict: Verdict): string {
  const name = verdictName(verdict);
  return verdict.kind === 'incomparable' ? `${name}: ${reasonInWords(verdict.reason)}` : name;
}

/** A verdict with its figures: `Partly met: 55% against a target of 60%`. */
export function outcomeInWords({ verdict, result, target }: Outcome): string {
  const name = verdictInWords(verdict);
  if (verdict.kind === 'incomparable' || verdict.kind === 'none' || result === '') return name;
  return target === ''
    ? `${name}: ${result}`
    : l10n.t('{0}: {1} against a target of {2}', name, result, target);
}

function reasonInWords(reason: Reason): string {
  switch (reason) {
    case 'no-target':
      return l10n.t('the plan states no target in figures');
    case 'target-in-words':
      return l10n.t('the target is told in words only');
    case 'target-unclear':
      return l10n.t('the target names more than one figure');
    case 'way-unclear':
      return l10n.t(
        'the target does not say whether more or less is better, as “at least” or “no more than” do',
      );
    case 'result-in-words':
      return l10n.t('the result is told in words only');
    case 'several-figures':
      return l10n.t('the result names more than one figure');
    case 'other-unit':
      return l10n.t('target and result are not counted in the same unit');
    case 'no-baseline':
      return l10n.t('one of the figures is a change and the other is not, and there is no baseline');
    case 'open':
      return l10n.t('the result may lie on either side of the target');
    case 'ambiguous':
      return l10n.t('the figures can be read in two ways');
    case 'figures-missing':
      return l10n.t('some of its measures have no figure yet');
  }
}
