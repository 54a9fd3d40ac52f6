import assert from 'node:assert/strict';
import { clean, commandLine, register } from '../support.ts';

describe('campaign-plan channels', function () {
  this.timeout(20_000);
  const { write, run } = commandLine();

  it('says how names are read, as JSON in the order asked', () => {
    const { status, stdout } = run(
      'channels',
      'Posters in pharmacies',
      'Facebok',
      'Compass',
      '--format',
      'json',
    );
    assert.equal(status, 0);
    assert.deepEqual(JSON.parse(stdout), [
      {
        name: 'Posters in pharmacies',
        known: true,
        by: 'sort',
        channel: {
          id: 'Posters in pharmacies',
          name: 'Posters in pharmacies',
          kind: 'traditional',
          peso: 'owned',
          direction: 'one-way',
        },
        near: [],
      },
      { name: 'Facebok', known: false, by: null, channel: null, near: ['Facebook'] },
      { name: 'Compass', known: false, by: null, channel: null, near: [] },
    ]);
  });

  it('says it in a table, too', () => {
    assert.equal(
      run('channels', 'Twitter', 'Facebok').stdout,
      `Name     Known by   Kind    PESO    Direction  Channel
Twitter  catalogue  social  shared  two-way    X
Facebok  -          -       -       -          perhaps Facebook
`,
    );
  });

  it('knows a register’s channels', () => {
    write('channels.md', register);
    const { stdout } = run('channels', 'Elmfield Matters', '--register', 'channels.md', '--format=json');
    assert.deepEqual(
      (JSON.parse(stdout) as { by: string }[]).map(({ by }) => by),
      ['register'],
    );
  });

  it('lists every channel without names, the register’s first', () => {
    write('channels.md', register);
    const lines = run('channels', '--register', 'channels.md').stdout.trim().split('\n');
    assert.match(lines[1]!, /^Elmfield Matters +register +traditional/);
    assert.ok(lines.length > 60);
  });

  it('exits 2 for a register that cannot be read, or is none', () => {
    write('plan.campaign.md', clean);
    write('notes.md', '# Notes');
    for (const [file, reason] of [
      ['gone.md', /gone\.md cannot be read/],
      ['plan.campaign.md', /is not a channel register: .*it is a plan/],
      ['notes.md', /is not a channel register/],
    ] as const) {
      const { status, stdout, stderr } = run('channels', 'Facebook', '--register', file);
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, reason);
    }
  });

  it('obeys no control character in a name', () => {
    const { stdout } = run('channels', 'Leaf\u001b[31mlet\nGone');
    assert.ok(!stdout.includes('\u001b'));
    assert.equal(stdout.trim().split('\n').length, 2);
  });
});
