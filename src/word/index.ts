import * as l10n from '@vscode/l10n';
import { type BodyParts, composeDocument } from '../document/compose.ts';
import type { Document } from '../document/document.ts';
import { readPictures } from '../document/markdown/images.ts';
import { markdownBlockSteps, markdownContext } from '../document/markdown/markdown.ts';
import { indexBody } from '../document/markdown/mdast.ts';
import { type ExportNotice, Notices } from '../document/notices.ts';
import { notesWithLanguages, withLanguages } from '../document/passage-language.ts';
import { composeRegister } from '../document/register/compose-register.ts';
import { type DocumentWords, wordsFor } from '../document/words/words.ts';
import { type Body, bodySteps } from '../plan/body/body.ts';
import { inSteps, partOfTick, type Tick } from '../steps.ts';
import { fittedPage } from './fit-page.ts';
import type { Look } from './look/look.ts';
import { ownLook, ownPageLook, ownWideLook } from './look/own-look.ts';
import { packingSteps } from './package/packing.ts';
import { render } from './render/render.ts';
import type {
  ExportChoices,
  ExportRequest,
  ExportResult,
  RegisterExportRequest,
  WordChoices,
} from './request.ts';

export { TemplateError } from './look/template/template-error.ts';
export type { ExportRequest, ExportResult, RegisterExportRequest, WordChoices } from './request.ts';
export {
  isOnTheWeb,
  type TemplateSource,
  templateProblem,
  templateReasons,
  templateSource,
} from './template-source.ts';

/**
 * Turns a plan into a Word document (`.docx`): title, contents, the text of the plan with the tables from its
 * frontmatter under the headings they belong to; or into a plan on one page. The same plan gives the same bytes.
 * @throws what the request's `tick` throws to give it up; {@link TemplateError} where the template cannot be used;
 * otherwise only where the file's reader does
 */
export async function exportToWord(request: ExportRequest): Promise<ExportResult> {
  return exported(request, (notices, tick) =>
    request.form === 'page' ? pageOf(request, notices) : documentOf(request, notices, tick),
  );
}

/**
 * Turns a channel register into a Word document (`.docx`): the organisation's channel framework for every service, the text
 * of the register with the tables from its frontmatter. The same register gives the same bytes.
 * @throws as {@link exportToWord} does
 */
export async function exportRegisterToWord(request: RegisterExportRequest): Promise<ExportResult> {
  return exported(request, async (notices, tick) => {
    const look = await lookOf(request);
    const body = await bodyOf(request, wordsFor(request.register), notices, tick);
    return { document: composeRegister(request, body, notices), look };
  });
}

/**
 * Turns a document that is put together already into a Word file (`.docx`), all of it on landscape pages and without a
 * title page. The same document gives the same bytes.
 * @param said what is to be said of it already
 * @throws as {@link exportToWord} does
 */
export async function exportOnWidePages(
  document: Document,
  said: readonly ExportNotice[],
  choices: WordChoices = {},
): Promise<ExportResult> {
  return exported(choices, async (notices) => {
    for (const { message, range } of said) notices.add(message, range);
    const { template } = choices;
    return { document, look: template ? (await templates()).templateWideLook(template) : ownWideLook };
  });
}

/** Writes what is composed as a Word file. */
async function exported(
  { tracksChanges = false, tick = noTick }: WordChoices,
  compose: (notices: Notices, tick: Tick) => Promise<Composed>,
): Promise<ExportResult> {
  const notices = new Notices();
  const { document, look } = await compose(notices, tick);
  for (const notice of look.notices(document)) notices.add(notice);
  await tick(0.65, composing());
  const bytes = await write(document, look, tracksChanges, tick);
  return { bytes, notices: notices.list };
}

async function write(
  document: Document,
  look: Look,
  tracksChanges: boolean,
  tick: Tick,
): Promise<Uint8Array> {
  const { language } = document.properties;
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
  return bytes;
}

/** A document with the look that it is to have. */
interface Composed {
  readonly document: Document;
  readonly look: Look;
}

/** The whole document: the text of the plan with the tables from its frontmatter. */
async function documentOf(request: ExportRequest, notices: Notices, tick: Tick): Promise<Composed> {
  const look = await lookOf(request);
  const body = await bodyOf(request, wordsFor(request.plan), notices, tick);
  return { document: composeDocument(request, body, notices), look };
}

async function lookOf({ template }: ExportChoices): Promise<Look> {
  return template ? (await templates()).templateLook(template) : ownLook;
}

/** The text below the frontmatter, with its pictures. */
async function bodyOf(
  request: { readonly text: string } & ExportChoices,
  words: DocumentWords,
  notices: Notices,
  tick: Tick,
): Promise<BodyParts> {
  const reading = l10n.t('Reading the text');
  await tick(0, reading);
  const body = await inSteps(bodySteps(request.text), partOfTick(tick, 0, 0.4, reading));
  if (body.plain) notices.add(plainNotice(body.plain.reason), body.plain.range);
  const index = indexBody(body.tree);

  const readingPictures = l10n.t('Reading pictures');
  await tick(0.4, readingPictures);
  const pictures = await readPictures(index.pictures, request, partOfTick(tick, 0.4, 0.5, readingPictures));

  await tick(0.5, composing());
  const context = markdownContext(index, pictures, notices, words);
  const blocks = await inSteps(
    markdownBlockSteps(body.tree.children, context),
    partOfTick(tick, 0.5, 0.6, composing()),
  );
  return { blocks, lists: context.lists, notes: context.notes };
}

/** A plan on one page, and what is to be said of it. */
async function pageOf(request: ExportRequest, notices: Notices): Promise<Composed> {
  const look = request.template ? (await templates()).templatePageLook(request.template) : ownPageLook;
  const page = fittedPage(request, look);
  for (const { message, range } of page.notices.list) notices.add(message, range);
  if (page.isWithoutStories) {
    notices.add(
      l10n.t(
        'The template’s header and footer are left off: beside them the plan has no room on one page. Shorten the plan to have them.',
      ),
    );
  }
  if (!page.isSure) {
    notices.add(
      l10n.t(
        'The plan may run over one page: look at it in Word. Name fewer activities, channels or audiences, say them in fewer words, or use a template with smaller margins.',
      ),
    );
  }
  return page;
}

function composing(): string {
  return l10n.t('Putting the document together');
}

/** Templates are read by code of their own, loaded with the first. */
function templates(): Promise<typeof import('./look/template/template-look.ts')> {
  return import('./look/template/template-look.ts');
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
