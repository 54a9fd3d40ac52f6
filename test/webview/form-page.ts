import type { FormChange } from '../../src/form/change.ts';
import { describeForm } from '../../src/form/describe.ts';
import { changeEdits } from '../../src/form/edits.ts';
import { type FromForm, formMessageFrom, type Outcome, type ToForm } from '../../src/form/messages.ts';
import { formPage } from '../../src/form/page.ts';
import type { PlanContext } from '../../src/portfolio/context.ts';
import { applyEdits } from '../../src/text/text.ts';
import { check } from '../support.ts';
import { LoadedPage, type launchBrowser, type PageLook } from './page.ts';

/** The form’s page in a browser, with the editor and its text played here; open until it is closed. */
export class OpenForm extends LoadedPage {
  /** The plan as it reads now. */
  plan: string;
  /** What the page asked for besides changes. */
  readonly asked: FromForm[] = [];
  #version = 1;

  private constructor(page: LoadedPage['page'], text: string) {
    super(page);
    this.plan = text;
  }

  static async open(
    browser: Awaited<ReturnType<typeof launchBrowser>>,
    text: string,
    look: PageLook = {},
  ): Promise<OpenForm> {
    const page = await browser.newPage({ viewport: look.size ?? { width: 900, height: 800 } });
    const form = new OpenForm(page, text);
    await form.load(look.theme, 'form', formPage);
    await form.until(`document.querySelector('main section') !== null`);
    return form;
  }

  protected override async receive(given: unknown): Promise<void> {
    const message = formMessageFrom(given);
    if (message?.type === 'ready') await this.show();
    else if (message?.type === 'change') await this.show(await this.#change(message.version, message.change));
    else if (message) this.asked.push(message);
  }

  /** Somebody writes into the text; the page is not told yet. */
  write(text: string): void {
    this.plan = text;
    this.#version++;
  }

  /** Tells the page how the text reads. */
  async show(outcome?: Outcome): Promise<void> {
    const { context, problems } = await check(this.plan);
    const sheet = describeForm(context as PlanContext, problems);
    const message: ToForm = {
      type: 'form',
      plan: 'file:///plan.campaign.md',
      version: this.#version,
      sheet,
      ...(outcome ? { outcome } : {}),
    };
    await this.page.evaluate(`window.postMessage(${JSON.stringify(message)}, '*')`);
  }

  async #change(version: number, change: FormChange): Promise<Outcome> {
    if (version !== this.#version) return 'stale';
    const { context } = await check(this.plan);
    const edits = await changeEdits((context as PlanContext).document, change);
    if (!edits) return 'refused';
    this.write(applyEdits(this.plan, edits));
    return 'written';
  }

  /** Waits until the text reads as wanted. */
  async untilText(pattern: RegExp): Promise<void> {
    for (let tries = 0; tries < 600 && !pattern.test(this.plan); tries++)
      await new Promise((resolve) => setTimeout(resolve, 50));
    if (!pattern.test(this.plan)) throw new Error(`Waited in vain for ${pattern} in\n${this.plan}`);
  }

  /** Puts the focus on an element, by its id. */
  async focus(id: string): Promise<void> {
    await this.page.evaluate(`document.getElementById(${JSON.stringify(id)}).focus()`);
  }
}
