import assert from 'node:assert/strict';
import { type Exported, exported, fullPlan, planWith } from './support.ts';
import { corporateTemplate, plainStyles } from './templates.ts';
import { all, at, beginsPage, childrenOf, readXml, textIn } from './xml.ts';

const frontmatterOnly = fullPlan.slice(0, fullPlan.indexOf('\n---\n', 5) + 5);

describe('Word document', () => {
  it('describes tables of one row as such', async () => {
    const { parts } = await exported(
      planWith(
        '',
        'campaign: T\nrisks: [{ risk: Snow, likelihood: low, impact: low, mitigation: Grit, owner: Sam }]\nsignoff: [{ name: Jo, role: Director }]\nconsidered: [{ channel: TikTok, why: Too young }]',
      ),
    );
    const descriptions = [...parts['word/document.xml']!.matchAll(/tblDescription w:val="([^"]*)"/g)].map(
      ([, text]) => text,
    );
    assert.ok(descriptions.includes('1 person who approves the plan, with role, signature and date.'));
    assert.ok(descriptions.includes('1 risk, with likelihood, impact, mitigation and owner.'));
    assert.ok(descriptions.includes('1 channel that was looked at and not used, with the reason.'));
  });

  it('begins with the title block and prints the title once', async () => {
    const { paragraphs, headings } = await exported(fullPlan);
    assert.deepEqual(
      paragraphs.slice(0, 8).map(({ text }) => text),
      [
        'New bin days',
        'Campaign plan',
        'Organisation: Elmfield Borough Council',
        'Lead: Sam Okoro, Communications Manager',
        'Status: DRAFT, not yet approved',
        'Version: 0.3',
        'Dates: 4 January to 30 April 2027',
        'Launch: 1 March 2027',
      ],
    );
    assert.equal(headings.filter((heading) => heading.endsWith('New bin days')).length, 1);
  });

  it('keeps the order of the text and puts the tables under the headings they belong to', async () => {
    const { headings } = await exported(fullPlan);
    assert.deepEqual(headings, [
      '1 New bin days',
      '2 Objectives',
      '2 Audience/Insight',
      '3 Stakeholders',
      '2 Strategy/Ideas',
      '3 Key messages',
      '3 Channels',
      '2 Implementation',
      '3 Roll-out',
      '3 Timeline and activities',
      '3 Budget',
      '3 Risks',
      '2 Scoring/Evaluation',
      '2 Law and policy',
      '2 Sign-off',
    ]);
  });

  it('gives a plan without a text the headings of its template', async () => {
    const full = await exported(frontmatterOnly);
    assert.ok(full.headings.includes('2 Audience and insight'));
    assert.ok(full.headings.includes('2 Sign-off'));
    const small = await exported('---\ncampaign: Small\ntemplate: nhs\n---\n');
    assert.ok(small.headings.includes('2 Positioning and key messages'));
    assert.ok(small.paragraphs.some(({ text }) => text === 'Not stated in the plan yet.'));
  });

  for (const [template, body, expected] of [
    [
      'council',
      '# Background\n# SWOT Analysis\n# Risk Appraisal\n# Stakeholder Analysis\n# Objectives & Strategies\n# Communications and Marketing Activity\n',
      [
        'Risk Appraisal > Risks',
        'Stakeholder Analysis > Stakeholders',
        'Objectives & Strategies > Objectives',
        'Communications and Marketing Activity > Activities',
      ],
    ],
    [
      'nhs',
      '# Background\n# Objectives\n# Audiences\n# Communications strategy\n# Risks and mitigations\n# Positioning and key messages\n# Channels\n# Roles and responsibilities\n# Timings and key milestones\n',
      [
        'Objectives > Objectives',
        'Audiences > Audiences',
        'Risks and mitigations > Risks',
        'Positioning and key messages > Key messages',
        'Channels > Channels by objective',
        'Timings and key milestones > Activities',
      ],
    ],
    [
      'low-cost',
      '## What we want to achieve\n## Who we need to reach\n## Message\n## Tactics\n## Schedule\n## Costs\n## Measuring success\n',
      [
        'What we want to achieve > Objectives',
        'Who we need to reach > Audiences',
        'Message > Key messages',
        'Tactics > Channels by objective',
        'Schedule > Activities',
        'Costs > Planned costs',
        'Measuring success > Evaluation',
      ],
    ],
  ] as const) {
    it(`knows the headings of the template: ${template}`, async () => {
      const { paragraphs } = await exported(frontmatterOnly + body.replaceAll('\n', '\n\nText.\n\n'));
      let heading = '';
      const placed: string[] = [];
      for (const { style, text } of paragraphs) {
        if (style === 'Heading2') heading = text;
        if (style === 'Caption') placed.push(`${heading} > ${text.replace(/^\w+ \d+: /, '')}`);
      }
      for (const place of expected)
        assert.ok(placed.includes(place), `${place} not in:\n${placed.join('\n')}`);
    });
  }

  it('shows objectives with figures, British dates and measures', async () => {
    const { tables } = await exported(fullPlan);
    const objectives = tables.find(([head]) => head?.includes('Baseline'));
    assert.deepEqual(objectives, [
      ['No.', 'Objective', 'Baseline', 'Target', 'Deadline'],
      [
        '1',
        '90% of households put the right bin out in the first week of March 2027',
        '0% of households',
        '90% of households',
        '7 March 2027',
      ],
      [
        '2',
        '75% of registered carers know whom to call for an assisted collection by 31 March 2027',
        'not stated',
        '75%',
        '31 March 2027',
      ],
      ['3', 'Complaints stay below 200 in March 2027', 'not stated', 'not stated', 'not stated'],
    ]);
  });

  it('has no table of objectives that would only say that nothing is stated', async () => {
    const { tables } = await exported(planWith('', 'campaign: T\nobjectives: [One by June 2027]'));
    assert.deepEqual(
      tables.map(([head]) => head?.[0]),
      ['No.'],
    );
  });

  it('has no column or row of which nothing is known, and says so once where that is all', async () => {
    const { tables, paragraphs, parts } = await exported(
      planWith(
        '',
        'campaign: T\nlead: Sam\nobjectives: [{objective: More, target: 5%}, {objective: Less}]\nrisks: [{risk: Snow, impact: low}, {risk: Ice}]\nevaluation: {outputs: Leaflets}\nsignoff: [{name: Jo}]',
      ),
    );
    const table = (...head: readonly string[]) => tables.find(([first]) => first!.join() === head.join());
    assert.deepEqual(table('No.', 'Objective', 'Target')?.slice(1), [
      ['1', 'More', '5%'],
      ['2', 'Less', 'not stated'],
    ]);
    assert.ok(table('Risk', 'Impact'));
    assert.deepEqual(table('Step', 'What the plan says')?.slice(1), [['Outputs', 'Leaflets']]);
    // The day of a signature is there to be filled in.
    assert.deepEqual(table('Name', 'Signature', 'Date')?.slice(1), [['Jo', 'Awaiting signature', 'not yet']]);
    const words = paragraphs.map(({ text }) => text);
    const unknown = await exported(
      planWith('## Objectives\n\nText.\n', 'campaign: T\nobjectives: [{id: o1}, {id: o2}]'),
    );
    const said = unknown.paragraphs.map(({ text }) => text);
    assert.equal(said[said.indexOf('Text.') + 1], 'Not stated in the plan yet.');
    assert.deepEqual(
      words.filter((text) => /^(?:Organisation|Lead|Status|Version|Dates):/.test(text)),
      ['Lead: Sam'],
    );
    assert.match(
      parts['word/document.xml']!,
      /tblDescription w:val="A table with 2 columns \(Risk, Impact\) and 2 rows below its header\."/,
    );
  });

  it('has amounts on the right and sums in bold', async () => {
    const { document } = await exported(
      planWith(
        '',
        'campaign: T\nchannels: [{name: Leaflet, cost: £90}, {name: Poster, cost: "£1,000"}]\nbudget: {total: "£2,000"}',
      ),
    );
    const costs = all(document, 'w:tbl').find((table) => textIn(table).includes('All planned costs'))!;
    const rows = all(costs, 'w:tr').map((row) => {
      const amount = all(row, 'w:p').at(-1)!;
      const isBold = all(amount, 'w:b').length > 0;
      return [textIn(amount), at(amount, 'w:pPr/w:jc')?.attributes['w:val'], isBold];
    });
    assert.deepEqual(rows, [
      ['Amount', 'right', false],
      ['£90', 'right', false],
      ['£1,000', 'right', false],
      ['£1,090', 'right', true],
      ['£910', 'right', true],
    ]);
  });

  it('neither goes on nor ends with a notice', async () => {
    const wide = `| ${'a | '.repeat(14)}\n|${'---|'.repeat(14)}\n| ${'word '.repeat(9)}| ${'wordwordword | '.repeat(13)}\n`;
    const { document, parts } = await exported(
      planWith(`## A\n\n${wide}\n## B\n\nText.\n`, 'campaign: T\nrisks: [Snow]'),
    );
    assert.doesNotMatch(parts['word/document.xml']!, /Continued on|End of the plan/);
    const wordless = all(document, 'w:p').filter((paragraph) => textIn(paragraph).trim() === '');
    assert.ok(wordless.length > 0);
    for (const paragraph of wordless) {
      const { 'w:line': line, 'w:lineRule': rule } = at(paragraph, 'w:pPr/w:spacing')!.attributes;
      assert.deepEqual([line, rule], ['20', 'exact']);
    }
  });

  it('says in words which channel serves which objective', async () => {
    const { tables, paragraphs } = await exported(fullPlan);
    const matrix = tables.find(
      ([head]) =>
        head?.join() ===
        'Channel,Objective 1: Households put the right bin out,Objective 2: Registered carers know whom to call,Objective 3: Complaints stay',
    );
    assert.deepEqual(
      matrix?.find(([name]) => name === 'Facebook'),
      ['Facebook', 'Yes', 'No', 'No'],
    );
    assert.ok(paragraphs.some(({ text }) => text.startsWith('Objective 3 needs no channel: ')));
  });

  it('lists the channels of each objective where there are too many for a matrix', async () => {
    const objectives = Array.from(
      { length: 30 },
      (_, index) => `  - objective: O${index}\n    channels: [Channel ${index}, Leaflet]`,
    );
    const { tables } = await exported(planWith('', `campaign: Many\nobjectives:\n${objectives.join('\n')}`));
    const list = tables.find(([head]) => head?.join() === 'Objective,Channels');
    assert.deepEqual(list?.[3], ['Objective 3: O2', 'Channel 2, Leaflet or door drop']);
  });

  it('adds costs as the format says: an activity’s only where its channel has none', async () => {
    const { tables } = await exported(fullPlan);
    const rows = tables.find(([head]) => head?.includes('Amount'))!.slice(1);
    assert.deepEqual(
      rows.map(([, ...cells]) => cells),
      [
        ['Channel', '£1,200'],
        ['Activity', '£800'],
        ['Total', '£2,000'],
        ['Total', '£10,000'],
      ],
    );
    assert.deepEqual(
      rows.slice(1).map(([what]) => what),
      ['Leaflet on every bin', 'All planned costs', 'Left in the budget'],
    );
  });

  it('counts no cost of what is cancelled', async () => {
    const { tables } = await exported(
      planWith(
        '',
        `campaign: Test
activities:
  - { activity: Adverts on buses, cost: £500, status: cancelled }
  - { activity: Stall at the fair, cost: £80 }`,
      ),
    );
    const rows = tables.find(([head]) => head?.includes('Amount'))!.slice(1);
    assert.deepEqual(rows, [
      ['Stall at the fair', 'Activity', '£80'],
      ['All planned costs', 'Total', '£80'],
    ]);
  });

  it('draws the timeline as a chart that Word can edit, with its workbook', async () => {
    const { parts, document } = await exported(fullPlan);
    const path = Object.keys(parts).find((name) => /^word\/charts\/chart\d+\.xml$/.test(name))!;
    const chart = readXml(parts[path]!);
    const labels = all(all(chart, 'c:cat')[0]!, 'c:v').map(({ children }) => children.join(''));
    assert.equal(labels[0], 'Magazine reaches all households');
    assert.equal(labels.length, 4);
    const days = all(all(chart, 'c:val')[1]!, 'c:v').map(({ children }) => children.join(''));
    assert.deepEqual(days, ['1', '22', '1', '5']);
    assert.ok(all(chart, 'c:externalData').length === 1);
    const drawing = all(document, 'wp:docPr').find(({ attributes }) => attributes.name?.startsWith('Chart'));
    assert.match(
      drawing!.attributes.descr!,
      /^Bar chart of 4 activities between 1 February 2027 and 12 March 2027/,
    );
  });

  describe('the timeline', () => {
    const many = (count: number, activity: (index: number) => string) =>
      planWith(
        '',
        `campaign: T\nlaunch: 2027-03-10\nactivities:\n${Array.from({ length: count }, (_, index) => `  - {${activity(index)}}`).join('\n')}`,
      );
    const charts = ({ parts }: Awaited<ReturnType<typeof exported>>) =>
      Object.entries(parts)
        .filter(([path]) => /^word\/charts\/chart\d+\.xml$/.test(path))
        .map(([, xml]) => xml);
    const labels = (chart: string) =>
      all(all(readXml(chart), 'c:cat')[0]!, 'c:v').map(({ children }) => children.join(''));

    it('marks the launch and the day of the export, each in words', async () => {
      const plan = many(2, (index) => `activity: A${index}, start: 2027-03-0${index + 1}, end: 2027-03-31`);
      const { parts } = await exported(plan, { options: { today: '2027-03-20' } });
      const [path] = Object.keys(parts).filter((name) => name.includes('marks'));
      const marks = readXml(parts[path!]!);
      assert.deepEqual(
        all(marks, 'a:t').map(({ children }) => children.join('')),
        ['Launch', 'Today'],
      );
      const [launch, today] = all(marks, 'cdr:relSizeAnchor')
        .filter((anchor) => all(anchor, 'cdr:cxnSp').length > 0)
        .map((anchor) => Number(all(anchor, 'cdr:x')[0]!.children.join('')));
      assert.ok(0.4 < launch! && launch! < today! && today! < 1);
      assert.match(
        parts['word/document.xml']!,
        /A line marks the launch, 10 March 2027\. A line marks today, 20 March 2027\./,
      );
      const later = await exported(plan, { options: { today: '2027-06-20' } });
      assert.doesNotMatch(later.parts['word/document.xml']!, /marks today/);
    });

    it('says in words how far activities are, and whole what wraps beside its bar', async () => {
      const name = 'Questions answered in the local groups, from seven in the morning to nine at night';
      const file = await exported(
        many(
          8,
          (index) =>
            `activity: "${name}", date: 2027-03-0${index + 1}, status: ${index === 0 ? 'done' : 'planned'}`,
        ),
      );
      assert.deepEqual([...new Set(labels(charts(file)[0]!))], [`${name} (Done)`, name]);
    });

    it('has a mark for what takes a day only', async () => {
      const file = await exported(
        many(2, (index) =>
          index === 0
            ? 'activity: Day, date: 2027-01-01'
            : 'activity: Year, start: 2027-01-02, end: 2027-12-31',
        ),
      );
      const [chart] = charts(file);
      assert.deepEqual(
        all(readXml(chart!), 'c:dLbl').map((label) => [
          at(label, 'c:idx')?.attributes.val,
          all(label, 'a:t')[0]?.children.join(''),
        ]),
        [['0', '◆']],
      );
    });

    it('leaves room on its page for what stands before it, however long its labels are', async () => {
      const label = 'Questions answered in the local groups, from seven in the morning to nine at night';
      const file = await exported(many(12, (index) => `activity: "${label}", date: 2027-03-${10 + index}`));
      const heights = all(file.document, 'wp:extent').map(({ attributes }) => Number(attributes.cy) / 635);
      for (const height of heights) assert.ok(height < (16_838 - 2_720) * 0.65, String(height));
      assert.ok(
        charts(file)
          .flatMap(labels)
          .every((text) => text === label),
      );
    });

    for (const [font, lines] of Object.entries({ Arial: 2, Verdana: 1, 'Arial Black': 1 }))
      it(`cuts no label of ${lines} ${lines === 1 ? 'line' : 'lines'} in ${font}`, async () => {
        const label = 'Questions answered in the local groups, seven to nine';
        const file = await exported(
          many(
            40,
            (index) =>
              `activity: "${Array(lines).fill(label).join('; ')}", date: 2027-0${1 + Math.floor(index / 10)}-1${index % 10}`,
          ),
          {
            template: corporateTemplate({ 'word/styles.xml': plainStyles(font) }),
            options: { today: '2027-02-01' },
          },
        );
        assert.deepEqual(
          charts(file)
            .flatMap(labels)
            .filter((text) => text.endsWith('…')),
          [],
        );
      });

    it('of a long plan is one chart a page, above a table by month on pages turned on their side', async () => {
      const file = await exported(
        many(
          40,
          (index) =>
            `activity: Activity ${index} with a name that goes on for a while, date: 2027-0${1 + Math.floor(index / 10)}-1${index % 10}`,
        ),
      );
      const heights = all(file.document, 'wp:extent').map(({ attributes }) => Number(attributes.cy) / 635);
      assert.equal(heights.length, 3);
      for (const height of heights) assert.ok(height > (11_906 - 2_720) / 2, String(height));
      assert.ok(
        charts(file)
          .flatMap(labels)
          .every((label) => !label.endsWith('…')),
      );
      const table = file.tables.find(([head]) => head?.[0] === 'When')!;
      assert.equal(table.length, 41);
      assert.deepEqual(
        table.map(([when]) => when).filter((when) => when?.includes(' / ')),
        ['January', 'February', 'March', 'April'].map((month) => `${month} 2027 / 10 ${month} 2027`),
      );
      const sizes = all(file.document, 'w:pgSz').map(({ attributes }) => attributes['w:orient']);
      assert.deepEqual(sizes, ['portrait', 'landscape', 'portrait']);
    });
  });

  it('shows relative dates in words where the launch is not known', async () => {
    const { tables } = await exported(
      planWith(
        '',
        'campaign: T\nactivities:\n  - date: launch-14d\n    activity: Post\n  - start: launch\n    end: launch+1w\n    activity: Talk',
      ),
    );
    const when = tables.find(([head]) => head?.[0] === 'When')?.map(([cell]) => cell);
    assert.deepEqual(when, [
      'When',
      '14 days before the launch',
      'day of the launch to 1 week after the launch',
    ]);
  });

  it('lists every heading below the title down to level 3 in the contents, linked, in a field that Word need not update', async () => {
    const { document, headings, parts } = await exported(fullPlan);
    const contents = all(document, 'w:sdt')[0]!;
    const entries = all(contents, 'w:hyperlink').map(textIn);
    assert.deepEqual(
      entries,
      headings.filter((heading) => /^[23]/.test(heading)).map((heading) => heading.slice(2)),
    );
    assert.match(
      all(contents, 'w:instrText')
        .map(({ children }) => children.join(''))
        .join(),
      /^ TOC \\o "2-3" \\n \\h \\z \\u $/,
    );
    assert.doesNotMatch(parts['word/settings.xml']!, /updateFields/);
    assert.doesNotMatch(parts['word/document.xml']!, /w:dirty/);
  });

  it('has a title page without header and footer, and a short contents list above the text', async () => {
    const { document, paragraphs } = await exported(fullPlan);
    const [first, ...others] = all(document, 'w:sectPr');
    assert.ok(at(first!, 'w:titlePg'));
    assert.ok(others.every((section) => !at(section, 'w:titlePg')));
    const types = all(first!, 'w:headerReference').map(({ attributes }) => attributes['w:type']);
    assert.deepEqual(types, ['default']);
    const breaks = paragraphs.filter(({ element }) => beginsPage(element)).map(({ text }) => text);
    assert.deepEqual(breaks, ['Contents']);
    const long = Array.from({ length: 30 }, (_, index) => `## Section ${index}\n\nText.\n\n`);
    const many = (await exported(planWith(long.join('')))).paragraphs
      .filter(({ element }) => beginsPage(element))
      .map(({ text }) => text);
    assert.deepEqual(many, ['Contents', 'Section 0']);
  });

  it('names the plan on one line above each page, however long its title and status are', async () => {
    const { parts } = await exported(
      planWith('', `campaign: ${'Clean air for everyone '.repeat(6)}\nstatus: draft\nversion: 2.1`),
    );
    const words = textIn(readXml(parts['word/header1.xml']!));
    assert.ok(words.length <= 84, words);
    assert.match(words, /… – DRAFT, not yet approved – Version 2\.1$/);
  });

  it('shows the title of the text below that of the campaign, and its parts in the contents', async () => {
    const { document, headings, paragraphs } = await exported(
      planWith(
        '# New bin days: our plan\n\n## Objectives\n\n## Strategy\n\n## Implementation\n',
        'campaign: New bin days\nobjectives: [{objective: Bins out, channels: [Leaflet]}]\nrisks: [Snow]\nbudget: {total: £9}',
      ),
    );
    assert.deepEqual(
      paragraphs.slice(0, 2).map(({ style, text }) => `${style} ${text}`),
      ['Heading1 New bin days', 'PlanSubtitle New bin days: our plan'],
    );
    assert.deepEqual(headings, [
      '1 New bin days',
      '2 Objectives',
      '2 Strategy',
      '3 Channels',
      '2 Implementation',
      '3 Budget',
      '3 Risks',
    ]);
    assert.deepEqual(
      all(all(document, 'w:sdt')[0]!, 'w:hyperlink').map(textIn),
      headings.slice(1).map((heading) => heading.slice(2)),
    );
  });

  it('has the parts in its contents however deep their headings stand', async () => {
    const { document, headings } = await exported(
      planWith(
        '# Part one\n\nWords.\n\n# Part two\n\nWords.\n\n## Delivery\n\nWords.\n\n### What we say\n\nWords.\n\n#### Our key messages\n\nWords.\n',
        'campaign: Bins\nmessages: [Same bins]',
      ),
    );
    assert.ok(headings.includes('5 Our key messages'));
    const contents = all(document, 'w:sdt')[0]!;
    assert.equal(all(contents, 'w:hyperlink').map(textIn).at(-1), 'Our key messages');
    const styles = all(contents, 'w:pStyle').map(({ attributes }) => attributes['w:val']);
    assert.equal(styles.at(-1), 'TOC5');
  });

  it('takes the heading of a part for no title', async () => {
    const { headings } = await exported(
      planWith(
        '# Objectives\n\n## Carers\n\nMore.\n\n## Staff\n\nMore.\n',
        'campaign: Jabs\nobjectives: [More jabs]',
      ),
    );
    assert.deepEqual(headings.slice(0, 4), ['1 Jabs', '2 Objectives', '3 Carers', '3 Staff']);
  });

  it('has Word record what is changed only where it is told to', async () => {
    const settings = async (tracksChanges?: boolean) =>
      (await exported(fullPlan, tracksChanges === undefined ? {} : { tracksChanges })).parts[
        'word/settings.xml'
      ]!;
    assert.match(await settings(true), /<w:zoom [^>]*><w:trackRevisions\/><w:defaultTabStop /);
    for (const other of [false, undefined]) assert.doesNotMatch(await settings(other), /trackRevisions/);
  });

  it('says on every page that a draft is one', async () => {
    const { parts } = await exported(fullPlan);
    assert.equal(
      textIn(readXml(parts['word/header1.xml']!)),
      'New bin days – DRAFT, not yet approved – Version 0.3',
    );
    const approved = await exported(fullPlan.replace('status: draft', 'status: approved'));
    assert.equal(
      textIn(readXml(approved.parts['word/header1.xml']!)),
      'New bin days – Approved – Version 0.3',
    );
    assert.doesNotMatch(Object.values(approved.parts).join(), /DRAFT/);
  });

  const wideTable = `| ${Array.from({ length: 9 }, (_, index) => `Column heading ${index}`).join(' | ')} |\n${'|---'.repeat(9)}|\n${'| some longer words '.repeat(9)}|\n`;
  const halfAPage = `${'Words that fill the page. '.repeat(20)}\n\n`.repeat(4);
  /** The orientation of each run of pages. */
  const orientationsIn = ({ document }: Exported) =>
    all(document, 'w:sectPr').map((section) => at(section, 'w:pgSz')!.attributes['w:orient']);

  it('turns the page for a wide table and keeps header and footer there', async () => {
    const { document, paragraphs } = await exported(
      planWith(
        `## Wide\n\n${halfAPage}### Table\n\n${wideTable}${'| some longer words '.repeat(9)}|\n\nAfter it.\n\n## Next\n\nUpright.`,
      ),
    );
    const sections = all(document, 'w:sectPr');
    const orientations = sections.map((section) => at(section, 'w:pgSz')!.attributes['w:orient']);
    assert.deepEqual(orientations, ['portrait', 'landscape', 'portrait']);
    // A heading and a lead go with their table, a remark after it too; no page holds nothing but such a line.
    const lastOnLandscape = paragraphs.find(
      ({ element }) => at(element, 'w:pPr/w:sectPr/w:pgSz')?.attributes['w:orient'] === 'landscape',
    );
    assert.equal(lastOnLandscape?.text, 'After it.');
    for (const section of sections) {
      assert.ok(at(section, 'w:headerReference') && at(section, 'w:footerReference'));
    }
    const { 'w:w': width, 'w:h': height } = at(sections[1]!, 'w:pgSz')!.attributes;
    assert.deepEqual([width, height], ['16838', '11906']);
  });

  it('has no page with hardly anything on it before a wide table, nor behind a small one', async () => {
    const texts = ({ paragraphs }: Exported) => paragraphs.filter(({ text }) => text !== '');
    const breaks = (file: Exported) =>
      texts(file)
        .filter(({ element }) => beginsPage(element))
        .map(({ text }) => text);
    const few = await exported(planWith(`## First\n\n${wideTable}\n\n## Next\n\nUpright.`));
    // The contents list stands with the title: before the table it would have a page for itself.
    assert.deepEqual(breaks(few), []);
    assert.deepEqual(orientationsIn(few), ['portrait', 'landscape']);
    const between = await exported(
      planWith(`## First\n\n${halfAPage}${wideTable}\n\n## Next\n\nUpright.\n\n## Last\n\n${wideTable}`),
    );
    assert.deepEqual(breaks(between), ['Contents']);
    assert.deepEqual(orientationsIn(between), ['portrait', 'landscape']);
    const long = await exported(
      planWith(`## First\n\n${halfAPage}${wideTable}\n\n## Next\n\n${halfAPage}## Last\n\n${wideTable}`),
    );
    assert.deepEqual(orientationsIn(long), ['portrait', 'landscape', 'portrait', 'landscape']);
    const ofSections = planWith(
      `${Array.from({ length: 14 }, (_, index) => `### Section ${index}\n\n`).join('')}${halfAPage}${wideTable}`,
    );
    assert.deepEqual(breaks(await exported(ofSections)), ['Contents']);
    const broken = planWith(`## First\n\nWords.\n\n\\newpage\n\n## Next\n\n${halfAPage}`);
    assert.deepEqual(breaks(await exported(broken)), ['Contents', 'Next']);
  });

  it('keeps what ends with a colon on the page of what it announces', async () => {
    const { paragraphs } = await exported(
      planWith('It costs:\n\n| a |\n|---|\n| b |\n\nTo do:\n\n- x\n\nThe end:\n'),
    );
    const kept = paragraphs.filter(
      ({ text, element }) => text.endsWith(':') && at(element, 'w:pPr/w:keepNext'),
    );
    assert.deepEqual(
      kept.map(({ text }) => text),
      ['It costs:', 'To do:'],
    );
  });

  it('begins a long table where there is room for its first rows, and leaves none of its rows alone', async () => {
    const keptRows = async (rows: readonly string[]) => {
      const { document } = await exported(
        planWith(
          `| What | Why |\n|---|---|\n${rows.map((row) => `| ${row} | x |\n`).join('')}\n${halfAPage}`,
        ),
      );
      const [, ...body] = childrenOf(all(document, 'w:tbl')[0]!, 'w:tr');
      return body.map((row) => all(row, 'w:keepNext').length > 0);
    };
    const long = 'So many words that they take several lines in their column of the table. '.repeat(6);
    assert.deepEqual(await keptRows(['a', 'b', 'c', 'd']), [true, true, true, false]);
    assert.deepEqual(await keptRows([...'abcdefghijkl']), [
      true,
      ...Array.from({ length: 9 }, () => false),
      true,
      false,
    ]);
    assert.deepEqual(
      await keptRows(Array.from({ length: 4 }, () => long)),
      Array.from({ length: 4 }, () => false),
    );
  });

  it('leaves little alone on no page that nothing follows on', async () => {
    const rows = Array.from({ length: 30 }, (_, index) => `| ${index} | x |\n`).join('');
    const keptIn = async (behind: string) => {
      const { document } = await exported(planWith(`| What | Why |\n|---|---|\n${rows}\n${behind}`));
      const [, ...body] = childrenOf(all(document, 'w:tbl')[0]!, 'w:tr');
      return body.filter((row) => all(row, 'w:keepNext').length > 0).length;
    };
    assert.equal(await keptIn(''), 15);
    assert.equal(await keptIn('## Next\n\nThe end.'), 12);
    assert.equal(await keptIn(halfAPage), 2);
    assert.equal(await keptIn(`The end.\n\n\\newpage\n\n${halfAPage}`), 14);
    const { paragraphs } = await exported(planWith(`${halfAPage}First.\n\n## Next\n\nThe end.\n\nSigned.`));
    const kept = paragraphs.filter(({ element }) => at(element, 'w:pPr/w:keepNext'));
    assert.deepEqual(
      kept.map(({ text }) => text).filter((text) => /^(?:First|Next|The|Signed)/.test(text)),
      ['First.', 'Next', 'The end.'],
    );
  });

  it('lets no page begin with the paragraph alone that Word wants behind a last table', async () => {
    const kept = async (body: string) => {
      const { document } = await exported(planWith(body));
      return all(document, 'w:tbl').map((table) => {
        const last = childrenOf(table, 'w:tr').at(-1)!;
        return all(last, 'w:p').every((paragraph) => at(paragraph, 'w:pPr/w:keepNext') !== undefined);
      });
    };
    const small = '| a | b |\n|---|---|\n| c | d |\n';
    assert.deepEqual(await kept(`${small}\n${halfAPage}${small}`), [false, true]);
    assert.deepEqual(await kept(`${small}\n${halfAPage}`), [false]);
    const [beforeWide] = await kept(`${halfAPage}${small}\n${wideTable}\n${halfAPage}`);
    assert.equal(beforeWide, true);
  });

  it('says periods without what their ends share', async () => {
    const activities = [
      '{start: 2027-01-05, end: 2027-01-15}',
      '{start: 2026-11-23, end: 2026-12-18}',
      '{start: 2026-12-18, end: 2027-01-05}',
      '{start: 2027-01-05, end: 2027-01-05}',
      '{start: 2027-01-05}',
    ]
      .map((dates) => `  - ${dates.replace('{', '{activity: Do, ')}`)
      .join('\n');
    const { tables } = await exported(planWith('', `campaign: T\nactivities:\n${activities}`));
    assert.deepEqual(
      tables
        .find(([head]) => head?.[0] === 'When')
        ?.slice(1)
        .map(([when]) => when),
      [
        '23 November to 18 December 2026',
        '18 December 2026 to 5 January 2027',
        '5 to 15 January 2027',
        '5 January 2027',
        'from 5 January 2027',
      ],
    );
  });

  it('carries a bookmark for each objective and a hidden one for each line', async () => {
    const { document } = await exported(fullPlan);
    const names = all(document, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name']!);
    assert.ok(
      names.includes('Objective_rightbin') &&
        names.includes('Objective_carersaware') &&
        names.includes('Objective_3'),
    );
    const lines = fullPlan.split('\n');
    const line = (words: string) => lines.findIndex((text) => text.includes(words)) + 1;
    for (const words of [
      'The council moves',
      '- id: right-bin',
      'risk: Calendars',
      '1. First item',
      '| c |',
      '### Roll-out',
    ]) {
      assert.ok(names.includes(`_L${line(words)}`), `${words}: line ${line(words)}`);
    }
    assert.equal(new Set(names).size, names.length);
    assert.ok(names.every((name) => name.length <= 40));
  });

  it('shows what is asked for: parts, summary, appendix, day', async () => {
    const start = fullPlan.indexOf('objectives:');
    const { headings, tables, parts } = await exported(fullPlan, {
      options: {
        parts: ['objectives'],
        body: false,
        contents: false,
        summary: true,
        today: '2026-11-24',
        openProblems: [{ message: 'No target', severity: 'warning', range: { start, end: start + 10 } }],
      },
    });
    assert.ok(headings.includes('2 The plan in short'));
    assert.ok(!tables.some(([head]) => head?.includes('Mitigation')));
    const line = String(fullPlan.slice(0, start).split('\n').length);
    assert.deepEqual(tables.at(-1), [
      ['Line', 'Point', 'Gravity'],
      [line, 'No target', 'Warning'],
    ]);
    assert.match(parts['docProps/core.xml']!, /2026-11-24T00:00:00Z/);
  });

  it('leaves links in tables their colour in LibreOffice too, where defaults of the document would win', async () => {
    const { parts } = await exported(fullPlan);
    const styles = readXml(parts['word/styles.xml']!);
    assert.equal(all(at(styles, 'w:docDefaults')!, 'w:color').length, 0);
  });

  it('stops in the middle of a long text when it is aborted', async () => {
    const controller = new AbortController();
    const long = planWith('## Heading\n\nWords and **more** of them.\n\n'.repeat(4_000));
    let last = 0;
    const given = exported(long, {
      tick: async (fraction) => {
        controller.signal.throwIfAborted();
        last = fraction;
        if (fraction > 0) controller.abort(new Error('Cancelled'));
      },
    });
    await assert.rejects(given, /Cancelled/);
    assert.ok(last > 0 && last < 0.4, `stopped at ${last}`);
  });

  it('stops when it is aborted, and tells how far it is', async () => {
    const controller = new AbortController();
    const seen: number[] = [];
    await exported(fullPlan, { tick: async (fraction) => void seen.push(fraction) });
    assert.deepEqual(
      seen,
      [...seen].sort((a, b) => a - b),
    );
    assert.equal(seen.at(-1), 1);
    controller.abort(new Error('Cancelled'));
    const tick = async () => controller.signal.throwIfAborted();
    await assert.rejects(exported(fullPlan, { tick }), /Cancelled/);
  });
});

it('has the rule beside a quotation where its lines begin, also from right to left', async () => {
  const ruled = async (language: string) => {
    const { parts } = await exported(planWith('> Text', `campaign: T\nlanguage: ${language}`));
    const style = all(readXml(parts['word/styles.xml']!), 'w:style').find(
      ({ attributes }) => attributes['w:styleId'] === 'Quote',
    )!;
    return ['left', 'right'].filter((side) => at(style, `w:pPr/w:pBdr/w:${side}`));
  };
  assert.deepEqual([await ruled('en-GB'), await ruled('ar')], [['left'], ['right']]);
});
