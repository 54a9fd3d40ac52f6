import * as l10n from '@vscode/l10n';
import { OfficeFileError, type OfficeFileProblem } from '../../../ooxml/archive.ts';
import { openWordFile, type WordFile } from '../../../ooxml/word-file.ts';

/** A file cannot serve as the template; the message says in plain words why, and what to do. */
export class TemplateError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'TemplateError';
  }
}

/**
 * Opens a file as a template.
 * @throws {TemplateError} where it is no Word document or template, or none that can be used
 */
export function openTemplate(bytes: Uint8Array): WordFile {
  const word = withReasons(() => openWordFile(bytes));
  // Word calls it “Strict Open XML Document”: other namespaces, which ours cannot be mixed with.
  if ([...word.main.rawAttributes.values()].some((uri) => uri.startsWith('http://purl.oclc.org/ooxml/'))) {
    throw new TemplateError(
      l10n.t(
        'It is a Strict Open XML document. Open it in Word and save it as a Word template (.dotx) or document (.docx).',
      ),
    );
  }
  return word;
}

/** Does something with the template's parts, and says in plain words what is wrong with them. */
export function withReasons<Result>(use: () => Result): Result {
  try {
    return use();
  } catch (error) {
    if (error instanceof OfficeFileError) throw new TemplateError(reasonFor(error.problem), { cause: error });
    throw error;
  }
}

function reasonFor(problem: OfficeFileProblem): string {
  switch (problem) {
    case 'empty':
      return l10n.t('It is empty.');
    case 'not word':
      return l10n.t(
        'It is not a Word document or template: one whose name ends in .docx or .dotx is needed.',
      );
    case 'old format':
      return l10n.t(
        'It is in the old format of Word 97 to 2003. Open it in Word and save it as a Word template (.dotx).',
      );
    case 'encrypted':
      return l10n.t('It is protected by a password. Save a copy without one.');
    case 'macros':
      return l10n.t(
        'It carries macros, which would be passed on with every plan. Save it in Word as a template without them (.dotx).',
      );
    case 'too large':
      return l10n.t('It is larger than a template can be.');
    case 'damaged':
      return l10n.t('It is damaged. Open it in Word, let Word mend it, and save it again.');
  }
}
