import assert from 'node:assert/strict';
import type { Library } from '../../src/portfolio/library.ts';
import { libraryOf, meetingPlans } from '../panel/support.ts';
import { launchBrowser, OpenPage, type PageOptions, themes } from './page.ts';

const today = '2027-02-22';

/** The plans that meet, and so many others that neither all rows nor all weeks are in sight. */
const many = {
  ...meetingPlans,
  ...Object.fromEntries(
    Array.from({ length: 200 }, (_, index) => [
      `${index}.campaign.md`,
      `campaign: Walkabout ${String(index).padStart(3, '0')}\nservice: Planning\nactivities: [{ date: 2027-0${1 + (index % 9)}-10, activity: Walk ${index}, owner: Dee }]`,
    ]),
  ),
};

describe('the grid’s page', () => {
  let browser: Awaited<ReturnType<typeof launchBrowser>>;
  let library: Library;
  let opened: OpenPage | undefined;
  const open = async (options: Partial<PageOptions> = {}) => {
    opened = await OpenPage.open(browser, { library, today, ...options });
    return opened;
  };
  before(async () => {
    browser = await launchBrowser();
    library = await libraryOf(many);
  });
  afterEach(async () => {
    const faults = opened?.faults ?? [];
    await opened?.page.close();
    opened = undefined;
    assert.deepEqual(faults, []);
  });
  after(async () => browser.close());

  it('is one tab stop, behind the tools', async () => {
    const page = await open();
    assert.equal(await page.count('#sheet [tabindex="0"]'), 1);
    await page.press('Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Tab');
    assert.equal(await page.focused(), 'button: Save as Word…');
    await page.press('Tab');
    assert.equal(await page.focused(), 'rowheader: Flu clinic, 1 activity');
    await page.press('Tab');
    assert.equal(await page.focused(), 'summary: Keys');
  });

  it('goes by cell, and each is spoken whole', async () => {
    const page = await open();
    await page.page.evaluate(`document.querySelector('#sheet [tabindex="0"]').focus()`);
    await page.press('Home', 'ArrowRight');
    assert.match(await page.focused(), /^gridcell: Flu clinic, week of \d+ \w+ 20\d\d: nothing$/);
    await page.page.evaluate(`document.querySelector('#today').click()`);
    await page.press('ArrowRight');
    assert.equal(
      await page.focused(),
      'gridcell: Flu clinic, week of 1 March 2027: 1 activity, Reminder, clash between New bin days and Flu clinic, Unpaid carers hear from 3 campaigns, the limit is 2, Pre-election period until 6 May 2027, asked',
    );
    await page.press('ArrowRight');
    assert.equal(
      await page.focused(),
      'gridcell: Flu clinic, week of 8 March 2027, Pre-election period until 6 May 2027, Carers Week: nothing',
    );
    await page.press('ArrowUp');
    assert.equal(
      await page.focused(),
      'columnheader: week of 8 March 2027, Pre-election period until 6 May 2027, Carers Week',
    );
  });

  it('goes by screen, quarter, and to the ends, whatever has to be asked for', async () => {
    const page = await open();
    await page.page.evaluate(`document.querySelector('#today').click()`);
    await page.press('Alt+PageDown');
    assert.match(await page.focused(), /week of 24 May 2027/);
    await page.press('Alt+PageUp');
    assert.match(await page.focused(), /week of 22 February 2027/);
    await page.press('Control+End');
    await page.waitForFocus(/^Walkabout 199, week of/);
    const inSight = Number(
      await page.page.evaluate(`document.querySelectorAll('.row:not(.top, #probe)').length`),
    );
    await page.press('PageUp');
    await page.waitForFocus(/^Walkabout 1[89]\d, week of/);
    assert.ok(inSight < 30);
    await page.press('Home');
    assert.match(await page.focused(), /^rowheader: Walkabout/);
    await page.press('Control+Home');
    await page.waitForFocus(/^Flu clinic/);
    assert.match(await page.focused(), /^rowheader: Flu clinic/);
  });

  it('has in the page only what is in sight, and says how much there is', async () => {
    const page = await open();
    assert.equal(await page.page.evaluate(`document.querySelector('#sheet').ariaRowCount`), '204');
    assert.ok(Number(await page.page.evaluate(`document.querySelector('#sheet').ariaColCount`)) > 26);
    assert.ok((await page.count('#sheet [role=row]')) < 30);
    assert.ok((await page.count('#sheet .top [role=columnheader]')) <= 27);
    await page.page.mouse.move(600, 400);
    await page.page.mouse.wheel(0, 3000);
    await page.until(`Number(document.querySelectorAll('[role=row]')[1].ariaRowIndex) > 30`);
    assert.ok((await page.count('#sheet [role=row]')) < 30);
  });

  it('opens the line of an activity, and the plan of a row', async () => {
    const page = await open();
    await page.page.evaluate(`document.querySelector('#today').click()`);
    await page.press('ArrowRight', 'Enter', 'Home', 'Enter');
    assert.deepEqual(page.asked, [
      { type: 'open', place: { path: 'flu.campaign.md', line: 7 } },
      { type: 'open', place: { path: 'flu.campaign.md', line: 1 } },
    ]);
  });

  it('shows the details of a cell, whose buttons open and move, and comes back to the cell', async () => {
    const page = await open();
    await page.page.evaluate(`document.querySelector('#today').click()`);
    await page.press('ArrowRight', 'Space');
    await page.until(`document.querySelector('dialog').open`);
    assert.equal(await page.text('#details-title'), 'Flu clinic, week of 1 March 2027');
    assert.equal(await page.focused(), 'h2: Flu clinic, week of 1 March 2027');
    await page.press('Tab');
    assert.equal(await page.focused(), 'button: Open Reminder');
    await page.press('Escape');
    assert.match(await page.focused(), /^gridcell: Flu clinic, week of 1 March/);
    await page.press('Space');
    await page.until(`document.querySelector('dialog').open`);
    await page.press('Tab', 'Tab', 'Enter');
    assert.deepEqual(page.asked, [{ type: 'move', place: { path: 'flu.campaign.md', line: 7 } }]);
  });

  it('filters, says in a live region what is left, and goes on from there', async () => {
    const page = await open();
    await page.page.evaluate(`document.querySelector('#sheet [tabindex="0"]').focus()`);
    await page.press('/');
    await page.page.keyboard.type('depot');
    await page.until(`document.querySelector('#summary').textContent === '1 activity in 1 row, no clash'`);
    assert.equal(await page.page.evaluate(`document.querySelector('#summary').role`), 'status');
    await page.press('ArrowDown');
    assert.equal(await page.focused(), 'rowheader: New bin days, 1 activity');
  });

  it('switches to the list of the same rows and back', async () => {
    const page = await open();
    await page.page.evaluate(`document.querySelector('#sheet [tabindex="0"]').focus()`);
    await page.press('l');
    await page.until(`document.querySelector('#sheet').ariaColCount === '7'`);
    assert.equal(await page.page.evaluate(`document.querySelector('#view-list').checked`), true);
    await page.press('ArrowDown', 'ArrowRight');
    assert.equal(await page.focused(), 'gridcell: Reminder, When: 4 March 2027');
    await page.press('L');
    await page.until(`Number(document.querySelector('#sheet').ariaColCount) > 26`);
    assert.match(await page.focused(), /^rowheader: /);
  });

  it('shows and hides the activities of a row', async () => {
    const page = await open();
    await page.page.evaluate(`document.querySelector('#sheet [tabindex="0"]').focus()`);
    const expanded = () => page.page.evaluate(`document.activeElement.closest('[role=row]').ariaExpanded`);
    assert.equal(await expanded(), 'false');
    await page.press('+');
    await page.until(`document.activeElement.closest('[role=row]')?.ariaExpanded === 'true'`);
    await page.press('ArrowDown');
    assert.equal(await page.focused(), 'rowheader: Reminder');
    await page.press('ArrowUp', '-');
    await page.until(`document.activeElement.closest('[role=row]')?.ariaExpanded === 'false'`);
  });

  it('puts rows together in another way', async () => {
    const page = await open();
    await page.page.evaluate(
      `(() => { const by = document.querySelector('#by'); by.value = 'service'; by.dispatchEvent(new Event('change')); })()`,
    );
    await page.until(`document.querySelector('[role=rowheader]').textContent.includes('Care')`);
    assert.equal(await page.page.evaluate(`document.querySelector('#sheet').ariaRowCount`), '5');
  });

  it('follows changes of plans, and stays with the row that was active', async () => {
    const changed = await libraryOf(many);
    const page = await open({ library: changed });
    await page.page.evaluate(`document.querySelector('#sheet [tabindex="0"]').focus()`);
    await page.press('ArrowDown');
    const before = await page.focused();
    assert.match(before, /^rowheader: New bin days/);
    changed.delete('flu.campaign.md');
    await page.refresh();
    await page.until(`document.querySelector('#sheet').ariaRowCount === '203'`);
    assert.equal(await page.focused(), before);
  });

  it('is as it was after it has been hidden', async () => {
    const page = await open();
    await page.page.evaluate(`document.querySelector('#sheet [tabindex="0"]').focus()`);
    await page.press('/');
    await page.page.keyboard.type('walk');
    await page.until(`document.querySelector('#summary').textContent.startsWith('200 ')`);
    await page.press('ArrowDown', 'PageDown', 'PageDown', 'PageDown');
    const before = await page.focused();
    await page.until(`JSON.parse(sessionStorage.getItem('state')).first?.row > 10`);
    await page.page.reload();
    await page.drawn();
    assert.equal(await page.page.evaluate(`document.querySelector('#filter').value`), 'walk');
    await page.page.evaluate(`document.querySelector('#sheet [tabindex="0"]').focus()`);
    assert.equal(await page.focused(), before);
  });

  it('keeps its week where plans of earlier weeks come to be known', async () => {
    const plans = await libraryOf({
      'spring.campaign.md':
        'campaign: Spring\nactivities: [{ date: 2027-03-03, activity: Walk, owner: Dee }, { date: 2028-03-01, activity: Talk, owner: Dee }]',
    });
    const page = await open({ library: plans });
    await page.page.evaluate(`document.querySelector('#today').click()`);
    const before = await page.focused();
    assert.match(before, /week of 22 February 2027/);
    const earlier = await libraryOf({
      'earlier.campaign.md':
        'campaign: Earlier\nactivities: [{ date: 2026-07-22, activity: Pop-up library, owner: Dee }]',
    });
    for (const [path, record] of earlier.records()) plans.setRecord(path, record);
    await page.refresh();
    await page.until(`document.querySelector('#sheet').textContent.includes('Earlier')`);
    // What is around it is asked for once more.
    await page.waitForFocus(/week of 22 February 2027/);
    assert.equal(await page.focused(), before);
    assert.equal(await page.page.evaluate<boolean>(`document.activeElement.matches('#sheet *')`), true);
    const isInSight = `document.querySelector('.today')?.getBoundingClientRect().left < window.innerWidth`;
    assert.equal(await page.page.evaluate<boolean>(isInSight), true);
  });

  for (const theme of Object.keys(themes) as (keyof typeof themes)[]) {
    it(`has no fault that axe-core finds: weeks, details and list, ${theme}`, async () => {
      const page = await open({ theme });
      await page.page.evaluate(`document.querySelector('#today').click()`);
      await page.press('ArrowRight');
      assert.deepEqual(await page.accessibilityFaults(), []);
      await page.press('Space');
      await page.until(`document.querySelector('dialog').open`);
      assert.deepEqual(await page.accessibilityFaults(), []);
      await page.press('Escape', 'l');
      await page.until(`document.querySelector('#sheet').ariaColCount === '7'`);
      assert.deepEqual(await page.accessibilityFaults(), []);
    });
  }

  it('has room for a row and a week where the window is small, or zoomed to 200 %', async () => {
    const page = await open({ size: { width: 480, height: 400 } });
    assert.ok((await page.count('#sheet [role=gridcell]')) >= 2);
    const isWider = await page.page.evaluate(`document.documentElement.scrollWidth > window.innerWidth`);
    assert.equal(isWider, false);
  });
});
