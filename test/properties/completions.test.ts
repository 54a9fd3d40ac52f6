import assert from 'node:assert/strict';
import fc from 'fast-check';
import { completionsAt } from '../../src/features/completion.ts';
import { accepted, harmOf } from '../features/accepted.ts';
import { opened } from './faces.ts';
import { goodPlans } from './generators/plans.ts';
import { anyPlaces, offsetsIn } from './generators/texts.ts';
import { holds } from './holds.ts';

describe('a completion at any place of any plan', () => {
  it('breaks nothing and takes the place of nothing but what is half typed', () =>
    holds(120, fc.tuple(goodPlans, anyPlaces), async ([text, places]) => {
      const context = await opened(text);
      for (const offset of offsetsIn(text, places)) {
        const [behind] = /^[^\r\n]*/.exec(text.slice(offset))!;
        const [ahead] = /[^\r\n]*$/.exec(text.slice(0, offset))!;
        const offers = completionsAt(context, offset);
        // What stands at one place is written in one way: the first and last of each sort will do.
        const sorts = new Set(offers.map(({ sort }) => sort));
        const tried = [...sorts].flatMap((sort) => [
          offers.find((offer) => offer.sort === sort)!,
          offers.findLast((offer) => offer.sort === sort)!,
        ]);
        for (const offer of tried)
          assert.equal(
            await harmOf(context, offer, ahead + behind),
            undefined,
            `${offer.label} at ${offset}\n${accepted(text, offer)}`,
          );
      }
    }));
});
