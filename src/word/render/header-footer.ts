import { Footer, Header, PageNumber, Paragraph, TextRun } from 'docx';
import type { Properties } from '../model.ts';
import { cleanText, shorten } from '../text.ts';

/** What stands on top of every page: the campaign and how far its plan is. */
export function header({ title, status, version }: Properties): Header {
  const text = [
    shorten(title, 70),
    status === 'DRAFT' ? 'DRAFT, not yet approved' : status,
    version === '' ? '' : `Version ${version}`,
  ].filter((part) => part !== '');
  return new Header({
    children: [new Paragraph({ style: 'Header', children: [new TextRun(cleanText(text.join(' – ')))] })],
  });
}

/** What stands at the foot of every page: the organisation, and the page of how many. */
export function footer({ organisation }: Properties): Footer {
  const before = organisation === '' ? 'Page ' : `${shorten(cleanText(organisation), 60)} – page `;
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        children: [new TextRun({ children: [before, PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });
}
