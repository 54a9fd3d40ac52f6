import {
  ConcreteHyperlink,
  FootnoteReferenceRun,
  type IContext,
  ImageRun,
  InternalHyperlink,
  type IRunPropertiesOptions,
  type IXmlableObject,
  type ParagraphChild,
  TextRun,
  type XmlComponent,
} from 'docx';
import { fitted } from '../images.ts';
import type { Inline, Link, Marks, Picture } from '../model.ts';
import { cleanText, splitByDirection } from '../text.ts';
import { framePng } from './frame-png.ts';
import type { RenderState } from './state.ts';

/** How much room a picture has, in pixels at 96 to the inch. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** Inline content as runs. */
export function runs(
  content: readonly Inline[],
  state: RenderState,
  room: Room,
  style?: string,
): ParagraphChild[] {
  return content.flatMap((inline) => runsOf(inline, state, room, style));
}

function runsOf(inline: Inline, state: RenderState, room: Room, style: string | undefined): ParagraphChild[] {
  switch (inline.type) {
    case 'text':
      return textRuns(inline.text, inline.marks, state, style);
    case 'break':
      return [new TextRun({ break: 1 })];
    case 'note':
      return [new FootnoteReferenceRun(inline.number)];
    case 'picture':
      return [imageRun(inline.picture, state, room)];
    case 'link':
      return linkRuns(inline, state, room, style);
  }
}

function linkRuns(link: Link, state: RenderState, room: Room, style: string | undefined): ParagraphChild[] {
  const { target, children } = link;
  if ('url' in target) {
    return [new WebLink(runs(children, state, room, 'Hyperlink'), state.nextLink(), target.url)];
  }
  if (!state.destinations.has(target.bookmark)) return runs(children, state, room, style);
  return [
    new InternalHyperlink({ anchor: target.bookmark, children: runs(children, state, room, 'Hyperlink') }),
  ];
}

function textRuns(text: string, marks: Marks, state: RenderState, style: string | undefined): TextRun[] {
  const options = runOptions(marks, state, style);
  return splitByDirection(cleanText(text))
    .filter((piece) => piece.text !== '')
    .map(
      (piece) =>
        new TextRun({ ...options, text: piece.text, ...(piece.isRightToLeft ? { rightToLeft: true } : {}) }),
    );
}

function runOptions(marks: Marks, state: RenderState, style: string | undefined): IRunPropertiesOptions {
  const characterStyle = style ?? (marks.code ? 'InlineCode' : undefined);
  const { language } = marks;
  return {
    ...(characterStyle ? { style: characterStyle } : {}),
    ...(marks.code && style ? { font: 'Courier New' } : {}),
    ...(marks.bold ? { bold: true, boldComplexScript: true } : {}),
    ...(marks.italic ? { italics: true, italicsComplexScript: true } : {}),
    ...(marks.strike ? { strike: true } : {}),
    ...(marks.underline ? { underline: {} } : {}),
    ...(marks.raised === 'above' ? { superScript: true } : {}),
    ...(marks.raised === 'below' ? { subScript: true } : {}),
    ...(language && language !== state.language ? { language: { value: language } } : {}),
  };
}

/** A link to the web. docx's own gives each relationship a random name; here the name is ours. */
class WebLink extends ConcreteHyperlink {
  readonly #url: string;

  constructor(children: readonly ParagraphChild[], id: string, url: string) {
    super(children, id);
    this.#url = url;
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    context.viewWrapper.Relationships.addRelationship(
      this.linkId,
      'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink',
      this.#url,
      'External',
    );
    return super.prepForXml(context);
  }
}

function imageRun(picture: Picture, state: RenderState, room: Room): XmlComponent & ParagraphChild {
  const id = state.nextDrawing();
  const isDecorative = picture.alt === '';
  const options = {
    transformation: fitted(picture, room),
    altText: {
      id: String(id),
      name: `Picture ${id}`,
      ...(isDecorative ? {} : { description: cleanText(picture.alt) }),
    },
    ...(isDecorative ? { decorative: true } : {}),
  };
  return picture.format === 'svg'
    ? new ImageRun({
        ...options,
        type: 'svg',
        data: picture.bytes,
        fallback: { type: 'png', data: framePng(picture) },
      })
    : new ImageRun({ ...options, type: picture.format, data: picture.bytes });
}
