import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, fixture, openFile, openText, waitFor } from '../support.ts';

const text = `---
campaign: Jabs for carers
audiences:
  - id: carers
    name: Unpaid carers
objectives:
  - id: uptake
    objective: 60% of carers vaccinated by 31 January 2027
    audiences: [carers]
    channels: [Leaflet, Facebook]
activities:
  - activity: Letters
    objective: uptake
    channel: Leaflet
---
# Jabs

## Strategy
`;

const ask = <Result>(command: string, ...args: unknown[]) =>
  vscode.commands.executeCommand<Result>(command, ...args);

describe('navigation', () => {
  afterEach(closeAll);

  for (const eol of ['\n', '\r\n']) {
    const open = async () => (await openText(text.replaceAll('\n', eol))).document;
    const at = (document: vscode.TextDocument, words: string) =>
      document.positionAt(document.getText().indexOf(words) + 1);

    it(`goes to a definition (${JSON.stringify(eol)})`, async () => {
      const document = await open();
      const [place] = await waitFor('a definition', async () => {
        const places = await ask<vscode.Location[]>(
          'vscode.executeDefinitionProvider',
          document.uri,
          at(document, 'carers]'),
        );
        return places.length > 0 && places;
      });
      assert.equal(document.getText(place!.range), 'carers');
      assert.equal(place!.range.start.line, 3);
    });

    it(`finds references and renames them (${JSON.stringify(eol)})`, async () => {
      const document = await open();
      const position = at(document, 'uptake');
      const places = await waitFor('references', async () => {
        const found = await ask<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, position);
        return found.length >= 2 && found;
      });
      assert.equal(places.length, 2);
      const edit = await ask<vscode.WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        document.uri,
        position,
        'jabs',
      );
      await vscode.workspace.applyEdit(edit);
      assert.equal(document.getText(), text.replaceAll('uptake', 'jabs').replaceAll('\n', eol));
    });
  }

  it('refuses a rename that would break the plan, and says why', async () => {
    const { document } = await openText(text);
    const position = document.positionAt(document.getText().lastIndexOf('Leaflet') + 1);
    const reason = await waitFor('the refusal', async () =>
      ask('vscode.prepareRename', document.uri, position).then(
        () => '',
        (error: Error) => error.message,
      ),
    );
    assert.match(reason, /register or the catalogue/);
  });

  it('leaves a list in brackets as it is where it refuses', async () => {
    const { document } = await openText(text);
    await waitFor('the outline', async () =>
      ask<unknown[]>('vscode.executeDocumentSymbolProvider', document.uri),
    );
    const position = document.positionAt(document.getText().indexOf('Facebook') + 1);
    const edit = await ask<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      position,
      'x',
    );
    await vscode.workspace.applyEdit(edit);
    assert.equal(document.getText(), text);
  });

  it('shows objectives with their channels in the outline', async () => {
    const { document } = await openText(text);
    const names = (symbols: vscode.DocumentSymbol[]): string[] =>
      symbols.flatMap(({ name, children }) => [name, ...names(children)]);
    const found = await waitFor('the outline', async () => {
      const list = names(
        await ask<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri),
      );
      return list.includes('Jabs for carers') && list;
    });
    assert.ok(found.includes('60% of carers vaccinated by 31 January 2027') && found.includes('Facebook'));
  });

  it('finds objectives of all plans by a few letters', async () => {
    await openText(text);
    await waitFor('the objective', async () => {
      const found = await ask<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        '60% of carers vac',
      );
      return found.some(({ name }) => name.startsWith('60% of carers'));
    });
  });

  it('folds the blocks of the frontmatter', async () => {
    const { document } = await openText(text);
    await waitFor('folds', async () => {
      const folds = await ask<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
      return folds.some(({ start, end }) => start === 5 && end === 9);
    });
  });

  it('says over each objective which channels serve it', async () => {
    const { document } = await openText(text);
    const lens = await waitFor('the line', async () => {
      const lenses = await ask<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 10);
      return lenses.find(({ command }) => command?.command === 'campaignPlan.chooseChannels');
    });
    assert.equal(lens.command?.title, '2 channels: 1 social, 1 traditional · two-way');
  });

  it('offers to choose where an objective has none, or to look at why', async () => {
    const { document } = await openText(
      text.replace('[Leaflet, Facebook]', '[]').replace('activities', 'x-activities'),
    );
    await waitFor('the line', async () => {
      const lenses = await ask<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 10);
      return lenses.some(({ command }) => command?.title === 'No channels yet: choose…');
    });
    const reason = text.replace('channels: [Leaflet, Facebook]', 'without_channels: done by surgeries');
    const { document: other } = await openText(reason.replace('activities', 'x-activities'));
    await waitFor('the reason', async () => {
      const lenses = await ask<vscode.CodeLens[]>('vscode.executeCodeLensProvider', other.uri, 10);
      return lenses.some(({ command }) => command?.title === 'No channel needed: done by surgeries');
    });
  });

  it('goes by what can be known of broken frontmatter', async () => {
    const { document } = await openText(text.replace('name: Unpaid carers', 'name: "Unpaid carers'));
    const names = (symbols: vscode.DocumentSymbol[]): string[] =>
      symbols.flatMap(({ name, children }) => [name, ...names(children)]);
    await waitFor('the objective in the outline', async () =>
      names(
        await ask<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri),
      ).includes('60% of carers vaccinated by 31 January 2027'),
    );
    await waitFor('the refusal to rename', async () =>
      ask('vscode.prepareRename', document.uri, document.positionAt(text.indexOf('uptake') + 2)).then(
        () => '',
        (error: Error) => /cannot be read/.test(error.message),
      ),
    );
    const { document: empty } = await openText('---\n');
    for (const command of ['DocumentSymbol', 'FoldingRange', 'CodeLens', 'Link'])
      await ask(`vscode.execute${command}Provider`, empty.uri);
  });

  describe('with a register', () => {
    const folder = fixture(`register-${Math.random().toString(36).slice(2)}`);
    const write = async (name: string, content: string) => {
      const uri = vscode.Uri.joinPath(folder, name);
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
      return uri;
    };
    const plan = text.replace('Facebook', 'Vale FM');

    beforeEach(async () => {
      await write(
        'register.md',
        '---\nregister: R\nchannels:\n  - name: Vale FM\n    kind: traditional\n    policy: "#press"\n---\n\n## Press\n',
      );
    });
    after(() => vscode.workspace.fs.delete(folder, { recursive: true }));

    it('leads from a plan’s channel to its entry, and from an entry to its policy', async () => {
      const uri = await write('plan.campaign.md', plan);
      const { document } = await openFile(uri);
      const links = async (of: vscode.Uri) =>
        (await ask<vscode.DocumentLink[]>('vscode.executeLinkProvider', of)).map(({ range, target }) => ({
          range,
          target: target?.toString(true) ?? '',
        }));
      const entry = await waitFor('the link', async () =>
        (await links(uri)).find(({ target }) => target.endsWith('register.md#L4')),
      );
      assert.equal(document.getText(entry.range), 'Vale FM');
      const [place] = await ask<vscode.Location[]>(
        'vscode.executeDefinitionProvider',
        uri,
        entry.range.start.translate(0, 1),
      );
      assert.ok(place!.uri.path.endsWith('/register.md') && place!.range.start.line === 3);
      await openFile(vscode.Uri.joinPath(folder, 'register.md'));
      await waitFor('the policy', async () =>
        (await links(vscode.Uri.joinPath(folder, 'register.md'))).some(({ target }) =>
          target.endsWith('register.md#L9'),
        ),
      );
    });

    it('says over each channel which plans use it, and where', async () => {
      await write('plan.campaign.md', plan);
      const uri = vscode.Uri.joinPath(folder, 'register.md');
      await openFile(uri);
      const lens = await waitFor('the line over the channel', async () =>
        (await ask<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri)).find(({ command }) =>
          command?.title.startsWith('Used by 1 plan: '),
        ),
      );
      assert.equal(lens.range.start.line, 3);
      const [, , [place]] = lens.command!.arguments as [unknown, unknown, vscode.Location[]];
      assert.ok(place!.uri.path.endsWith('/plan.campaign.md'));
    });

    it('renames a channel of the register in the plans too', async () => {
      const planUri = await write('plan.campaign.md', plan);
      const { document } = await openFile(vscode.Uri.joinPath(folder, 'register.md'));
      const position = document.positionAt(document.getText().indexOf('Vale FM') + 2);
      const edit = await waitFor('the edits', async () => {
        const found = await ask<vscode.WorkspaceEdit>(
          'vscode.executeDocumentRenameProvider',
          document.uri,
          position,
          'Valley FM',
        );
        return found.size === 2 && found;
      });
      await vscode.workspace.applyEdit(edit);
      const changed = await vscode.workspace.openTextDocument(planUri);
      assert.match(changed.getText(), /channels: \[Leaflet, Valley FM\]/);
      await changed.save();
      await document.save();
    });
  });

  it('keeps out of other Markdown files', async () => {
    const { document } = await openText('---\nobjectives: [x]\n---\n# T\n', '.md');
    const lenses = await ask<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 10);
    assert.ok(!lenses.some(({ command }) => command?.command.startsWith('campaignPlan')));
    const symbols = await ask<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    assert.ok(!symbols.some(({ name }) => name === '…'));
  });
});
