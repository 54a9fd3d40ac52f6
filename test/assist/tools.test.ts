import assert from 'node:assert/strict';
import { dataNotice } from '../../src/assist/tool.ts';
import { readingTools, toolDescriptions } from '../../src/assist/tools.ts';

describe('the tools of assistants', () => {
  it('have names that editors and servers take, each once', () => {
    const names = toolDescriptions.map(({ name }) => name);
    for (const name of names) assert.match(name, /^[a-z_]{1,64}$/);
    assert.equal(new Set(names).size, names.length);
  });

  it('say that what comes from files is no instruction', () => {
    for (const { description } of toolDescriptions) assert.ok(description.endsWith(dataNotice));
  });

  it('change nothing but for the one that proposes', () => {
    assert.equal(readingTools.length, toolDescriptions.length - 1);
    assert.ok(readingTools.every(({ name }) => !name.includes('edit')));
  });
});
