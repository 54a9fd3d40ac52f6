import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { previewOf, wordsIn } from '../page/support.ts';
import { exported, fullPlan, planWith } from '../word/support.ts';
import { all, at, textIn } from '../word/xml.ts';

/** Words of ours in English that no Welsh document should hold, and that the plans here do not use themselves. */
const english =
  /\b(?:Objectives?|Audiences?|Baseline|Deadline|Measures?|Yes|No|not stated|none|Table|Figure|Contents|Page|Owner|Status|Draft|DRAFT|Timeline|Sign-off|Risks?|Budget|Version|Continued|End of the plan|January|March|Campaign plan|Kind|Traditional|Owned|One-way|Planned)\b/;

const welsh = `campaign: Diwrnodau bin newydd
language: cy
organisation: Cyngor Dyffryn
status: draft
version: "2"
start: 2027-01-04
launch: 2027-03-01
audiences: [{name: Gofalwyr, size: "900", think: A, barriers: {capability: B}}]
stakeholders: [{name: Y Cyngor, influence: high}]
objectives:
  - objective: 90% o aelwydydd yn rhoi'r bin cywir allan
    deadline: 2027-03-31
    level: outcome
    participation: inform
    channels: [Taflen]
    measures: [{measure: Biniau, level: output}]
  - objective: Mwy o ailgylchu
proposition: Syml
messages: [{message: Neges}]
channels: [{name: Taflen, kind: traditional, peso: owned, direction: one-way, cost: 1200, start: 2027-02-01}]
considered: [{channel: Radio lleol, why: rhy ddrud}]
activities:
  - {activity: Argraffu, date: launch-14d, channel: Taflen, objective: 1, cost: 100}
  - {activity: Dosbarthu, start: 2027-03-01, end: 2027-03-05, status: done}
budget: {total: 2000, source: Grant}
risks: [{risk: Oedi, likelihood: low, impact: medium}]
evaluation: {learning: [Dim]}
compliance: {languages: [cy, en]}
signoff: [{name: A, date: 2027-01-01}]
purpose: change
aim: Ailgylchu`;

describe('a plan in Welsh', () => {
  it('becomes a Welsh document: headings, captions, labels, dates, answers, header and footer', async () => {
    const word = await exported(planWith('', welsh), { options: { summary: true } });
    const said = word.paragraphs.map(({ text }) => text);
    for (const text of [
      'Cynllun ymgyrch',
      'Sefydliad: Cyngor Dyffryn',
      'Statws: DRAFFT, heb ei gymeradwyo eto',
      'Lansiad: 1 Mawrth 2027',
      'Cynnwys',
      'Y cynllun yn gryno',
      'Tabl 1: Amcanion',
      "Amcan 1: Aelwydydd yn rhoi'r bin cywir allan",
      'Ydy',
      'Nac ydy',
      'Nid oes sianel wedi’i dewis ar gyfer amcan 2 eto.',
      '31 Mawrth 2027',
      'Traddodiadol, yn eiddo i ni, unffordd',
      '£1,200',
    ])
      assert.ok(said.includes(text), `${text}\n${said.join('\n')}`);
    assert.deepEqual(
      said.filter((text) => english.test(text)),
      [],
    );
    const furniture = [word.parts['word/header1.xml']!, word.parts['word/footer1.xml']!].join(' ');
    assert.match(furniture, /Fersiwn 2.*Cyngor Dyffryn – tudalen.* o /s);
    const chart =
      word.parts['word/charts/chart1.xml'] ??
      Object.entries(word.parts).find(([path]) => path.includes('charts/chart'))![1];
    assert.match(chart, /formatCode="\[\$-452\]d mmm"/);
    assert.match(chart, />Dechrau</);
  });

  it('describes its tables and its chart in Welsh', async () => {
    const word = await exported(planWith('', welsh));
    const described = [...all(word.document, 'w:tblCaption'), ...all(word.document, 'w:tblDescription')].map(
      ({ attributes }) => attributes['w:val']!,
    );
    described.push(...all(word.document, 'wp:docPr').map(({ attributes }) => attributes.descr ?? ''));
    assert.ok(described.length > 10);
    assert.deepEqual(
      described.filter((text) => english.test(text)),
      [],
    );
  });

  it('is a Welsh page in the preview, whatever the editor speaks', async () => {
    const page = await previewOf(planWith('', welsh));
    assert.match(page, /<div class="campaign-plan" lang="cy">/);
    assert.match(wordsIn(page), /Tabl 1: Amcanion/);
    assert.doesNotMatch(wordsIn(page), english);
  });

  it('has its parts under its Welsh headings', async () => {
    const body =
      '\n# Pam\n\n# Ein hamcanion a’n hamcan\n\n# Amcanion\n\n# Ein cynulleidfaoedd\n\n# Gwerthuso\n';
    const { headings } = await exported(planWith(body, welsh));
    assert.deepEqual(
      headings.filter((heading) => /Amcanion|ynulleidfa|Gwerthuso/.test(heading)),
      ['2 Amcanion', '2 Ein cynulleidfaoedd', '2 Gwerthuso'],
    );
  });

  it('is what the smallest one becomes too', async () => {
    const { paragraphs } = await exported(readFileSync('test/cases/true/welsh.campaign.md', 'utf8'));
    const said = paragraphs.map(({ text }) => text);
    assert.ok(said.includes('Ydy') && said.includes('Tabl 1: Amcanion'), said.join('\n'));
    assert.deepEqual(
      said.filter((text) => english.test(text)),
      [],
    );
  });
});

