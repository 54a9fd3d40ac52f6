import assert from 'node:assert/strict';
import { answerText, refusalText } from '../../src/assist/answer.ts';
import { dataNotice } from '../../src/assist/tool.ts';
import { ToolError } from '../../src/assist/tool-error.ts';

describe('answers to assistants', () => {
  it('hold what comes from files apart, and say that it is no instruction', () => {
    assert.deepEqual(JSON.parse(answerText({ title: 'a\u202eb' }, 'Ask.')), {
      notice: dataNotice,
      next: 'Ask.',
      data: { title: 'ab' },
    });
  });

  it('do so where something cannot be done', () => {
    assert.deepEqual(JSON.parse(refusalText(new ToolError('No.', { names: ['a\u0000'] }))), {
      error: 'No.',
      notice: dataNotice,
      data: { names: ['a'] },
    });
    assert.deepEqual(JSON.parse(refusalText(new ToolError('No.'))), { error: 'No.' });
  });
});
