import assert from 'node:assert/strict';
import { deleted, inserted, run } from '../reviewed.ts';
import { circulated, linesMore, reviewed } from '../support.ts';

const plan = `---
campaign: New bin days
objectives: [90% of households put the right bin out in the first week of March 2027]
---
# New bin days

## Strategy

1. Make it theirs
2. Make it easy
3. Make it normal

## Dates

- 3 November: managers are briefed
- 16 November: letters arrive
`;

describe('the edits of a list in the text', () => {
  const lists = (text: string) => text.slice(text.indexOf('## Strategy'));

  it('let it begin with the number that it began with, when its first item goes', async () => {
    const { accepted } = reviewed((await circulated(plan)).deleteWhole('Make it theirs', 'w:p'), plan);
    assert.match(lists(accepted.text), /^## Strategy\n\n1\. Make it easy\n3\. Make it normal\n/);
  });

  it('let it begin so when its first item moves', async () => {
    const document = (await circulated(plan)).moveTracked('Make it theirs', 'Make it normal');
    assert.match(
      lists(reviewed(document, plan).accepted.text),
      /^## Strategy\n\n1\. Make it easy\n3\. Make it normal\n4\. Make it theirs\n/,
    );
  });

  it('put an item before the first one that is an item too', async () => {
    const document = (await circulated(plan)).edit((xml) => {
      const [item] = /<w:p>(?:(?!<w:p>).)*?3 November: managers are briefed.*?<\/w:p>/s.exec(xml)!;
      const copy = item
        .replaceAll(/<w:bookmark[^>]*>/g, '')
        .replace('3 November: managers are briefed', '1 November: crews are told');
      return xml.replace(item, copy + item);
    });
    const { accepted } = reviewed(document, plan);
    assert.deepEqual(linesMore(accepted.text, plan), ['- 1 November: crews are told']);
    assert.match(accepted.text, /## Dates\n\n- 1 November: crews are told\n- 3 November/);
  });

  /** An item as Word writes it: bullets are the first numbering, the numbers of `## Strategy` the third. */
  const item = (words: string, level: number, numbering: number) =>
    `<w:p><w:pPr><w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numbering}"/></w:numPr></w:pPr>${words}</w:p>`;
  const mark = '<w:rPr><w:ins w:id="9" w:author="Ann Other" w:date="2026-11-20T09:30:00Z"/></w:rPr>';
  /** Puts items behind a paragraph, tracked and not. */
  const itemsBehind = async (
    words: string,
    items: readonly (readonly [words: string, level: number, numbering: number])[],
    text: string,
  ): Promise<string[]> => {
    const got: string[] = [];
    for (const isTracked of [false, true]) {
      const document = (await circulated(text)).within(words, 'w:p', (xml) => {
        const all = items.map(([said, ...rest]) => item(isTracked ? inserted(said) : run(said), ...rest));
        if (!isTracked) return xml + all.join('');
        // Of several the mark at the end of the last is the one that was there.
        const put = all.map((each, at) =>
          at < all.length - 1 ? each.replace('</w:pPr>', `${mark}</w:pPr>`) : each,
        );
        return xml.replace('</w:pPr>', `${mark}</w:pPr>`) + put.join('');
      });
      const { accepted, comesBack } = reviewed(document, text);
      const left = reviewed(document, accepted.text).comesBack;
      assert.deepEqual(left, accepted.text === text ? comesBack : []);
      got.push(accepted.text);
    }
    return got;
  };
  const withText = plan.replace('## Dates', 'So:\n\n## Dates');

  it('begin a list where none was, though another stands near', async () => {
    for (const [numbering, lines] of [
      [1, '- Ring us\n- Wait'],
      [3, '1. Ring us\n2. Wait'],
    ] as const) {
      const items = [
        ['Ring us', 0, numbering],
        ['Wait', 0, numbering],
      ] as const;
      const wanted = withText.replace('So:\n', `So:\n\n${lines}\n`);
      assert.deepEqual(await itemsBehind('So:', items, withText), [wanted, wanted]);
    }
  });

  it('put an item a level below another', async () => {
    const below = await itemsBehind('Make it easy', [['By bus', 1, 1]], plan);
    const wanted = plan.replace('2. Make it easy\n', '2. Make it easy\n   - By bus\n');
    assert.deepEqual(below, [wanted, wanted]);
  });

  it('leave it to people where a paragraph would part a list', async () => {
    const document = (await circulated(plan)).within(
      'Make it easy',
      'w:p',
      (xml) => `${xml}<w:p>${run('So.')}</w:p>`,
    );
    const { accepted, comesBack } = reviewed(document, plan);
    assert.deepEqual([accepted.text, comesBack.length], [plan, 1]);
  });

  for (const [before, after] of [
    ['- [x] 16 November: letters arrive', '- [ ] 20 November: posters'],
    ['- [ ] 16 November: letters arrive', '- [ ] 20 November: posters'],
    ['* 16 November: letters arrive', '* 20 November: posters'],
    ['7. [X] 16 November: letters arrive', '8. [ ] 20 November: posters'],
    ['7) 16 November: letters arrive', '8) 20 November: posters'],
  ])
    it(`begin an item as the one before it, with a box that nobody has ticked: ${before}`, async () => {
      const own = plan.replace(/- 3 November.*\n- 16 November.*/, before!);
      const document = (await circulated(own)).edit((xml) => {
        const [item] = /<w:p>(?:(?!<w:p>).)*?16 November: letters arrive.*?<\/w:p>/s.exec(xml)!;
        const copy = item
          .replaceAll(/<w:bookmark[^>]*>/g, '')
          .replaceAll('16 November: letters arrive', '20 November: posters');
        return xml.replace(item, item + copy);
      });
      assert.deepEqual(linesMore(reviewed(document, own).accepted.text, own), [after]);
    });
});

describe('the edits of a paragraph that is split', () => {
  const text = `${plan}
The letters come first, then the crews. Then everybody knows it, and nobody rings up about it.
`;
  const split = (blank: string) => (xml: string) =>
    xml.replace(
      /<w:t>The letters come first, then the crews\. /,
      `<w:t>The letters come first, then the crews.</w:t></w:r></w:p><w:p><w:r><w:t xml:space="preserve">${blank}`,
    );

  it('keep all of its words where it was not tracked', async () => {
    const document = (await circulated(text)).edit(split(''));
    assert.equal(reviewed(document, text).accepted.text, text.replace('crews. Then', 'crews.\n\nThen'));
  });

  it('are left to people where it was', async () => {
    const mark = '<w:rPr><w:ins w:id="9" w:author="Ann Other"/></w:rPr>';
    const document = (await circulated(text))
      .within('The letters come first', 'w:p', (xml) => xml.replace('<w:p>', `<w:p><w:pPr>${mark}</w:pPr>`))
      .edit(split(' '));
    const { comesBack, accepted } = reviewed(document, text);
    assert.deepEqual([comesBack, accepted.text], [['18: Splits or joins paragraphs.'], text]);
  });
});

describe('the edits of what is put in behind a heading', () => {
  const mark = '<w:ins w:id="9" w:author="Ann Other" w:date="2026-11-20T09:30:00Z"/>';
  const tracked = (words: string, style = '') =>
    `<w:p><w:pPr>${style && `<w:pStyle w:val="${style}"/>`}<w:rPr>${mark}</w:rPr></w:pPr>${inserted(words)}</w:p>`;
  const untracked = (words: string, style = '') =>
    `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${run(words)}</w:p>`;
  /** Puts paragraphs in behind the heading of that name. */
  const behind = async (heading: string, paragraphs: string) =>
    (await circulated(plan)).edit((xml) =>
      xml.replace(
        new RegExp(`<w:p><w:pPr><w:pStyle w:val="Heading2"/>(?:(?!</w:p>).)*>${heading}<.*?</w:p>`, 's'),
        (found) => found + paragraphs,
      ),
    );

  it('make paragraphs of paragraphs, whose own marks were put in, and no items of the list below', async () => {
    const document = await behind('Dates', tracked('These are fixed.') + tracked('Most of them.'));
    const { accepted, comesBack } = reviewed(document, plan);
    assert.deepEqual(comesBack, [
      '15: Puts in the paragraph “These are fixed.”.',
      '15: Puts in the paragraph “Most of them.”.',
    ]);
    assert.match(accepted.text, /## Dates\n\nThese are fixed\.\n\nMost of them\.\n\n- 3 November/);
  });

  it('make a heading of a level that the text does not have, one below those above it', async () => {
    for (const put of [tracked, untracked]) {
      const { accepted } = reviewed(await behind('Dates', put('What is fixed', 'Heading3')), plan);
      assert.match(accepted.text, /## Dates\n\n### What is fixed\n\n- 3 November/);
      // No export gives a level below one that is not there.
      const skipped = await behind('Dates', put('What is fixed', 'Heading4'));
      assert.equal(reviewed(skipped, plan).accepted.text, plan);
    }
  });

  it('make a heading of a heading, and put what stands below it there', async () => {
    for (const put of [tracked, untracked]) {
      const document = await behind('Dates', put('What is fixed', 'Heading2') + put('All of it.'));
      const { accepted, comesBack } = reviewed(document, plan);
      assert.deepEqual(
        comesBack.map((line) => line.replace(/^\d+: /, '')),
        ['Puts in the paragraph “What is fixed”.', 'Puts in the paragraph “All of it.”.'],
      );
      assert.match(accepted.text, /## Dates\n\n## What is fixed\n\nAll of it\.\n\n- 3 November/);
      assert.deepEqual(reviewed(document, accepted.text).comesBack, []);
    }
  });

  it('put in all of what is put in twice, and offer the second where the plan has got the first alone', async () => {
    const text = tracked('First part', 'Heading2') + tracked('To come.');
    const document = await behind('Dates', text + tracked('Second part', 'Heading2') + tracked('To come.'));
    const { accepted } = reviewed(document, plan);
    assert.match(
      accepted.text,
      /## Dates\n\n## First part\n\nTo come\.\n\n## Second part\n\nTo come\.\n\n- 3 November/,
    );
    assert.deepEqual(reviewed(document, accepted.text).comesBack, []);
    const once = accepted.text.replace('Second part\n\nTo come.\n\n', 'Second part\n\n');
    assert.equal(reviewed(document, once).accepted.text, accepted.text);
  });

  it('leave out what stands below a heading for which the plan has no level', async () => {
    for (const put of [tracked, untracked]) {
      const document = await behind('Dates', put('What is fixed', 'Heading5') + put('All of it.'));
      const { accepted, comesBack } = reviewed(document, plan);
      assert.deepEqual([comesBack.length, accepted.text], [2, plan]);
    }
  });

  it('put a paragraph behind a table, and before one', async () => {
    const text = `${plan}\n| Week | What |\n| --- | --- |\n| One | Letters |\n| Two | Talks |\n`;
    const document = (await circulated(text)).edit((xml) =>
      xml.replace(
        /<w:tbl>(?:(?!<w:tbl>).)*Letters.*?<\/w:tbl>/s,
        (table) => `${untracked('This is when.')}${table}${untracked('That is all.')}`,
      ),
    );
    const { accepted } = reviewed(document, text);
    assert.match(accepted.text, /arrive\n\nThis is when\.\n\n\| Week/);
    assert.match(accepted.text, /\| Two \| Talks \|\n\nThat is all\.\n$/);
  });
});

describe('what is put in right before a part that is made from the frontmatter', () => {
  it('is told behind the text above that part, tracked or not', async () => {
    const text =
      '---\ncampaign: New bin days\nobjectives: [Tell 300 landlords]\n---\n# New bin days\n\nFirst.\n\nSecond.\n';
    const mark = '<w:rPr><w:ins w:id="9" w:author="Ann Other" w:date="2026-11-20T09:30:00Z"/></w:rPr>';
    for (const put of [
      `<w:p><w:pPr>${mark}</w:pPr>${inserted('Third.')}</w:p>`,
      `<w:p>${run('Third.')}</w:p>`,
    ]) {
      const document = (await circulated(text)).edit((xml) => {
        const at = xml.lastIndexOf('<w:p>', xml.lastIndexOf('>Objectives<', xml.indexOf(' SEQ Table')));
        return xml.slice(0, at) + put + xml.slice(at);
      });
      const { comesBack, accepted } = reviewed(document, text);
      assert.deepEqual(comesBack, ['9: Puts in the paragraph “Third.”.']);
      assert.equal(accepted.text, `${text}\nThird.\n`);
    }
  });
});

describe('the edits of a paragraph that was written anew in the place of another', () => {
  const mark = (kind: 'ins' | 'del') =>
    `<w:rPr><w:${kind} w:id="9" w:author="Ann Other" w:date="2026-11-20T09:30:00Z"/></w:rPr></w:pPr>`;

  it('put the new words in the place of the old ones, in a list too', async () => {
    const text = `${plan}\nWhat we learn is kept.\n`;
    for (const [words, others] of [
      ['What we learn is kept.', 'Lessons go to the board.'],
      ['16 November: letters arrive', '20 November: posters'],
    ] as const) {
      const document = (await circulated(text)).within(words, 'w:p', (xml) => {
        const properties = /<w:pPr>.*?<\/w:pPr>/.exec(xml)![0];
        const old = xml.replace('</w:pPr>', mark('del')).replace(/<w:r>.*<\/w:r>/, (runs) => deleted(runs));
        return `${old}<w:p>${properties.replace('</w:pPr>', mark('ins'))}${inserted(others)}</w:p>`;
      });
      const { accepted } = reviewed(document, text);
      assert.equal(accepted.text, text.replace(words, others));
      assert.deepEqual(reviewed(document, accepted.text).comesBack, []);
    }
  });
});
