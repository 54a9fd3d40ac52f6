import assert from 'node:assert/strict';
import { verdictOf } from '../../src/results/verdict.ts';

/** What communicators write: `statement | baseline | target | result => verdict, or why there is none`. */
const table = `
# No figure yet, and when there will be one
 | | 60% | tbc (survey in May) => none
 | | 60% | not yet known – survey in May => none
 | | 60% | awaiting data => none
 | | 60% | Awaiting Q4 figures => none
 | | 60% | survey due in May => none
 | | 60% | survey results due May 2027 => none
 | | 60% | data not available until June => none
 | | 60% | not measured => none
 | | 60% | to follow in the April report => none
 | | 60% | figures to be confirmed by finance => none
 | | 60% | N/A – survey cancelled => none
 | | 60% | No data collected => none
 | | 60% | still waiting for the survey => none
 | | 60% | TBC (provisional: 62%) => open
 | | 60% | 62% (TBC) => open
 | | 60% | 62% (provisional) => met

# Near figures, where the answer is sure either way
 | | 90% | nearly 95% => met
 | | 95% | nearly 95% => missed
 | | 94% | nearly 95% => open
 | | 90% | about 95% => met
 | | 95% | about 95% => open
 | | 40% | just under 40% => missed
 | | 30% | just under 40% => met
 | | 1,000 | c. 1,200 => met
 | | 1,200 | c. 1,200 => open
 | | 1,500 | c1,200 => missed
 | | 250 | approx 300 => met
 | | 400 | approx. 300 => missed
 | | 5,000 | 5,000 approx => open
 | | 5,000 | 6,000 (approx) => met
 | | 5,000 | 5,000 or so => open
 | | 60% | ~62% => open
 | | 60% | ≈70% => met
 | | 2,000 | over 2,000 => met
 | | 1,500 | over 2,000 => met
 | | 3,000 | over 2,000 => open
 | | 70% | just over 60% => missed
 | | 60% | just over 60% => met
 | | 60% | well over 60% => met
 | | 70% | well over 60% => open
 | | 2,000 | 2,000+ => met
 | | 10,000 | 10k+ => met
 | | fewer than 150 | under 100 => met
 | | fewer than 150 | over 200 => missed
 | | at most 5 days | nearly 5 days => met
 | | no more than 10% | just over 10% => missed
 | | 5,000 | some 6,000 => met
 | | 60% | at least 62% => met
 | | 60% | max 55% => missed
 | | 60% | up to 70% => open
 | | £1m | just short of £1m => missed
 | about 40% | 60% | 50% => partly
 | about 40% | 60% | 41% => open

 | | 60% | not quite 60% => missed
 | | 60% | barely 60% => open

# How far off it is says nothing of where it stands
 | | 1,000 | 200 over target => result-in-words
 | | 60% | 5 points above target => result-in-words
 | | 1,000 | 1,200, 200 over our target => met
 | | 1,000 | 900, 100 short => missed
 | | 60% | 62% of our target audience => met
 | | 0 | nought => met

# Ranges
 | | 5,000 | between 5,200 and 5,600 => met
 | | 5,000 | 4,800-5,200 => open
 | | 5,000 | 5-6k => met
 | | 60% | 60-65% => met
 | | 60%–65% | 62% => met
 | | 10% | 12–14 per cent => met

# Parts of a whole
 | | 60% | more than half => open
 | | 40% | over half => met
 | | 60% | fewer than half => missed
 | | 60% | almost two thirds => met
 | | two thirds | 68% => met
 | | half | 1 in 2 => met
 | | 1 in 5 | 1 in 4 => met
 | | 1 in 5 | one in six => missed
 | | half | 48 per cent => missed
 | | 50% | half => met
 | | 20% | a fifth => met
 | | 1 in 3 | around a third => open
 | | 25% | a quarter of residents => met
 | | 60% | 6 in 10 residents => met

# Ratings and scores
 | | 4.2/5 | 4.3/5 => met
 | | 4.2/5 | 4.1 out of 5 => missed
 | | 4.2/5 | 8.6/10 => other-unit
 | | 4.5 stars | 4½ stars => met
 | | NPS +30 | NPS +32 => met
Net promoter score | | +30 | +28 => missed
Net promoter score | | 30 | +32 => met
Net promoter score | | +30 | 28 => missed
 | NPS -10 | NPS +5 | NPS -2 => partly

# Times
Answer emails faster | 5 days | 3 days | 3 days => met
Answer emails faster | 5 days | 3 days | 4 days => partly
Answer emails faster | 5 days | 3 days | 1 week => missed
 | | within 3 days | 2.5 days => met
 | | no more than 48 hours | 2 days => met
 | | within 3 days | same day => result-in-words

# Changes
 | 12% | 18% | from 12% to 18% => met
 | 12% | 18% | from 12% to 15% => partly
 | 12% | 18% | up from 12% to 19% => met
 | 200 | up 10% | up 12% => met
 | | up 10% | up 8% => partly
 | | +5 points | +5 points => met
 | 40% | +5 points | +3 pts => partly
 | 40% | 45% | +5 points => met
 | 40% | 45% | up 5 percentage points => met
 | 500 | double | doubled => met
 | 500 | 1,000 | doubled => met
 | 500 | 1,500 | doubled => partly
 | 500 | 1,000 | more than doubled => met
 | 500 | 1,000 | nearly doubled => partly
 | 500 | 250 | halved => met
 | 1,000 | 1,200 | no change => missed
 | 1,000 | 1,200 | down 3% => missed
 | 1,000 | 1,200 | up slightly => result-in-words
Reduce calls | 430 | 344 | a fifth fewer => met
Reduce calls | 430 | 20% fewer | a quarter fewer => met
 | 11 | fewer than 10 complaints | 10 => partly
 | | fewer than 10 complaints | 3 complaints, down from 11 => met

# Nothing at all
 | | no complaints | none => met
 | | 0 complaints | nil => met
 | | 60% | 0 => missed
 | | 60% | none => missed
 | | 500 sign-ups | 0 => missed
 | | 500 sign-ups | none => missed
 | | 500 sign-ups | nil => missed
 | | 500 sign-ups | no sign-ups => missed
 | | within 3 days | none => incomparable

# Figures and signs
 | | £1m | £1.2m => met
 | | £1.2m | £1.25 million => met
 | | 1.2k | 1,150 => missed
 | | 1,200 | 1.2k => met
 | | 10,000 impressions | 12.4K impressions => met
 | | £5,000 | £5.2k => met
 | | €5,000 | €5,200 => met
 | £12,000 | £15,000 | £13,500 => partly
 | | 12.5% | 12,5 % => met
 | | 12% | 12,5 % => met
 | | 2,000 | 2 000 => met
 | | 2,000 | 2.140 => ambiguous
 | | 60% | 62pc => met
 | | 60% | sixty-two per cent => met
 | | 60% | 62%* => met
 | | £3 per head | £2.80 per head => way-unclear
 | | £3 per head or less | £2.80 per head => met
Keep the cost per contact down | | £3 per contact | £3.40 => missed

# More of the same
 | | 60% | Higher than expected in all wards => result-in-words
 | 3.8/5 | 4.2/5 | 4/5 => partly
 | | 12 | Twelve => met
 | | within 3 days | 3-4 days => open
 | | 1,000 | Over 1,000 (1,043) => met
 | | 1,000 | 1,043 (4% over target) => met
 | | £50k | £48,500 => missed
 | | 60% | 59.95% => missed
 | | 60% | rose to 62% => met
 | | 60% | increased by 12 points to 62% => met
 | 50% | 60% | increased by 12 points => met
 | 50% | 60% | +12pp => met
 | 50% | 60% | 12 points up => met
 | 430 | 344 | down by a fifth => met
 | 430 | 344 | down 86 => met
 | 430 | 344 | 86 fewer => met
 | | 500 | about a hundred => missed
 | | 500 | hundreds => result-in-words
 | | 5,000 | 5k => met
 | | 5 events | five => met
 | | two events a month | 3 a month => met
 | | 60% | > 60% => met
 | | 60% | <60% => missed
 | | 60% | 55%-ish => missed
 | | 25,000 people reached | 31k reached, 2.1k clicks => several-figures
 | | 15% click rate | 12.3% (industry average 10%) => missed
 | | £2.50 or less per response | £3.10 => missed
 | | -5% | -6% => met
 | | −5% | −4% => partly
 | about 1,000 | up 10% | 1,300 => met
 | | 1 in 20 | 4% => missed
 | | 60% | tua 70% => met
 | | 60% | bron 60% => missed

# Which way is better, and words that look like months and seasons
No increase in fly-tipping | 120 | 120 | 118 => met
No increase in fly-tipping | 120 | 120 | 131 => missed
Move the depot without a fall in satisfaction | 80% | 80% | 78% => missed
 | | 10% growth | 8% decline => missed
 | | 20% fewer | 8% decrease => partly
Reduce calls | 1,000 | 800 | a 25% fall in calls => met

# A unit said once
Satisfaction of 4.5 out of 5 | 4.1 | | 4.4 => partly
 | 4.1 | 4.5/5 | 4.6 => met
Answer letters faster | 10 | 5 days | 7 => partly
 | £4,000 | £5,000 | 4,500 => partly
 | | 8 out of 10 | 7 => incomparable
 | | 12 | 1 dozen => met
 | | 12 | a dozen => met

# People from whom something comes are where nothing stood
Hear from 1,500 library users by 12 March 2027 | | | 1,600 => met
Hear from 1,500 library users by 12 March 2027 | | 1500 | 1,100 => missed
Replies from 300 businesses by May 2027 | | | 250 => missed
Get feedback from at least 60 parents | | | 71 => met
Raise replies from 200 to 300 | | | 250 => partly

# What stands beside it
 | | 95% | 100% => met
 | | target 60% | 62% => met
 | | 60% (stretch 70%) | 65% => met
 | | 60% | 59.6% (60% rounded) => missed
 | | 60% | 62 % of 412 respondents => met
 | | 500 | 512 in total (target 500) => met
 | | 60% | 61.5% vs target 60% => met
 | | 60% | 58% (vs 60% target) => missed
 | | 60% | 58%, 2 points short => missed
 | | 60% | 62%, 2 points above target => met
 | | 1,000 | 980 (98% of target) => missed
 | | 1,000 | 98% of target => result-in-words
 | | 60% | 62% online; 48% on paper => several-figures
 | | 30 events | 28 events and 4 pop-ups => several-figures
 | | £10,000 | £12k raised, £8k pledged => several-figures
 | | 60% | most => result-in-words
 | | 60% | exceeded => result-in-words
 | | 60% | Yes => result-in-words
`;

describe('results as communicators write them', () => {
  for (const line of table.split('\n').filter((each) => each.includes('=>'))) {
    it(line.trim(), () => {
      const [words = '', expected = ''] = line.split('=>').map((each) => each.trim());
      const [statement = '', baseline, target, result] = line
        .slice(0, line.indexOf('=>'))
        .split('|')
        .map((part) => part.trim());
      assert.notEqual(words, '');
      const verdict = verdictOf({ statement, baseline, target }, result);
      const reason = verdict.kind === 'incomparable' ? verdict.reason : verdict.kind;
      assert.ok([reason, verdict.kind].includes(expected as typeof reason), `${reason} for ${expected}`);
    });
  }
});
