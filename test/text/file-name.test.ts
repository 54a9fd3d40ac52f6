import assert from 'node:assert/strict';
import { fileName, fileStemFor, planFileStem } from '../../src/text/file-name.ts';

describe('file names', () => {
  it('are what stands behind the last folder, on any system', () => {
    assert.equal(fileName('/plans/bins.campaign.md'), 'bins.campaign.md');
    assert.equal(fileName('C:\\plans\\bins.campaign.md'), 'bins.campaign.md');
    assert.equal(fileName('bins.campaign.md'), 'bins.campaign.md');
  });

  it('of plans lose their ending', () => {
    assert.equal(planFileStem('plans/bins.campaign.md'), 'bins');
    assert.equal(planFileStem('plans/BINS.Campaign.MD'), 'BINS');
    assert.equal(planFileStem('bins.markdown'), 'bins');
    assert.equal(planFileStem('bins.v2.md'), 'bins.v2');
  });

  it('are made of titles, in any language', () => {
    assert.equal(fileStemFor('New bin days: what’s changing?'), 'new-bin-days-whats-changing');
    assert.equal(fileStemFor('Diwrnodau biniau newydd – Tŷ Glas'), 'diwrnodau-biniau-newydd-tŷ-glas');
    assert.equal(fileStemFor('🎉'), 'campaign');
    assert.equal(fileStemFor('word '.repeat(40)), `${'word-'.repeat(11)}word`);
  });
});
