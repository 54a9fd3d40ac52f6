import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import * as l10n from '@vscode/l10n';
import { checks } from '../../src/checks/index.ts';
import { checkIndexName, checkPage } from '../../src/features/check-pages.ts';

const welsh = JSON.parse(readFileSync('l10n/bundle.l10n.cy.json', 'utf8')) as Record<string, string>;

describe('the pages of checks', () => {
  afterEach(() => l10n.config({ contents: {} }));

  it('list every check, with links to pages that there are', async () => {
    const index = (await checkPage(checkIndexName))!;
    const linked = [...index.matchAll(/\]\(([\w-]+)\.md\)/g)].map(([, name]) => name!);
    assert.deepEqual(
      linked,
      checks.map(({ code }) => code),
    );
    for (const name of linked) assert.match((await checkPage(name))!, /^# .+\n\n\*\*Code:\*\* `/);
  });

  it('show what is found in the bad example, and what the light bulb offers', async () => {
    const page = (await checkPage('objective-without-channel'))!;
    assert.match(page, /^> .*channel/m);
    assert.match(page, /## What the light bulb offers\n\n- /);
    assert.match(page, /`campaignPlan\.checks\.objective-without-channel` to one of: error, .*off\./);
  });

  it('speak the user’s language, what is found included', async () => {
    const english = (await checkPage('clash'))!;
    l10n.config({ contents: welsh });
    const page = (await checkPage('clash'))!;
    assert.match(page, /^## Pam mae’n bwysig$/m);
    const said = (text: string) => /^> .*$/m.exec(text)![0];
    assert.notEqual(said(page), said(english));
    assert.match((await checkPage(checkIndexName))!, /\| rhybudd \|/);
  });

  it('say nothing of a check that there is none of', async () => {
    assert.equal(await checkPage('no-such-check'), undefined);
  });
});
