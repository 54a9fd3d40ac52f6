import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { corporateTemplate } from '../../word/templates.ts';
import { clean, commandLine, faulty, register } from '../support.ts';

describe('campaign-plan export', () => {
  const line = commandLine();
  const { write, run } = line;

  it('exports beside the plan, never over another file unless told to', () => {
    write('a.campaign.md', clean);
    assert.equal(run('export', 'a.campaign.md').status, 0);
    const docx = join(line.folder, 'a.docx');
    assert.equal(readFileSync(docx).subarray(0, 2).toString(), 'PK');
    writeFileSync(docx, 'mine');
    const { status, stderr } = run('export', 'a.campaign.md');
    assert.equal(status, 2);
    assert.match(stderr, /there already/);
    assert.equal(readFileSync(docx, 'utf8'), 'mine');
    assert.equal(run('export', 'a.campaign.md', '--force').status, 0);
    assert.equal(readFileSync(docx).subarray(0, 2).toString(), 'PK');
    assert.equal(run('export', 'a.campaign.md', '-o', 'other.docx').status, 0);
    assert.ok(existsSync(join(line.folder, 'other.docx')));
  });

  it('says at which lines readers of the Word document may miss something', () => {
    write('plans/a.campaign.md', `${clean}\nWords.\n\nA ![picture](gone.png)\n`);
    const { status, stderr } = run('export', 'plans/a.campaign.md');
    assert.equal(status, 0);
    const line = clean.split('\n').length + 3;
    assert.match(
      stderr.replaceAll('\\', '/'),
      new RegExp(`^plans/a\\.campaign\\.md:${line}:3: The picture “gone.png” was not found`),
    );
  });

  it('exports a channel register as the framework for its channels, and refuses what only plans have', () => {
    write('channels.md', register.replace('register: R', 'register: Elmfield'));
    const { status, stdout, stderr } = run('export', 'channels.md');
    assert.equal(status, 0, stderr);
    assert.match(stdout, /channels\.docx/);
    const files = unzipSync(readFileSync(join(line.folder, 'channels.docx')));
    assert.match(strFromU8(files['word/document.xml']!), /Channels and who answers for them/);
    for (const option of ['--page', '--summary', '--problems', '--parts=aim'])
      assert.match(run('export', 'channels.md', '--force', option).stderr, /is for plans/, option);
    assert.match(
      run('export', 'channels.md', '-o', 'c.xlsx').stderr,
      /Only a plan can be exported as a spreadsheet/,
    );
    assert.ok(!existsSync(join(line.folder, 'c.xlsx')));
  });

  it('exports plans and registers only', () => {
    write('notes.md', '# Notes');
    assert.match(run('export', 'notes.md').stderr, /notes\.md is not a campaign plan/);
    assert.match(run('export', '.').stderr, /it is a folder/);
    assert.ok(!existsSync(join(line.folder, 'notes.docx')));
  });

  it('exports what it is told to, and says which parts there are', () => {
    write('a.campaign.md', faulty);
    const xml = (...options: string[]) => {
      assert.equal(run('export', 'a.campaign.md', '--force', ...options).status, 0);
      const files = unzipSync(readFileSync(join(line.folder, 'a.docx')));
      return strFromU8(files['word/document.xml']!);
    };
    assert.match(xml('--problems'), /No channel is chosen/);
    assert.doesNotMatch(xml(), /No channel is chosen/);
    assert.doesNotMatch(xml('--parts', 'aim,risks'), /60% of carers/);
    const { status, stderr } = run('export', 'a.campaign.md', '--parts', 'everything');
    assert.equal(status, 2);
    assert.match(stderr, /--parts takes aim, objectives/);
  });

  it('exports a plan on a page beside the whole document, and says what has no room', () => {
    const more = Array.from({ length: 7 }, (_, index) => `  - objective: Change ${index}`).join('\n');
    write('a.campaign.md', `---\ncampaign: T\nobjectives:\n${more}\n---\n`);
    const { status, stdout, stderr } = run('export', 'a.campaign.md', '--page');
    assert.equal(status, 0);
    assert.equal(stdout, 'a-on-a-page.docx\n');
    assert.match(stderr, /^a\.campaign\.md:10:\d+: Too many objectives for one page: it shows 6 of 7\./);
    const files = unzipSync(readFileSync(join(line.folder, 'a-on-a-page.docx')));
    assert.match(strFromU8(files['word/document.xml']!), /w:orient="landscape"/);
    assert.ok(!existsSync(join(line.folder, 'a.docx')));
    assert.equal(run('export', 'a.campaign.md', '--page', '-o', 'board.docx').status, 0);
    assert.ok(existsSync(join(line.folder, 'board.docx')));
  });

  it('takes no choice for a page that only the whole document has', () => {
    write('a.campaign.md', clean);
    for (const options of [
      ['--summary'],
      ['--problems'],
      ['--parts', 'aim'],
      ['--no-body'],
      ['--no-contents'],
    ]) {
      const { status, stderr } = run('export', 'a.campaign.md', '--page', ...options);
      assert.equal(status, 2);
      assert.match(stderr, new RegExp(`Say --page or ${options[0]}, not both`));
    }
  });

  describe('with a Word template', () => {
    /** Which of two templates gave the document its paper: A4 that of the plan, US Letter that of the register. */
    const paper = (name = 'a.docx') =>
      /<w:pgSz w:w="(\d+)"/.exec(
        strFromU8(unzipSync(readFileSync(join(line.folder, name)))['word/document.xml']!),
      )?.[1];
    const template = (path: string, width: string) => {
      mkdirSync(dirname(join(line.folder, path)), { recursive: true });
      const document = strFromU8(unzipSync(corporateTemplate())['word/document.xml']!);
      writeFileSync(
        join(line.folder, path),
        corporateTemplate({ 'word/document.xml': document.replace('w:w="11906"', `w:w="${width}"`) }),
      );
    };
    const planNaming = (path: string) => clean.replace('campaign: T', `campaign: T\nword_template: ${path}`);

    it('takes it from the command line, before the plan’s, before the register’s', () => {
      template('given.dotx', '11000');
      template('plans/look/plan.dotx', '11100');
      template('plans/register.dotx', '11200');
      write(
        'plans/channels.md',
        register.replace('register: R', 'register: R\nword_template: register.dotx'),
      );
      write('plans/a.campaign.md', clean);
      const width = (...options: string[]) => {
        const { status, stderr } = run('export', 'plans/a.campaign.md', '--force', ...options);
        assert.equal(status, 0, stderr);
        return paper('plans/a.docx');
      };
      assert.equal(width(), '11200');
      write('plans/a.campaign.md', planNaming('look/plan.dotx'));
      assert.equal(width(), '11100');
      assert.equal(width('--template', 'given.dotx'), '11000');
      assert.equal(width('--no-template'), '11906');
    });

    for (const [what, path, reason] of [
      ['is not there', 'gone.dotx', /gone\.dotx, which the plan names \(word_template\).*no such file/],
      ['is on the web', 'https://example.org/council.dotx', /on the web.*nothing is fetched/],
      ['is not Word', 'a.campaign.md', /not a Word document or template/],
      ['is a folder', 'folder', /it is a folder/],
      ['would be overwritten', 'a.docx', /take its place/],
    ] as const) {
      it(`exits 2 and says why where it ${what}, and writes nothing`, () => {
        mkdirSync(join(line.folder, 'folder'));
        write('a.campaign.md', planNaming(path));
        const { status, stderr } = run('export', 'a.campaign.md');
        assert.equal(status, 2);
        assert.match(stderr, reason);
        assert.ok(!existsSync(join(line.folder, 'a.docx')));
        assert.equal(run('export', 'a.campaign.md', '--no-template').status, 0);
      });
    }

    it('takes --template or --no-template, not both', () => {
      write('a.campaign.md', clean);
      const { status, stderr } = run('export', 'a.campaign.md', '--template', 'a.dotx', '--no-template');
      assert.equal(status, 2);
      assert.match(stderr, /not both/);
    });
  });

  describe('as a spreadsheet', () => {
    const files = (name: string) => unzipSync(readFileSync(join(line.folder, name)));

    it('is written where the name to write ends in .xlsx, in capitals or not', () => {
      write(
        'plans/a.campaign.md',
        `${clean.replace(/---\n$/, '')}activities:\n  - {activity: Letters, channel: Radio}\n---\n`,
      );
      for (const name of ['a.xlsx', 'b.XLSX']) {
        const { status, stdout, stderr } = run('export', 'plans/a.campaign.md', '-o', name);
        assert.equal(status, 0, stderr);
        assert.equal(stdout, `${name}\n`);
        assert.match(strFromU8(files(name)['xl/sharedStrings.xml']!), />Letters</);
      }
      assert.equal(run('export', 'plans/a.campaign.md', '-o', 'c.docx').status, 0);
      assert.ok(files('c.docx')['word/document.xml']);
    });

    it('never takes the place of another file unless told to', () => {
      write('a.campaign.md', clean);
      write('a.xlsx', 'mine');
      const { status, stderr } = run('export', 'a.campaign.md', '-o', 'a.xlsx');
      assert.equal(status, 2);
      assert.match(stderr, /there already/);
      assert.equal(readFileSync(join(line.folder, 'a.xlsx'), 'utf8'), 'mine');
      assert.equal(run('export', 'a.campaign.md', '-o', 'a.xlsx', '--force').status, 0);
      assert.ok(files('a.xlsx')['xl/workbook.xml']);
    });

    it('takes none of the options that are for Word documents', () => {
      write('a.campaign.md', clean);
      for (const option of ['--summary', '--no-body', '--template=a.dotx', '--parts=aim', '--no-template']) {
        const { status, stderr } = run('export', 'a.campaign.md', '-o', 'a.xlsx', option);
        assert.equal(status, 2, option);
        assert.match(stderr, new RegExp(`${option.replace(/=.*/, '')} is for Word documents`));
      }
      assert.ok(!existsSync(join(line.folder, 'a.xlsx')));
    });

    it('needs no template that the plan names', () => {
      write('a.campaign.md', clean.replace('campaign: T', 'campaign: T\nword_template: gone.dotx'));
      assert.equal(run('export', 'a.campaign.md', '-o', 'a.xlsx').status, 0);
    });

    it('says which lines could not be read, and with --strict exits with 1', () => {
      write('a.campaign.md', clean.replace('campaign: T', 'campaign: T\nstart: 2027-02-31'));
      const lenient = run('export', 'a.campaign.md', '-o', 'a.xlsx');
      assert.equal(lenient.status, 0);
      assert.match(lenient.stderr, /a\.campaign\.md:3: Line 3 of the plan cannot be read/);
      assert.equal(run('export', 'a.campaign.md', '-o', 'b.xlsx', '--strict').status, 1);
      assert.ok(existsSync(join(line.folder, 'b.xlsx')));
    });
  });

  it('leaves out the contents list and the text where it is told to', () => {
    write('a.campaign.md', `${clean}# T\n\n## Background\n\nWhy we do this.\n`);
    const xml = (...options: string[]) => {
      assert.equal(run('export', 'a.campaign.md', '--force', ...options).status, 0);
      return strFromU8(unzipSync(readFileSync(join(line.folder, 'a.docx')))['word/document.xml']!);
    };
    assert.match(xml(), /Why we do this/);
    assert.match(xml(), /Table of Contents/);
    assert.doesNotMatch(xml('--no-body'), /Why we do this/);
    assert.match(xml('--no-body'), /60% of carers/);
    assert.doesNotMatch(xml('--no-contents'), /Table of Contents/);
  });
});
