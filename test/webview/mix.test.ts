import assert from 'node:assert/strict';
import { libraryOf, organisation, today } from '../overview/support.ts';
import { launchBrowser, OpenPage, type PageOptions, themes } from './page.ts';

const mixIsShown = `!document.querySelector('#mix').hidden && document.querySelector('#mix table') !== null`;

describe('the mix in the panel’s page', () => {
  let browser: Awaited<ReturnType<typeof launchBrowser>>;
  let opened: OpenPage | undefined;
  const open = async (options: Partial<PageOptions> = {}) => {
    opened = await OpenPage.open(browser, { library: await libraryOf(), today, ...options });
    return opened;
  };
  /** The page with the mix in view, by key. */
  const openMix = async (options: Partial<PageOptions> = {}) => {
    const page = await open(options);
    await page.page.evaluate(`document.querySelector('#sheet [tabindex="0"]').focus()`);
    await page.press('m');
    await page.until(mixIsShown);
    return page;
  };
  before(async () => {
    browser = await launchBrowser();
  });
  afterEach(async () => {
    const faults = opened?.faults ?? [];
    await opened?.page.close();
    opened = undefined;
    assert.deepEqual(faults, []);
  });
  after(async () => browser.close());

  /** The rows of a table, head and foot included, by its caption. */
  const rowsOf = (page: OpenPage, caption: string) =>
    page.page.evaluate<string[][]>(
      `[...document.querySelectorAll('#mix table')].filter((t) => t.caption.textContent === ${JSON.stringify(caption)}).flatMap((t) => [...t.rows].map((r) => [...r.cells].map((c) => c.textContent)))`,
    );

  it('is one of three views, chosen by arrow keys', async () => {
    const page = await open();
    await page.press('Tab');
    assert.equal(
      await page.page.evaluate(
        `document.activeElement.labels[0].textContent + ' in ' + document.activeElement.closest('fieldset').querySelector('legend').textContent`,
      ),
      'Weeks in View',
    );
    await page.press('ArrowDown', 'ArrowDown');
    await page.until(mixIsShown);
    assert.equal(await page.page.evaluate(`document.activeElement.id`), 'view-mix');
    assert.equal(await page.page.evaluate(`document.querySelector('#scroller').hidden`), true);
    await page.press('ArrowUp');
    await page.until(`document.querySelector('#sheet').ariaColCount === '7'`);
    assert.equal(await page.page.evaluate(`document.querySelector('#mix').hidden`), true);
  });

  it('gives way to the list from its first column on, wherever the weeks stood', async () => {
    const page = await open();
    await page.page.evaluate(`document.querySelector('#scroller').scrollLeft = 100000`);
    await page.until(`document.querySelector('#scroller').scrollLeft > 0`);
    await page.page.evaluate(`document.querySelector('#view-mix').click()`);
    await page.until(mixIsShown);
    await page.page.evaluate(`document.querySelector('#view-list').click()`);
    await page.until(`document.querySelector('#sheet').ariaColCount === '7'`);
    assert.equal(await page.page.evaluate(`document.querySelector('#scroller').scrollLeft`), 0);
  });

  it('says in tables how activities spread by kind, audience, service and quarter', async () => {
    const page = await openMix();
    assert.match(await page.text('#mix h2'), /^Mix across plans, 1 July 2026 to 30 June 2027$/);
    const byService = await rowsOf(page, 'By service');
    assert.deepEqual(
      byService.map(([service, , , , count, cost]) => [service, count, cost]),
      [
        ['Service', 'Activities', 'Cost'],
        ['Care', '3', 'not stated'],
        ['Waste', '3', 'not stated'],
        ['no service named', '3', '£600'],
        ['Total', '9', '£600'],
      ],
    );
    assert.deepEqual((await rowsOf(page, 'By kind, class and direction'))[0], [
      'Kind',
      'Class',
      'Direction',
      'Activities',
      'Cost',
    ]);
    assert.equal((await rowsOf(page, 'By quarter')).length, 6);
    assert.equal(await page.text('#summary'), '9 activities, £600');
  });

  it('says whom nobody reaches or hears, and which channels nobody uses', async () => {
    const page = await openMix();
    assert.deepEqual(await rowsOf(page, 'Heard nothing for 90 days'), [
      ['Audience', 'Last heard', 'Next planned'],
      ['Households', 'never', '24 March 2027'],
      ['Young people', 'never', 'nothing yet'],
    ]);
    assert.match(await page.text('#mix'), /Registered and unused.*Library noticeboards/s);
  });

  it('is made of real tables, each with a caption and its heads in both directions', async () => {
    const page = await openMix();
    const tables = Number(await page.count('#mix table'));
    assert.ok(tables >= 5);
    assert.equal(await page.count('#mix table > caption > h3'), tables);
    assert.equal(await page.count('#mix thead th:not([scope=col])'), 0);
    assert.equal(await page.count('#mix tbody tr:not(:has(th[scope=row]))'), 0);
    assert.equal(await page.count('#mix .bar:not([aria-hidden=true])'), 0);
    assert.ok(Number(await page.count('#mix .bar')) > 0);
  });

  it('counts the activities only that the filter leaves, and says where the filter ends', async () => {
    const page = await openMix();
    await page.press('/');
    await page.page.keyboard.type('BOOST');
    await page.until(`document.querySelector('#summary').textContent === '1 activity, £600'`);
    assert.deepEqual(
      (await rowsOf(page, 'By audience')).map(([audience, , , , count]) => [audience, count]),
      [
        ['Audience', 'Activities'],
        ['Unpaid carers', '1'],
        ['Total', '1'],
      ],
    );
    assert.match(await page.text('#mix'), /all activities count, whatever the filter says.*Young people/s);
    await page.page.keyboard.type(' nobody');
    await page.until(`document.querySelector('#summary').textContent === 'Nothing fits “BOOST nobody”.'`);
    await page.press('ArrowDown');
    assert.equal(await page.page.evaluate(`document.activeElement.id`), 'mix');
  });

  it('goes back to the cell of the grid from which it was opened', async () => {
    const page = await open();
    await page.page.evaluate(`document.querySelector('#sheet [tabindex="0"]').focus()`);
    await page.press('ArrowDown', 'm');
    await page.until(mixIsShown);
    assert.equal(await page.page.evaluate(`document.activeElement.id`), 'mix');
    await page.press('M');
    await page.until(
      `!document.querySelector('#scroller').hidden && document.activeElement.role === 'rowheader'`,
    );
    assert.match(await page.focused(), /^rowheader: Respite/);
  });

  it('follows changes of plans, and is in view again after it has been hidden', async () => {
    const library = await libraryOf();
    const page = await openMix({ library });
    library.delete('plans/bins.campaign.md');
    await page.refresh();
    await page.until(`document.querySelector('#summary').textContent === '6 activities, £600'`);
    await page.page.reload();
    await page.until(mixIsShown);
    assert.equal(await page.text('#summary'), '6 activities, £600');
    await page.press('Tab');
    assert.equal(await page.page.evaluate(`document.activeElement.id`), 'view-mix');
  });

  it('asks for what is in view to be saved', async () => {
    const page = await openMix();
    await page.page.evaluate(`document.querySelector('#save').click()`);
    await page.press('m');
    await page.page.evaluate(`document.querySelector('#save').click()`);
    await page.until('true');
    assert.deepEqual(page.asked, [
      { type: 'export', view: 'mix' },
      { type: 'export', view: 'weeks' },
    ]);
  });

  it('says that nothing is planned where there are no plans', async () => {
    const page = await open({ library: await libraryOf({}) });
    await page.page.evaluate(`document.querySelector('#view-mix').click()`);
    await page.until(`document.querySelector('#mix h2') !== null`);
    assert.equal(await page.text('#summary'), 'No activities yet.');
    assert.match(await page.text('#mix'), /No activity of these days is known/);
  });

  it('shows the first rows of a long table, and says how many there are', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 230 }, (_, index) => [
        `${index}.campaign.md`,
        `campaign: P${index}\nservice: Service ${index}\nactivities: [{ date: 2027-03-10, activity: Walk, channel: Letter }]`,
      ]),
    );
    const page = await openMix({ library: await libraryOf(many) });
    assert.equal((await rowsOf(page, 'By service')).length, 202);
    assert.match(await page.text('#mix'), /And 30 more rows/);
  });

  for (const theme of Object.keys(themes) as (keyof typeof themes)[]) {
    it(`has no fault that axe-core finds: ${theme}`, async () => {
      const page = await openMix({ theme, library: await libraryOf(organisation) });
      assert.deepEqual(await page.accessibilityFaults(), []);
    });
  }

  it('stays within a small window, or one zoomed to 200 %', async () => {
    const page = await openMix({ size: { width: 480, height: 400 } });
    assert.equal(await page.page.evaluate(`document.documentElement.scrollWidth > window.innerWidth`), false);
  });
});
