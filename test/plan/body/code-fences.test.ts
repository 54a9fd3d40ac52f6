import assert from 'node:assert/strict';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { fenceAfter } from '../../../src/plan/body/code-fences.ts';

const bodies = [
  '```\ncode\n```\ntext',
  '~~~ js\n```\n~~~\ntext',
  '````\n```\n`````  \ntext',
  '```js\n``` js\n```\ntext',
  '   ```\n   ```\ntext',
  '    ```\ntext',
  '```inline``` code\ntext',
  '~~~ ~~ `a`\ncode',
  '``\ntext',
  '```\n~~~\ncode',
];

describe('a code fence', () => {
  for (const body of bodies) {
    it(`is open where Markdown has it open: ${JSON.stringify(body)}`, () => {
      const lines = body.split('\n');
      const last = lines.at(-1)!;
      let open: string | undefined;
      for (const line of lines.slice(0, -1)) open = fenceAfter(line, open);
      const node = unified().use(remarkParse).parse(body).children.at(-1)!;
      const isCode = node.type === 'code' && node.position!.end.line === lines.length;
      assert.equal(open !== undefined, isCode, last);
    });
  }
});
