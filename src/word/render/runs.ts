import { fitted } from '../../document/markdown/images.ts';
import type { Inline, Link, Marks, Picture } from '../../document/model.ts';
import { isRightToLeft } from '../../text/direction.ts';
import { cleanText, escapeXml, fromLeftToRight, splitByDirection } from '../text.ts';
import { framePng } from './frame-png.ts';
import type { RenderState } from './state.ts';

/** How much room a picture has, in pixels at 96 to the inch. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** Where there are no pictures. */
export const noRoom: Room = { width: 0, height: 0 };

/** The character style that runs have besides their marks. */
type RunStyle = 'Hyperlink' | 'TitleText' | undefined;

/** Inline content as runs. */
export function runs(content: readonly Inline[], state: RenderState, room: Room, style?: RunStyle): string {
  let xml = '';
  for (const inline of content) xml += runOf(inline, state, room, style);
  return xml;
}

function runOf(inline: Inline, state: RenderState, room: Room, style: RunStyle): string {
  switch (inline.type) {
    case 'text':
      return textRuns(inline.text, inline.marks, state, style);
    case 'break':
      return '<w:r><w:br/></w:r>';
    // What an item begins with is a property of its paragraph.
    case 'item':
      return '';
    case 'note':
      return noteReference(inline.number, state);
    case 'picture':
      return pictureRun(inline.picture, state, room);
    case 'link':
      return linkRuns(inline, state, room, style);
  }
}

/** A reference to a note; a later one to the same note repeats the number of the first, and leads to it. */
function noteReference(number: number, state: RenderState): string {
  const { shown, isFirst } = state.noteReference(number);
  const landmark = { kind: 'note', number } as const;
  const style = `<w:rStyle w:val="${state.look.styleIds.FootnoteReference}"/>`;
  return isFirst
    ? state.bookmarked(`<w:r><w:rPr>${style}</w:rPr><w:footnoteReference w:id="${number}"/></w:r>`, {
        landmarks: [landmark],
      })
    : `<w:fldSimple w:instr=" NOTEREF ${state.bookmarks.of(landmark)} \\f \\h ">${textRun(String(shown), style)}</w:fldSimple>`;
}

/** A run of plain text, as it stands. */
export function textRun(text: string, properties = ''): string {
  const isTight = text.trim() === text;
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t${isTight ? '' : ' xml:space="preserve"'}>${escapeXml(text)}</w:t></w:r>`;
}

function linkRuns({ target, children }: Link, state: RenderState, room: Room, style: RunStyle): string {
  if ('url' in target) {
    const id = state.relationships.add('hyperlink', target.url, true);
    return `<w:hyperlink r:id="${id}" w:history="1">${runs(children, state, room, 'Hyperlink')}</w:hyperlink>`;
  }
  return state.isShown(target)
    ? `<w:hyperlink w:anchor="${state.bookmarks.of(target)}" w:history="1">${runs(children, state, room, 'Hyperlink')}</w:hyperlink>`
    : runs(children, state, room, style);
}

function textRuns(text: string, marks: Marks, state: RenderState, style: RunStyle): string {
  const start = propertiesStart(marks, state, style);
  const isForeign =
    state.isRightToLeft &&
    marks.language !== undefined &&
    !isRightToLeft(marks.language) &&
    /\p{L}/u.test(text);
  const shown = isForeign ? fromLeftToRight(text) : text;
  let xml = '';
  for (const piece of splitByDirection(cleanText(shown))) {
    if (piece.text === '') continue;
    const direction = piece.isRightToLeft ? '<w:rtl/>' : '';
    xml += textRun(piece.text, start + direction + languageOf(marks, state));
  }
  return xml;
}

/** The properties of a run up to those of direction and language, in the order of CT_RPr. */
function propertiesStart(marks: Marks, { look }: RenderState, style: RunStyle): string {
  const characterStyle = style ?? (marks.code ? 'InlineCode' : undefined);
  return (
    (characterStyle ? `<w:rStyle w:val="${look.styleIds[characterStyle]}"/>` : '') +
    (marks.code && style ? codeFont : '') +
    (marks.bold ? '<w:b/><w:bCs/>' : '') +
    (marks.italic ? '<w:i/><w:iCs/>' : '') +
    (marks.strike ? '<w:strike/>' : '') +
    (marks.highlighted ? '<w:color w:val="000000"/><w:highlight w:val="yellow"/>' : '') +
    (marks.underline ? '<w:u w:val="single"/>' : '') +
    (marks.raised ? `<w:vertAlign w:val="${marks.raised === 'above' ? 'superscript' : 'subscript'}"/>` : '')
  );
}

const codeFont =
  '<w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:eastAsia="Courier New" w:cs="Courier New"/>';

function languageOf({ language }: Marks, state: RenderState): string {
  return language && language !== state.words.documentLanguage
    ? `<w:lang w:val="${escapeXml(language)}"/>`
    : '';
}

/** English Metric Units, in which drawings are measured (ISO/IEC 29500-1, 20.1.10.16), to a pixel. */
const emuPerPixel = 9_525;

function pictureRun(picture: Picture, state: RenderState, room: Room): string {
  const id = state.nextDrawing();
  const { width, height } = fitted(picture, room);
  const size = { cx: width * emuPerPixel, cy: height * emuPerPixel };
  const description = picture.alt === '' ? '' : ` descr="${escapeXml(picture.alt)}"`;
  const graphic =
    `<pic:pic><pic:nvPicPr><pic:cNvPr id="${id}" name="Picture ${id}"${description}/><pic:cNvPicPr><a:picLocks noChangeAspect="1"/></pic:cNvPicPr></pic:nvPicPr>` +
    `<pic:blipFill>${blip(picture, state)}<a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${size.cx}" cy="${size.cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>`;
  return drawingRun({
    size,
    properties: `id="${id}" name="Picture ${id}"${description}`,
    isDecorative: picture.alt === '',
    uri: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
    graphic,
  });
}

/** What programs that know no SVG show in its place: the picture of pixels beside it, else an empty frame. */
function blip(picture: Picture, state: RenderState): string {
  if (picture.format !== 'svg') return `<a:blip r:embed="${state.media(picture.bytes, picture.format)}"/>`;
  const { bytes, format } = picture.standIn ?? { bytes: framePng(picture), format: 'png' };
  const frame = state.media(bytes, format);
  const svg = state.media(picture.bytes, 'svg');
  return `<a:blip r:embed="${frame}"><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${svg}"/></a:ext></a:extLst></a:blip>`;
}

/** Something drawn, in the line of the text. */
interface Drawing {
  /** In English Metric Units. */
  readonly size: { readonly cx: number; readonly cy: number };
  /** The attributes of `wp:docPr`: its number, name and description. */
  readonly properties: string;
  readonly isDecorative?: boolean;
  /** What sort of graphic it is. */
  readonly uri: string;
  readonly graphic: string;
}

/** A run that holds a drawing. */
export function drawingRun({ size, properties, isDecorative, uri, graphic }: Drawing): string {
  const decorative = isDecorative
    ? `<wp:docPr ${properties}><a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst></wp:docPr>`
    : `<wp:docPr ${properties}/>`;
  return (
    '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">' +
    `<wp:extent cx="${size.cx}" cy="${size.cy}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>${decorative}` +
    '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>' +
    `<a:graphic><a:graphicData uri="${uri}">${graphic}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
  );
}
