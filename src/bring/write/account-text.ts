import * as l10n from '@vscode/l10n';
import { topInfo } from '../../plan/document.ts';
import { titleOf } from '../../plan/format/field-words.ts';
import type { FieldInfo, ObjectInfo } from '../../plan/format/vocabulary.ts';
import type { BroughtPlan } from '../bring.ts';

/** Says as a page of Markdown what of a document was placed, with the words that it comes from, and what was not. */
export function accountText(
  { placed, notPlaced, ambiguous }: Omit<BroughtPlan, 'plan'>,
  name: string,
): string {
  const rows = placed.map(({ key, value, from }) => [placeWords(key), value, from].map(cell).join(' | '));
  const left = [...new Set(notPlaced.map(({ text }) => text))];
  return [
    `# ${l10n.t('What was found in {0}', name)}`,
    `## ${l10n.t('Not placed ({0})', left.length)}`,
    left.length === 0
      ? l10n.t('Everything has its place.')
      : l10n.t(
          'These passages fit none of the plan’s lists. They are in its text below, stood beside the document’s text, or only headed what was placed.',
        ),
    left.map((text) => `- ${escaped(text)}`).join('\n'),
    ...(ambiguous.length === 0
      ? []
      : [
          `## ${l10n.t('Dates that can be read in two ways')}`,
          [...new Set(ambiguous)].map((date) => `- ${escaped(date)}`).join('\n'),
        ]),
    `## ${l10n.t('Placed ({0})', placed.length)}`,
    placed.length === 0
      ? ''
      : [
          `| ${[l10n.t('Where in the plan'), l10n.t('What it says'), l10n.t('The document’s words')].join(' | ')} |`,
          '| --- | --- | --- |',
          ...rows.map((row) => `| ${row} |`),
        ].join('\n'),
  ]
    .filter((passage) => passage !== '')
    .join('\n\n')
    .concat('\n');
}

/** A place in the plan in the words of its fields: `Audiences 1: Name` of `audiences[0].name`. */
function placeWords(key: string): string {
  let object: ObjectInfo | undefined = topInfo('plan');
  const words: string[] = [];
  for (const part of key.split('.')) {
    const [, name = part, index] = /^(.+)\[(\d+)\]$/.exec(part) ?? [];
    const field: FieldInfo | undefined = object?.byKey.get(name);
    const title = field ? titleOf(field) : name;
    words.push(index === undefined ? title : `${title} ${Number(index) + 1}`);
    object = field?.object;
  }
  return words.join(': ');
}

function cell(text: string): string {
  return escaped(text).replaceAll('|', String.raw`\|`);
}

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#]/g, String.raw`\$&`);
}
