import * as l10n from '@vscode/l10n';
import { composeDocument } from '../document/compose.ts';
import { readPictures } from '../document/markdown/images.ts';
import { markdownBlockSteps, markdownContext } from '../document/markdown/markdown.ts';
import { indexBody } from '../document/markdown/mdast.ts';
import { Notices } from '../document/notices.ts';
import { notesWithLanguages, withLanguages } from '../document/passage-language.ts';
import { type Body, bodySteps } from '../plan/body/body.ts';
import { breather, inSteps } from '../steps.ts';
import type { Look } from './look/look.ts';
import { ownLook } from './look/own-look.ts';
import { packingSteps } from './package/packing.ts';
import { render } from './render/render.ts';
import type { ExportRequest, ExportResult } from './request.ts';

export { TemplateError } from './look/template/template-error.ts';
export type { ExportRequest, ExportResult } from './request.ts';

/**
 * Turns a plan into a Word document (`.docx`): title, contents, the text of the plan with the tables from its
 * frontmatter under the headings they belong to. The same plan gives the same bytes.
 * @throws the signal's reason when the export is aborted; {@link TemplateError} where the template cannot be used;
 * otherwise only where the file's reader does
 */
export async function exportToWord(request: ExportRequest): Promise<ExportResult> {
  const { text } = request;
  const notices = new Notices();
  const step = stepper(request);

  const look = request.template ? await readLook(request.template) : ownLook;
  for (const notice of look.notices) notices.add(notice);

  const reading = l10n.t('Reading the text');
  await step(0, reading);
  const body = await inSteps(bodySteps(text), (fraction) => step(fraction * 0.4, reading));
  if (body.plain) notices.add(plainNotice(body.plain.reason), body.plain.range);
  const index = indexBody(body.tree);

  await step(0.4, l10n.t('Reading pictures'));
  const pictures = await readPictures(index.pictures, request);

  const composing = l10n.t('Putting the document together');
  await step(0.5, composing);
  const context = markdownContext(index, pictures, notices);
  const blocks = await inSteps(markdownBlockSteps(body.tree.children, context), (fraction) =>
    step(0.5 + fraction * 0.1, composing),
  );
  const document = composeDocument(request, { blocks, lists: context.lists, notes: context.notes }, notices);
  const { language } = document.properties;
  await step(0.65, composing);
  const finished = {
    ...document,
    blocks: withLanguages(document.blocks, language),
    notes: notesWithLanguages(document.notes, language),
  };

  const layingOut = l10n.t('Laying out');
  await step(0.7, layingOut);
  const rendered = await render(finished, look, (fraction) => step(0.7 + fraction * 0.2, layingOut));

  const writing = l10n.t('Writing the file');
  await step(0.9, writing);
  const bytes = await inSteps(packingSteps(finished, rendered, look), (fraction) =>
    step(0.9 + fraction * 0.1, writing),
  );
  request.signal?.throwIfAborted();
  request.onProgress?.(1, l10n.t('Done'));
  return { bytes, notices: notices.list };
}

/** Templates are read by code of their own, loaded with the first. */
async function readLook(template: Uint8Array): Promise<Look> {
  const { templateLook } = await import('./look/template/template-look.ts');
  return templateLook(template);
}

/** Tells how far the export is; now and then lets the editor breathe, and an export that is given up stop. */
function stepper(request: ExportRequest): (fraction: number, what: string) => Promise<void> {
  const breathe = breather(request.signal);
  let told = '';
  return async (fraction, what) => {
    const isNew = what !== told;
    told = what;
    if (isNew) request.onProgress?.(fraction, what);
    if ((await breathe()) && !isNew) request.onProgress?.(fraction, what);
  };
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
