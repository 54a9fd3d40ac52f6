import assert from 'node:assert/strict';
import { dialectPieces } from '../../../src/document/markdown/dialect-marks.ts';
import { previewOf } from '../../page/support.ts';
import { exported, planWith } from '../../word/support.ts';
import { all, at, textIn, type XmlElement } from '../../word/xml.ts';

/** A text with its marks as HTML. */
const said = (...texts: (string | undefined)[]): string =>
  dialectPieces(texts)
    .map((pieces) =>
      pieces
        .map((piece) => {
          if (piece.type === 'words') return piece.text;
          return piece.type === 'edge' ? `<${piece.opens ? '' : '/'}${piece.name}>` : `[${piece.source}]`;
        })
        .join(''),
    )
    .join('');

describe('the marks of other dialects', () => {
  for (const [written, meant] of [
    ['==this== and ==that one==!', '<mark>this</mark> and <mark>that one</mark>!'],
    ['10 m^2^ on the 1^st^', '10 m<sup>2</sup> on the 1<sup>st</sup>'],
    ['H~2~O and CO~2~.', 'H<sub>2</sub>O and CO<sub>2</sub>.'],
    ['It is $E=mc^2$.', 'It is E=mc<sup>2</sup>.'],
    ['$$\\frac{1}{2}$$', '1 / 2'],
    ['$\\int_0^1 x$ it is', '[\\int_0^1 x] it is'],
    ['[under]{.underline}, [plain]{.small #x}', '<u>under</u>, plain'],
  ] as const)
    it(`are read: ${written}`, () => assert.equal(said(written), meant));

  for (const prose of [
    '£5 == £5',
    'a==b and c==d',
    '== Heading ==',
    '====',
    'a ==b',
    '2^10 and 3^10',
    '2^10^3',
    '^_^',
    '~5 to ~6',
    '10~20~30',
    'London~Manchester~Glasgow',
    'from $5 to $10, or 12$',
    'US$5/US$6',
    '$5–$10',
    '$HOME/$USER',
    '[x]{y}',
    ':smile:',
  ])
    it(`leave ordinary texts alone: ${prose}`, () => assert.equal(said(prose), prose));

  it('go across what stands between texts', () => {
    assert.equal(said('a ==b', undefined, 'c== d'), 'a <mark>bc</mark> d');
  });
});

const plan = planWith(
  'A ==high **bold** light==, x^2^, H~2~O, ~gone~ and $y\\_1$.',
  'campaign: Less CO~2~\naim: Cut CO~2~ by ==half==',
);

it('are highlights, raised and lowered letters in Word', async () => {
  const { document, paragraphs, notices, parts } = await exported(plan);
  const looks = (path: string, value?: string) =>
    all(document, 'w:r')
      .filter((run: XmlElement) => {
        const found = at(run, `w:rPr/${path}`);
        return found && (value === undefined || found.attributes['w:val'] === value);
      })
      .map(textIn);
  assert.deepEqual(looks('w:highlight'), ['high ', 'bold', ' light', 'half']);
  assert.deepEqual(looks('w:vertAlign', 'superscript'), ['2']);
  assert.ok(looks('w:vertAlign', 'subscript').includes('2'));
  assert.deepEqual(looks('w:strike'), ['gone']);
  assert.ok(paragraphs.some(({ text }) => text === 'A high bold light, x2, H2O, gone and y1.'));
  assert.match(parts['docProps/core.xml']!, /<dc:title>Less CO2</);
  assert.deepEqual(
    notices.map(({ message }) => message).filter((message) => /formula/i.test(message)),
    [],
  );
});

it('are so in the preview', async () => {
  const page = await previewOf(plan);
  assert.match(page, /<mark>high <strong>bold<\/strong> light<\/mark>, x<sup>2<\/sup>, H<sub>2<\/sub>O/);
  assert.match(page, /Cut CO<sub>2<\/sub> by <mark>half<\/mark>/);
});

it('tell which formula is left out', async () => {
  const text = planWith('Here $\\int x$ stands.');
  const { notices, paragraphs } = await exported(text);
  const told = notices.find(({ message }) => message.startsWith('Formula left out: “\\int x”'));
  assert.ok(told?.range && text.slice(told.range.start, told.range.end).includes('\\int x'));
  assert.ok(paragraphs.some((paragraph) => paragraph.text === 'Here stands.'));
});
