import assert from 'node:assert/strict';
import { isOn, isOnValue } from '../../src/ooxml/switches.ts';
import { parseXml } from '../../src/ooxml/xml.ts';

describe('a property that is on or off', () => {
  it('is on unless it says that it is not', () => {
    for (const value of ['1', 'true', 'on', '', '10', 'offset', 'no'])
      assert.equal(isOnValue(value), true, value);
    for (const value of ['0', 'false', 'off', undefined]) assert.equal(isOnValue(value), false, value);
  });

  it('is on where it stands without a value, and off where it does not stand', () => {
    const property = (attributes: string) =>
      parseXml(`<w:b xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"${attributes}/>`);
    assert.equal(isOn(property('')), true);
    assert.equal(isOn(property(' w:val="0"')), false);
    assert.equal(isOn(undefined), false);
  });
});
