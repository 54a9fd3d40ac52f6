import * as l10n from '@vscode/l10n';

/** Who says which template the document gets, the first of them counting. */
const origins = ['option', 'plan', 'setting', 'configuration', 'register'] as const;
export type TemplateOrigin = (typeof origins)[number];

/** The template that a document gets. */
export interface TemplateSource {
  readonly origin: TemplateOrigin;
  /** As it was written. */
  readonly path: string;
}

/**
 * Chooses the template: what was asked for now, before what the plan says, before the settings, before the
 * configuration file, before what the register says for the whole organisation.
 * @returns undefined where nobody names one
 */
export function templateSource(
  named: Readonly<Partial<Record<TemplateOrigin, string | undefined>>>,
): TemplateSource | undefined {
  for (const origin of origins) {
    const path = named[origin]?.trim();
    if (path) return { origin, path };
  }
  return undefined;
}

/** Whether a path leads to the web: nothing is fetched from there. */
export function isOnTheWeb(path: string): boolean {
  return /^(?:https?|ftp):/i.test(path);
}

/**
 * Says that a template cannot be used, and who named it.
 * @param reason whole sentences
 */
export function templateProblem({ origin, path }: TemplateSource, reason: string): string {
  switch (origin) {
    case 'option':
      return l10n.t('The Word template {0} cannot be used. {1}', path, reason);
    case 'plan':
      return l10n.t(
        'The Word template {0}, which the plan names (word_template), cannot be used. {1}',
        path,
        reason,
      );
    case 'setting':
      return l10n.t(
        'The Word template {0}, which the settings name (campaignPlan.word.template), cannot be used. {1}',
        path,
        reason,
      );
    case 'configuration':
      return l10n.t(
        'The Word template {0}, which .campaign-plan.yml names (template), cannot be used. {1}',
        path,
        reason,
      );
    case 'register':
      return l10n.t(
        'The Word template {0}, which the channel register names (word_template), cannot be used. {1}',
        path,
        reason,
      );
  }
}

/** Why a template cannot be read at all. */
export const templateReasons = {
  missing: () => l10n.t('There is no such file.'),
  noFile: () => l10n.t('It is neither a file nor a folder.'),
  outside: () =>
    l10n.t(
      'It lies outside the folder that is worked in, and a file may not lead there. Put it inside, or choose it for this export yourself.',
    ),
  web: () => l10n.t('It is on the web, and nothing is fetched from there. Save it beside the plan.'),
};
