import type { Properties } from '../../document/model.ts';
import { shortened } from '../../text/text.ts';
import { part, wordNamespace } from '../package/xml.ts';
import { cleanText, escapeXml } from '../text.ts';

/**
 * What stands on top of every page: the campaign and how far its plan is.
 * @param styleId the id of the style it has, as it stands in XML
 */
export function headerPart({ title, status, version }: Properties, styleId: string): string {
  const text = [
    shortened(title, 70),
    status === 'DRAFT' ? 'DRAFT, not yet approved' : status,
    version === '' ? '' : `Version ${version}`,
  ].filter((words) => words !== '');
  return part(`<w:hdr ${wordNamespace}>${paragraph(styleId, run(text.join(' – ')))}</w:hdr>`);
}

/** What stands at the foot of every page: the organisation, and the page of how many. */
export function footerPart({ organisation }: Properties, styleId: string): string {
  const before = organisation === '' ? 'Page ' : `${shortened(cleanText(organisation), 60)} – page `;
  const content = run(before) + field('PAGE') + run(' of ') + field('NUMPAGES');
  return part(`<w:ftr ${wordNamespace}>${paragraph(styleId, content)}</w:ftr>`);
}

function paragraph(style: string, content: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${content}</w:p>`;
}

function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

/** A number that Word works out as it lays out the pages. */
function field(name: string): string {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  return `${mark('begin')}<w:r><w:instrText xml:space="preserve"> ${name} </w:instrText></w:r>${mark('separate')}${run('1')}${mark('end')}`;
}
