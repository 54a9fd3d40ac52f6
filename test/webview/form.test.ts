import assert from 'node:assert/strict';
import { planText } from '../support.ts';
import { OpenForm } from './form-page.ts';
import { launchBrowser, type PageLook, themes } from './page.ts';

const plan = planText(`# agreed with Jo
campaign: New bin days # working title
status: draft
start: tomorow
x-own: 5
audiences:
  - id: carers
    name: Unpaid carers
  - Renters
objectives:
  - objective: 90% of households put the right bin out by 5 March 2027
    audiences: [carers]
    channels: [Leaflet] # by post
  - Fewer calls
activities:
  - date: 2027-02-01
    activity: Magazine
    channel: Leaflet
  - activity: Posts
evaluation:
  learning: [Start early, Ask the crews]
`);

describe('the form’s page', () => {
  let browser: Awaited<ReturnType<typeof launchBrowser>>;
  let opened: OpenForm | undefined;
  const open = async (look: PageLook = {}, text = plan) => {
    opened = await OpenForm.open(browser, text, look);
    return opened;
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

  for (const theme of Object.keys(themes) as (keyof typeof themes)[])
    it(`has nothing that axe-core finds at fault, unfolded, in ${theme}`, async () => {
      const form = await open({ theme });
      await form.page.evaluate(`for (const e of document.querySelectorAll('details')) e.open = true`);
      assert.deepEqual(await form.accessibilityFaults(), []);
    });

  it('tells many empty headings in one place, each with a way to the text', async () => {
    const headings = ['Who', 'When', 'Where'].map((title) => `\n## ${title}\n`).join('');
    const form = await open({}, `${plan}${headings}`);
    const count = await form.page.evaluate(
      `document.querySelectorAll('#problems-plan li li button.link').length`,
    );
    assert.equal(count, 3);
    assert.deepEqual(await form.accessibilityFaults(), []);
  });

  it('fits a narrow window: nothing is cut off, also of an entry within an entry', async () => {
    const text = plan.replace(
      '  - Fewer calls',
      '  - objective: Fewer calls\n    measures:\n      - measure: Calls, from the switchboard\n        baseline: 400',
    );
    const form = await open({ size: { width: 420, height: 700 } }, text);
    await form.page.evaluate(`for (const e of document.querySelectorAll('details')) e.open = true`);
    const beyond = await form.page.evaluate<readonly string[]>(
      `[...document.querySelectorAll('input, textarea, select, button')]
        .filter((e) => e.getBoundingClientRect().right > document.documentElement.clientWidth)
        .map((e) => e.id)`,
    );
    assert.deepEqual(beyond, []);
    const places = await form.page.evaluate<readonly string[]>(
      `[...document.querySelectorAll('button')].map((e) => JSON.stringify(e.getBoundingClientRect()))`,
    );
    assert.equal(new Set(places).size, places.length, 'no button lies upon another');
    const width = await form.page.evaluate<number>(
      `document.getElementById('field-objectives/1/measures/0/baseline').offsetWidth`,
    );
    assert.ok(width > 300, `an entry’s field has the width of the window, not ${width}`);
  });

  it('says in view what came of a change, wherever the form has been scrolled to', async () => {
    const form = await open({ size: { width: 420, height: 700 } });
    await form.focus('field-compliance/equality');
    await form.page.keyboard.type('Done');
    await form.press('Enter');
    await form.untilText(/equality: Done/);
    await form.until(`document.getElementById('status').textContent !== ''`);
    await form.until(`document.getElementById('status').getBoundingClientRect().top >= 0`);
  });

  it('takes back by Ctrl+Z or a button what it wrote, and leaves what is being typed to the field', async () => {
    const form = await open();
    await form.focus('×-field-activities/1');
    assert.equal(await form.page.evaluate(`document.getElementById('undo').checkVisibility()`), false);
    await form.press('Enter');
    await form.untilText(/^(?!.*Posts)/s);
    await form.until(`document.getElementById('undo').checkVisibility()`);
    await form.press('Control+Z');
    await form.press('Control+Shift+Z');
    assert.deepEqual(form.asked, [{ type: 'undo' }, { type: 'redo' }]);
    await form.focus('undo');
    await form.press('Enter');
    assert.deepEqual(form.asked.at(-1), { type: 'undo' });
    await form.show('undone');
    await form.until(`document.getElementById('status').textContent === 'Taken back.'`);
    assert.equal(await form.page.evaluate('document.activeElement.id'), 'undo');
    await form.focus('field-lead');
    await form.page.keyboard.type('Sam');
    await form.press('Control+Z');
    assert.equal(await form.page.evaluate(`document.getElementById('field-lead').value`), '');
    assert.equal(form.asked.length, 3);
  });

  it('writes what is typed when the field is left, and nothing else', async () => {
    const form = await open();
    await form.focus('field-campaign');
    await form.page.keyboard.press('Control+A');
    await form.page.keyboard.type('Bins: new days');
    await form.press('Tab');
    await form.untilText(/Bins/);
    assert.equal(form.plan, plan.replace('New bin days #', '"Bins: new days" #'));
    await form.until(`document.getElementById('field-campaign').value === 'Bins: new days'`);
    assert.notEqual(await form.page.evaluate('document.activeElement.localName'), 'body');
  });

  it('writes one thing after the other, however fast they come', async () => {
    const form = await open();
    await form.focus('field-organisation');
    await form.page.keyboard.type('Elmfield');
    await form.page.keyboard.press('Tab');
    await form.page.keyboard.type('Waste');
    await form.page.keyboard.press('Tab');
    await form.page.keyboard.type('Sam');
    await form.page.keyboard.press('Enter');
    await form.untilText(/lead: Sam/);
    assert.match(form.plan, /organisation: Elmfield/);
    assert.match(form.plan, /service: Waste/);
  });

  it('ticks channels by keyboard, and keeps comments', async () => {
    const form = await open();
    await form.focus('entry-objectives/0');
    await form.press('Enter');
    await form.focus('field-objectives/0/channels');
    await form.press('Enter');
    await form.page.evaluate(
      `[...document.querySelectorAll('[id^="tick-field-objectives/0/channels"]')].find((box) => box.value === 'Facebook').focus()`,
    );
    await form.press('Space');
    await form.untilText(/Facebook/);
    assert.equal(form.plan, plan.replace('[Leaflet] #', '[Leaflet, Facebook] #'));
    await form.until(`document.activeElement.value === 'Facebook' && document.activeElement.checked`);
  });

  it('adds, moves and removes entries, and the focus goes along', async () => {
    const form = await open();
    await form.focus('add-objectives');
    await form.page.keyboard.type('More people recycle');
    await form.press('Enter');
    await form.untilText(/- objective: More people recycle/);
    await form.until(`document.getElementById('entry-objectives/2') !== null`);
    assert.equal(
      await form.page.evaluate(`document.activeElement.id + document.activeElement.value`),
      'add-objectives',
    );
    await form.focus('↑-field-objectives/2');
    await form.press('Enter');
    await form.untilText(/More people recycle\n {2}- Fewer calls/);
    await form.until(`document.activeElement.id === '↑-field-objectives/1'`);
    await form.focus('×-field-objectives/1');
    await form.press('Enter');
    await form.untilText(/^(?!.*More people)/s);
    assert.equal(form.plan, plan);
    await form.until(`document.activeElement.id === 'entry-objectives/1'`);
  });

  it('saves the plan by Ctrl+S, once what is being typed is written', async () => {
    const form = await open();
    await form.focus('field-lead');
    await form.page.keyboard.type('Sam');
    await form.press('Control+S');
    await form.untilText(/lead: Sam/);
    await form.until(`document.getElementById('status').textContent === 'Written into the plan.'`);
    for (let tries = 0; tries < 600 && form.asked.length === 0; tries++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    assert.deepEqual(form.asked, [{ type: 'save' }]);
    await form.show('saved');
    await form.until(`document.getElementById('status').textContent === 'Saved.'`);
    assert.equal(await form.page.evaluate('document.activeElement.id'), 'field-lead');
  });

  it('moves an entry as far as it goes, and keeps in view where more is added', async () => {
    const form = await open({ size: { width: 420, height: 300 } });
    await form.focus('add-objectives');
    for (const text of ['More people recycle', 'Fewer bins are missed']) {
      await form.page.keyboard.type(text);
      await form.press('Enter');
      await form.untilText(new RegExp(text));
      await form.until(`document.activeElement.value === ''`);
    }
    await form.until(`document.activeElement.getBoundingClientRect().bottom <= innerHeight`);
    await form.focus('↑-field-objectives/3');
    for (const place of ['↑-field-objectives/2', '↑-field-objectives/1', '↓-field-objectives/0']) {
      await form.press('Enter');
      await form.until(`document.activeElement.id === '${place}'`);
    }
    assert.match(form.plan, /objectives:\n {2}- objective: Fewer bins are missed/);
  });

  it('shows what is written into the text at once, and keeps what is being typed', async () => {
    const form = await open();
    await form.focus('field-lead');
    await form.page.keyboard.type('Sam');
    form.write(plan.replace('status: draft', 'status: live'));
    await form.show();
    await form.until(`document.getElementById('field-status').value === 'live'`);
    assert.equal(
      await form.page.evaluate('document.activeElement.id + document.activeElement.value'),
      'field-leadSam',
    );
  });

  it('writes nothing into a text that it has not seen, and keeps what was typed until it is written', async () => {
    const form = await open();
    await form.focus('field-lead');
    await form.page.keyboard.type('Sam');
    form.write(plan.replace('status: draft', 'status: live'));
    await form.press('Enter');
    await form.until(`document.getElementById('status').textContent.startsWith('Not written yet')`);
    assert.doesNotMatch(form.plan, /Sam/);
    assert.equal(await form.page.evaluate('document.activeElement.value'), 'Sam');
    await form.press('Tab');
    await form.untilText(/lead: Sam/);
    assert.match(form.plan, /status: live/);
  });

  it('says a problem under its field, with a button for each fix', async () => {
    const form = await open({}, plan.replace('status: draft', 'status: drafted'));
    const described = await form.page.evaluate<string>(
      `document.getElementById('field-status').getAttribute('aria-describedby').split(' ').map((id) => document.getElementById(id).textContent).join(' ')`,
    );
    assert.match(described, /How far the plan is.*Error.*drafted/s);
    await form.page.evaluate(`document.querySelector('#problems-field-status button').focus()`);
    await form.press('Enter');
    assert.equal(form.asked[0]?.type, 'fix');
  });

  it('says what only the text has, and leads there', async () => {
    const form = await open();
    assert.match(await form.text('.elsewhere'), /x-own/);
    await form.page.evaluate(`[...document.querySelectorAll('.elsewhere button')].at(-1).focus()`);
    await form.press('Enter');
    assert.deepEqual(form.asked, [{ type: 'text', line: 5 }]);
  });
});
