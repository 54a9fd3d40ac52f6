import * as l10n from '@vscode/l10n';
import type { GridItem } from '../portfolio/grid.ts';
import { sayDays } from './phrases.ts';

/** A column of the list view. */
export interface ListColumn {
  readonly title: () => string;
  readonly of: (item: GridItem, minds: readonly string[]) => string;
  readonly isMinds?: true;
}

/** The columns of the list view, in their order. */
export const listColumns: readonly ListColumn[] = [
  { title: () => l10n.t('When'), of: ({ days, activity }) => sayDays(days, activity.dateInWords) },
  { title: () => l10n.t('What to mind'), of: (_, minds) => minds.join('; '), isMinds: true },
  { title: () => l10n.t('Channels'), of: ({ channels }) => channels.join(', ') },
  { title: () => l10n.t('Audiences'), of: ({ audiences }) => audiences.join(', ') },
  { title: () => l10n.t('Owner'), of: ({ activity, record }) => activity.owner ?? record.lead ?? '' },
  { title: () => l10n.t('Status'), of: ({ activity }) => activity.status ?? '' },
];
