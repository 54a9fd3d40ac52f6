import assert from 'node:assert/strict';
import { sharing } from '../../src/portfolio/shared-parts.ts';

describe('what many records say alike', () => {
  const read = (data: unknown) => JSON.parse(JSON.stringify(data), sharing);
  const record = {
    owner: 'Press office',
    reach: { audiences: [], servedAudiences: [0], channels: [0, 2] },
    days: { from: '2027-03-01', to: '2027-03-01' },
  };

  it('says the same, and is in mind once', () => {
    const [one, other] = [read(record), read(record)];
    assert.deepEqual(one, record);
    assert.equal(one.reach, other.reach);
    assert.equal(one.days, other.days);
  });

  it('is not taken for something else that looks like it', () => {
    const odd = {
      reach: { channels: [7] },
      owner: '{"channels":[7]}',
      days: { from: 'x' },
      lead: '{"from":"x"}',
    };
    assert.deepEqual(read(odd), odd);
    assert.deepEqual(read({ owner: '{"channels":[8]}', reach: { channels: [8] } }), {
      owner: '{"channels":[8]}',
      reach: { channels: [8] },
    });
  });
});
