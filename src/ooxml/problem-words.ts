import * as l10n from '@vscode/l10n';
import type { OfficeFileProblem } from './archive.ts';

/** Why a file cannot be read as a Word document, and what to do about it. */
export function officeFileAdvice(problem: OfficeFileProblem, name: string): string {
  switch (problem) {
    case 'empty':
      return l10n.t('{0} is empty. Ask for the document to be sent again.', name);
    case 'not word':
      return l10n.t('{0} is not a Word document. Choose a file that ends in .docx.', name);
    case 'old format':
      return l10n.t(
        '{0} is in the format of Word before 2007. Open it in Word, save it as a Word document (.docx), and choose that.',
        name,
      );
    case 'encrypted':
      return l10n.t(
        '{0} is protected by a password. Open it in Word, take the password off (File, Info, Protect Document), save it and try again.',
        name,
      );
    case 'macros':
      return l10n.t(
        '{0} holds macros, so it is not read. Open it in Word, save it as a Word document (.docx), and choose that.',
        name,
      );
    case 'too large':
      return l10n.t(
        '{0} is too large to be read here. Take the large pictures out in Word, save it and try again.',
        name,
      );
    case 'damaged':
      return l10n.t(
        '{0} is damaged. Open it in Word, which may repair it, save it and try again; or ask for it to be sent again.',
        name,
      );
  }
}
