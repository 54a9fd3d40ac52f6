import * as l10n from '@vscode/l10n';
import type { SharedAudience } from '../plan/format/register-schema.ts';
import { sharedAudienceName, sharedAudienceOf } from '../plan/format/shared-audiences.ts';
import type { DocumentContext } from '../portfolio/context.ts';
import { looseKey } from '../text/text.ts';
import { type Completion, written } from './completion-item.ts';
import type { ValueCursor } from './cursor/cursor.ts';
import { escapeMarkdown } from './markdown.ts';

/** The audiences that can be named: the plan's, then those of the register that the plan does not list. */
export function audienceNames(cursor: ValueCursor, { document, channels }: DocumentContext): Completion[] {
  const own = document.kind === 'plan' ? document.plan.audiences : [];
  const listed = new Set(own.map((audience) => sharedAudienceOf(channels.sharedAudiences, audience)));
  const taken = new Set(cursor.others.map(looseKey));
  const completions = [
    ...own.map(({ id, name, insight }) => ({
      word: id ?? name,
      detail: id ? name : undefined,
      documentation: insight,
      also: [],
    })),
    ...channels.sharedAudiences
      .filter((audience) => !listed.has(audience))
      .map((audience) => ({
        word: audience.id ?? audience.name,
        detail: audience.id ? audience.name : undefined,
        documentation: undefined,
        also: audience.aliases,
      })),
  ];
  return completions.flatMap(({ word, detail, documentation, also }): Completion[] =>
    word && !taken.has(looseKey(word))
      ? [
          {
            sort: 'reference',
            label: word,
            ...(detail ? { detail } : {}),
            ...(detail || also.length > 0
              ? { found: [word, detail, ...also].filter(Boolean).join(' ') }
              : {}),
            ...(documentation ? { documentation: escapeMarkdown(documentation) } : {}),
            ...written(cursor, word),
          },
        ]
      : [],
  );
}

/** The register's audiences, as ids or names of those that a plan lists. */
export function audienceEntries(cursor: ValueCursor, { document, channels }: DocumentContext): Completion[] {
  if (document.kind !== 'plan') return [];
  const { start, end } = cursor.range;
  const typed = looseKey(document.text.slice(start, end));
  // What is just being typed is among the plan's audiences by now.
  const listed = new Set(
    document.plan.audiences
      .filter(({ id, name }) => looseKey(name ?? id ?? '') !== typed)
      .map((audience) => sharedAudienceOf(channels.sharedAudiences, audience)),
  );
  const word = (audience: SharedAudience) =>
    cursor.field.name === 'id' ? audience.id : sharedAudienceName(audience);
  return channels.sharedAudiences
    .filter((audience) => !listed.has(audience))
    .flatMap((audience): Completion[] => {
      const label = word(audience);
      if (!label) return [];
      const names = [label, sharedAudienceName(audience), ...audience.aliases];
      return [
        {
          sort: 'reference',
          label,
          detail: l10n.t('Shared by all plans'),
          found: [...new Set(names)].join(' '),
          ...written(cursor, label),
        },
      ];
    });
}
