import * as l10n from '@vscode/l10n';
import { composeDocument } from '../document/compose.ts';
import { readPictures } from '../document/markdown/images.ts';
import { markdownBlockSteps, markdownContext } from '../document/markdown/markdown.ts';
import { indexBody } from '../document/markdown/mdast.ts';
import { Notices } from '../document/notices.ts';
import { notesWithLanguages, withLanguages } from '../document/passage-language.ts';
import { wordsFor } from '../document/words/words.ts';
import { type Body, bodySteps } from '../plan/body/body.ts';
import { inSteps, partOfTick } from '../steps.ts';
import type { Look } from './look/look.ts';
import { ownLook } from './look/own-look.ts';
import { packingSteps } from './package/packing.ts';
import { render } from './render/render.ts';
import type { ExportRequest, ExportResult } from './request.ts';

export { TemplateError } from './look/template/template-error.ts';
export type { ExportRequest, ExportResult } from './request.ts';
export {
  isOnTheWeb,
  type TemplateSource,
  templateProblem,
  templateReasons,
  templateSource,
} from './template-source.ts';

/**
 * Turns a plan into a Word document (`.docx`): title, contents, the text of the plan with the tables from its
 * frontmatter under the headings they belong to. The same plan gives the same bytes.
 * @throws what the request's `tick` throws to give it up; {@link TemplateError} where the template cannot be used;
 * otherwise only where the file's reader does
 */
export async function exportToWord(request: ExportRequest): Promise<ExportResult> {
  const { text, tracksChanges = false } = request;
  const notices = new Notices();
  const tick = request.tick ?? noTick;

  const look = request.template ? await readLook(request.template) : ownLook;

  const reading = l10n.t('Reading the text');
  await tick(0, reading);
  const body = await inSteps(bodySteps(text), partOfTick(tick, 0, 0.4, reading));
  if (body.plain) notices.add(plainNotice(body.plain.reason), body.plain.range);
  const index = indexBody(body.tree);

  const readingPictures = l10n.t('Reading pictures');
  await tick(0.4, readingPictures);
  const pictures = await readPictures(index.pictures, request, partOfTick(tick, 0.4, 0.5, readingPictures));

  const composing = l10n.t('Putting the document together');
  await tick(0.5, composing);
  const context = markdownContext(index, pictures, notices, wordsFor(request.plan));
  const blocks = await inSteps(
    markdownBlockSteps(body.tree.children, context),
    partOfTick(tick, 0.5, 0.6, composing),
  );
  const document = composeDocument(request, { blocks, lists: context.lists, notes: context.notes }, notices);
  for (const notice of look.notices(document)) notices.add(notice);
  const { language } = document.properties;
  await tick(0.65, composing);
  const finished = {
    ...document,
    title: withLanguages(document.title, language),
    blocks: withLanguages(document.blocks, language),
    notes: notesWithLanguages(document.notes, language),
  };

  const layingOut = l10n.t('Laying out');
  await tick(0.7, layingOut);
  const rendered = await render(finished, look, partOfTick(tick, 0.7, 0.9, layingOut));

  const writing = l10n.t('Writing the file');
  await tick(0.9, writing);
  const bytes = await inSteps(
    packingSteps(finished, rendered, look, { tracksChanges }),
    partOfTick(tick, 0.9, 1, writing),
  );
  await tick(1, l10n.t('Done'));
  return { bytes, notices: notices.list };
}

/** Templates are read by code of their own, loaded with the first. */
async function readLook(template: Uint8Array): Promise<Look> {
  const { templateLook } = await import('./look/template/template-look.ts');
  return templateLook(template);
}

/** For those who wait until the export is done, come what may. */
async function noTick(): Promise<void> {
  return undefined;
}

/** Says that a text is shown without its Markdown, and why. */
function plainNotice(reason: NonNullable<Body['plain']>['reason']): string {
  switch (reason) {
    case 'tangled':
      return l10n.t(
        'The text is too tangled here to be read as Markdown. All of it is shown as headings and plain paragraphs.',
      );
    case 'too long':
      return l10n.t(
        'The text is too long to be read as Markdown. It is shown as headings and plain paragraphs.',
      );
  }
}