describe('a plan in a language that we do not have', () => {
  it('has English labels, tagged as English, and its own words untagged', async () => {
    const { document } = await exported(
      fullPlan.replace(/^language:.*$/m, '').replace('---\n', '---\nlanguage: pl\n'),
    );
    const runs = all(document, 'w:r').map((run) => ({
      text: textIn(run),
      language: all(run, 'w:lang')[0]?.attributes['w:val'],
    }));
    const of = (text: string) => runs.filter((run) => run.text === text).map(({ language }) => language);
    for (const label of ['Yes', 'Baseline', 'Deadline', 'Contents'])
      assert.deepEqual([...new Set(of(label))], ['en-GB'], label);
    assert.ok(runs.some(({ text, language }) => text.length > 30 && language === undefined));
  });
});

describe('a plan in a language from right to left', () => {
  const arabic = readFileSync('test/cases/paper/rtl.campaign.md', 'utf8');

  it('has its paragraphs, tables, contents, header and footer the right way round', async () => {
    const { document, parts, tables } = await exported(arabic);
    const paragraphs = all(document, 'w:p').filter((paragraph) => textIn(paragraph) !== '');
    assert.ok(paragraphs.length > 40);
    assert.deepEqual(paragraphs.filter((paragraph) => !at(paragraph, 'w:pPr/w:bidi')).map(textIn), []);
    for (const table of all(document, 'w:tbl')) assert.ok(at(table, 'w:tblPr/w:bidiVisual'), textIn(table));
    assert.ok(tables.length > 3);
    for (const path of ['word/header1.xml', 'word/footer1.xml']) assert.match(parts[path]!, /<w:bidi\/>/);
    assert.match(parts['word/styles.xml']!, /<w:lang w:val="ar" w:eastAsia="ar" w:bidi="ar"\/>/);
    const chart =
      parts['word/charts/chart1.xml'] ??
      Object.entries(parts).find(([path]) => /chart\d+\.xml$/.test(path))![1];
    assert.match(chart, /<c:valAx>.*?<c:orientation val="maxMin"\/>/s);
  });

  it('has English days within it the right way round', async () => {
    const { paragraphs } = await exported(arabic);
    assert.ok(paragraphs.some(({ text }) => text === '\u200E31 January 2027'));
  });

  it('is read from right to left in the preview too', async () => {
    const html = await previewOf(arabic);
    assert.match(html, /<div class="campaign-plan" lang="ar" dir="rtl">/);
    assert.doesNotMatch(await previewOf(planWith('', 'campaign: T')), /dir=/);
  });

  it('leaves plans in other languages as they are', async () => {
    const { parts } = await exported(planWith('Text.', 'campaign: T\nrisks: [Snow]'));
    assert.doesNotMatch(parts['word/document.xml']!, /bidi/);
  });
});
