import assert from 'node:assert/strict';
import { languageOf } from '../../src/document/passage-language.ts';
import { exported, planWith } from '../word/support.ts';
import { all, at, textIn } from '../word/xml.ts';

/** Sentences as public bodies in Wales write them: letters, web pages, posters and posts. */
const welsh = [
  'Mae eich diwrnod casglu biniau yn newid.',
  'Rydym yn eich gwahodd i ddweud eich dweud.',
  'Cysylltwch â ni os oes angen help arnoch.',
  'Gallwch ein ffonio yn Gymraeg neu yn Saesneg.',
  'Croeso i chi ohebu â ni yn Gymraeg.',
  'Ni fydd gohebu yn Gymraeg yn arwain at oedi.',
  'Bydd yr ymgynghoriad yn cau ar 12 Mawrth 2027.',
  'Bydd y llyfrgell ar gau ddydd Llun.',
  'Beth yw eich barn am oriau agor y llyfrgelloedd?',
  'Diolch am gymryd rhan yn yr arolwg hwn.',
  'Mae’r cyngor yn ymgynghori ar ei gynllun newydd.',
  'Mae brechiadau ffliw am ddim i ofalwyr di-dâl.',
  'Trefnwch eich apwyntiad heddiw gyda’ch meddyg teulu.',
  'Ewch i’n gwefan i gael rhagor o wybodaeth.',
  'Helpwch ni i gadw ein strydoedd yn lân.',
  'Dewch i’n sesiwn galw heibio yn neuadd y dref.',
  'Pwy sydd yn gofalu amdanoch chi?',
  'Nid oes angen i chi wneud dim byd.',
  'Hoffem glywed gan bobl ifanc a’u teuluoedd.',
  'Cofiwch roi eich ailgylchu allan cyn saith y bore.',
  'Os ydych chi’n gofalu am rywun, gallwn ni helpu.',
  'Byddwn yn cyhoeddi’r canlyniadau ym mis Mehefin.',
  'Rhowch wybod i ni os yw eich manylion wedi newid.',
  'Mae staff y GIG yma i’ch helpu.',
  'Cymerwch ran yn ein hymgynghoriad cyhoeddus.',
  'Yr un biniau, diwrnod newydd.',
  'Dyddiadau newydd ar gyfer casglu gwastraff gardd.',
  'Gwnewch gais am le mewn ysgol erbyn mis Ionawr.',
  'Sut i gael brechlyn y gaeaf hwn.',
  'Cadwch yn gynnes y gaeaf hwn.',
  'Mae ein swyddfeydd ar agor o ddydd Llun i ddydd Gwener.',
  'Darllenwch y cynllun llawn ar wefan y cyngor.',
];

/** English sentences that a list of Welsh words could be deceived by: names, short words that both have. */
const english = [
  'The Llanfairpwllgwyngyll library in Ynys Môn opens at nine.',
  'Residents of Pen-y-bont ar Ogwr and Caerffili get a letter.',
  'Cyngor Gwynedd and Betsi Cadwaladr University Health Board',
  'Meet us at Neuadd y Dref, Heol y Bont, Aberystwyth.',
  'Cardiff, Swansea, Merthyr Tudful, Rhondda Cynon Taf, Ystrad Mynach',
  'Llywodraeth Cymru, Cyfoeth Naturiol Cymru, Iechyd Cyhoeddus Cymru',
  'Bae Colwyn, Y Rhyl, Yr Wyddgrug, Y Fflint, Y Bala',
  'A470, A55 and the road to Betws-y-Coed',
  'Talks in Tal-y-bont, Pont-y-pridd and Bryn-y-maen',
  'Menter Caerdydd, Urdd Gobaith Cymru and Mudiad Meithrin',
  'Yes: Facebook, Instagram, X and a leaflet',
  'Our eco team on AR and VR',
  'Dim lights in the high street, os maps at hand',
  'Ym and yn are Welsh words',
  'Am I eligible? You are, if you care.',
  'Sam Okoro, Eluned Price, Gareth Hughes and Siân ap Rhys',
  'Y Senedd, Eisteddfod yr Urdd, Sioe Frenhinol Cymru',
  'Ask Heddlu Dyfed-Powys or Heddlu Gogledd Cymru.',
  'Poster at Canolfan y Mileniwm and Yr Egin',
  'Ceredigion County Council: Pen Dinas, Llanbadarn Fawr, Bow Street, Y Borth',
  'Ysgol Gyfun Gymraeg Glantaf, Ysgol y Strade, Ysgol Bro Myrddin',
  'Three in four households put the right bin out.',
  'Drop-in events for unpaid carers in every ward',
  'Leaflet to 41,000 households by 28 February 2027',
];

describe('language of a passage', () => {
  it('knows nearly every Welsh sentence', () => {
    const missed = welsh.filter((sentence) => languageOf(sentence) !== 'cy');
    assert.ok(missed.length <= welsh.length * 0.05, missed.join('\n'));
  });

  it('takes nothing for Welsh that is not', () => {
    assert.deepEqual(
      english.filter((sentence) => languageOf(sentence) === 'cy'),
      [],
    );
  });

  it('finds Welsh sentences among English ones, in quotation marks and in links', async () => {
    const { paragraphs } = await exported(
      planWith(
        'The poster says “Mae eich diwrnod casglu biniau yn newid” and gives the date. *Cysylltwch â ni os oes angen help arnoch.* See [Darllenwch y cynllun llawn ar wefan y cyngor](https://example.org).\n',
      ),
    );
    const { element, text } = paragraphs.find((paragraph) => paragraph.text.startsWith('The poster'))!;
    const tagged = all(element, 'w:r').filter((run) => at(run, 'w:rPr/w:lang')?.attributes['w:val'] === 'cy');
    assert.deepEqual(
      tagged.map((run) => textIn(run).trim()),
      [
        'Mae eich diwrnod casglu biniau yn newid”',
        'Cysylltwch â ni os oes angen help arnoch.',
        'Darllenwch y cynllun llawn ar wefan y cyngor',
      ],
    );
    assert.ok(text.includes('newid” and gives the date. Cysylltwch'));
  });

  it('finds English sentences in a Welsh plan', async () => {
    const { paragraphs } = await exported(
      planWith(
        'Mae’r cyngor yn ysgrifennu at bawb: “You will have a new bin day from the first of March.” Bydd y llythyr yn ddwyieithog.\n',
        'campaign: Prawf\nlanguage: cy',
      ),
    );
    const { element } = paragraphs.find((paragraph) => paragraph.text.startsWith('Mae’r cyngor'))!;
    const tagged = all(element, 'w:r').filter((run) => at(run, 'w:rPr/w:lang'));
    assert.deepEqual(
      tagged.map((run) => textIn(run).trim()),
      ['You will have a new bin day from the first of March.”'],
    );
  });
});
