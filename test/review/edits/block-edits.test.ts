import assert from 'node:assert/strict';
import { circulated, linesMore, reviewed } from '../support.ts';

const plan = `---
campaign: New bin days
objectives: [90% of households put the right bin out in the first week of March 2027]
---
# New bin days

## Strategy

1. Make it theirs
2. Make it easy
3. Make it normal

## Dates

- 3 November: managers are briefed
- 16 November: letters arrive
`;

describe('the edits of a list in the text', () => {
  const lists = (text: string) => text.slice(text.indexOf('## Strategy'));

  it('let it begin with the number that it began with, when its first item goes', async () => {
    const { accepted } = reviewed((await circulated(plan)).deleteWhole('Make it theirs', 'w:p'), plan);
    assert.match(lists(accepted.text), /^## Strategy\n\n1\. Make it easy\n3\. Make it normal\n/);
  });

  it('let it begin so when its first item moves', async () => {
    const document = (await circulated(plan)).moveTracked('Make it theirs', 'Make it normal');
    assert.match(
      lists(reviewed(document, plan).accepted.text),
      /^## Strategy\n\n1\. Make it easy\n3\. Make it normal\n4\. Make it theirs\n/,
    );
  });

  it('put an item before the first one that is an item too', async () => {
    const document = (await circulated(plan)).edit((xml) => {
      const [item] = /<w:p>(?:(?!<w:p>).)*?3 November: managers are briefed.*?<\/w:p>/s.exec(xml)!;
      const copy = item
        .replaceAll(/<w:bookmark[^>]*>/g, '')
        .replace('3 November: managers are briefed', '1 November: crews are told');
      return xml.replace(item, copy + item);
    });
    const { accepted } = reviewed(document, plan);
    assert.deepEqual(linesMore(accepted.text, plan), ['- 1 November: crews are told']);
    assert.match(accepted.text, /## Dates\n\n- 1 November: crews are told\n- 3 November/);
  });
});
