import { checks } from '../../src/checks/index.ts';
import { assertRecorded } from '../recorded.ts';
import { check, exampleOptions, withFences } from '../support.ts';

/** A text with a line that nothing can mend at the end of one of its top-level parts, for each of them. */
function* broken(text: string): Iterable<readonly [key: string, text: string]> {
  const [, frontmatter = '', rest = ''] = /^---\n([\s\S]*?\n)(---\n[\s\S]*)$/.exec(text) ?? [];
  const parts = frontmatter.split(/^(?=[a-z_]+:)/m);
  for (const [index, part] of parts.entries()) {
    const [key] = /^[a-z_]+(?=:)/.exec(part) ?? [];
    const margin = /^ *(?:- )?/.exec(part.trimEnd().split('\n').at(-1)!)![0].length;
    if (key === undefined) continue;
    const line = `${' '.repeat(margin)}x-broken: "\\q"\n`;
    yield [key, `---\n${parts.with(index, part + line).join('')}${rest}`];
  }
}

describe('where a part of a plan cannot be read', () => {
  it('every check says of it what is recorded, and no more', async () => {
    const lines: string[] = [];
    for (const one of checks) {
      lines.push(one.code);
      for (const [key, text] of broken(withFences(one.examples.bad))) {
        const { document, words } = await check(text, exampleOptions(one));
        const said = words(one.code).map((word) => JSON.stringify(word));
        lines.push(
          `  ${key}${document.broken.length > 0 ? '' : ', mended'}: ${said.join(', ') || 'nothing'}`,
        );
      }
    }
    assertRecorded('test/checks/said/broken-parts.txt', `${lines.join('\n')}\n`);
  });
});
