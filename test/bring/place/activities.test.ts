import assert from 'node:assert/strict';
import { broughtLines, valuesIn, valuesOf } from '../documents.ts';

/** What the entries of an action plan give. */
const given = async (...entries: readonly string[]) => {
  const { campaign: _, ...values } = await valuesIn('# Bins', '', '## Action plan', '', ...entries);
  return values;
};

describe('an activity in a list', () => {
  it('has who does it and when behind it, in brackets or behind dashes', async () => {
    for (const line of [
      '- Press launch (Jane Roe, 3 March 2027)',
      '- Press launch (3 March 2027; led by Jane Roe)',
      '- Press launch – Jane Roe – 3 March 2027',
    ])
      assert.deepEqual(
        await given(line),
        {
          'activities[0].activity': 'Press launch',
          'activities[0].date': '2027-03-03',
          'activities[0].owner': 'Jane Roe',
        },
        line,
      );
    assert.deepEqual(await given('- Influencer weekend (Visit team, w/c 8 March 2027)'), {
      'activities[0].activity': 'Influencer weekend',
      'activities[0].date': 'w/c 8 March 2027',
      'activities[0].owner': 'Visit team',
    });
    assert.deepEqual(await given('- Website goes live (M3)'), {
      'activities[0].activity': 'Website goes live',
      'activities[0].date': 'M3',
    });
  });

  it('keeps whole what may be anything: a name alone, a size, a gap', async () => {
    for (const text of [
      'Case study (Jane Roe)',
      'Poster (A3, Jane Roe)',
      'Press launch (Jane Roe, TBC)',
      'Posters – large',
    ])
      assert.deepEqual(await given(`- ${text}`), { 'activities[0].activity': text });
  });

  it('is done by a day, and by those who were there', async () => {
    const lines = ['# Bins', '', 'Date: 1 May 2027', 'Present: Jo Pugh, Ali Khan', '', '## Actions', ''];
    const result = await broughtLines(
      ...lines,
      '- [ ] Jo to print door signs by 15 May 2027',
      '- Ali: ask the crews for dates',
      '- Venue to book by 20 May 2027',
    );
    assert.deepEqual(valuesOf(result), {
      campaign: 'Bins',
      'activities[0].activity': 'print door signs',
      'activities[0].date': '2027-05-15',
      'activities[0].owner': 'Jo',
      'activities[1].activity': 'ask the crews for dates',
      'activities[1].owner': 'Ali',
      'activities[2].activity': 'Venue to book',
      'activities[2].date': '2027-05-20',
    });
    assert.match(result.plan, /Date: 1 May 2027\n\nPresent: Jo Pugh, Ali Khan\n/);
  });

  it('is done by those whom a list of the attendees names', async () => {
    const lines = ['# Bins', '', '## Attendees:', '', '- Jo Pugh', '- Ali Khan', '', '## Action items', ''];
    assert.deepEqual(await valuesIn(...lines, '- Jo - to draft the letter', '- Kim: book a hall'), {
      campaign: 'Bins',
      'activities[0].activity': 'draft the letter',
      'activities[0].owner': 'Jo',
      'activities[1].activity': 'Kim: book a hall',
    });
  });

  it('is not dated where its day can be read in two ways, and is listed', async () => {
    const result = await broughtLines('## Action plan', '', '- Press launch (Jane Roe, 03/04/2027)');
    assert.deepEqual(valuesOf(result), { 'activities[0].activity': 'Press launch (Jane Roe, 03/04/2027)' });
    assert.deepEqual(result.ambiguous, ['03/04/2027']);
    assert.match(result.plan, /\n- Press launch \(Jane Roe, 03\/04\/2027\)\n/);
  });

  it('stands below “Tactics” too, where that says who does what and when', async () => {
    const list = ['- Press launch (Jane Roe, 3 March 2027)', '- Farm visit'];
    assert.deepEqual(await valuesIn('# Bins', '', '## Tactics', '', ...list), {
      campaign: 'Bins',
      'activities[0].activity': 'Press launch',
      'activities[0].date': '2027-03-03',
      'activities[0].owner': 'Jane Roe',
      'activities[1].activity': 'Farm visit',
    });
    assert.deepEqual(await valuesIn('# Bins', '', '## Tactics', '', '- Posters'), {
      campaign: 'Bins',
      'channels[0].name': 'Posters',
    });
  });

  it('may have a heading, with what is said about it below', async () => {
    const result = await broughtLines(
      '# Bins',
      '',
      '## Action plan',
      '',
      '### Press trip (Ann Hill, 14 April 2027)',
      '',
      'Six writers.',
    );
    assert.deepEqual(valuesOf(result), {
      campaign: 'Bins',
      'activities[0].activity': 'Press trip',
      'activities[0].date': '2027-04-14',
      'activities[0].owner': 'Ann Hill',
    });
    assert.match(result.plan, /### Press trip \(Ann Hill, 14 April 2027\)\n\nSix writers\.\n/);
  });

  it('may be a line of plain text that begins with its day', async () => {
    const lines = ['3 May 2027: Letters go out (Print team)', '1 June 2027: Case study (Jane Roe)'];
    assert.deepEqual(await given(...lines), {
      'activities[0].activity': 'Letters go out',
      'activities[0].date': '2027-05-03',
      'activities[0].owner': 'Print team',
      'activities[1].activity': 'Case study (Jane Roe)',
      'activities[1].date': '2027-06-01',
    });
    assert.deepEqual(await given('We begin in May 2027: that is soon.'), {});
  });
});
