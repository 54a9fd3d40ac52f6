import * as l10n from '@vscode/l10n';
import type { OfficeFileProblem } from '../../ooxml/archive.ts';
import { officeFileAdvice } from '../../ooxml/problem-words.ts';
import type { SourceSort } from './read-source.ts';

/** Why a document cannot be brought, and what to do about it. */
export function sourceAdvice(sort: SourceSort, problem: OfficeFileProblem, name: string): string {
  if (sort === 'word') return officeFileAdvice(problem, name);
  if (sort !== 'excel')
    return l10n.t('{0} is not a text file. Open it in the program that wrote it, and save it as text.', name);
  switch (problem) {
    case 'empty':
      return l10n.t('{0} is empty. Ask for the spreadsheet to be sent again.', name);
    case 'encrypted':
      return l10n.t(
        '{0} is protected by a password. Open it in Excel, take the password off (File, Info, Protect Workbook), save it and try again.',
        name,
      );
    case 'old format':
      return l10n.t(
        '{0} is in the format of Excel before 2007. Open it in Excel, save it as an Excel workbook (.xlsx), and choose that.',
        name,
      );
    case 'too large':
      return l10n.t(
        '{0} is too large to be read here. Copy the rows that you need into a new workbook, and choose that.',
        name,
      );
    case 'damaged':
      return l10n.t(
        '{0} is damaged. Open it in Excel, which may repair it, save it and try again; or ask for it to be sent again.',
        name,
      );
    default:
      return l10n.t('{0} is not an Excel workbook. Choose a file that ends in .xlsx or .csv.', name);
  }
}
