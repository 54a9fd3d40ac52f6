import assert from 'node:assert/strict';
import { betweenCells, type DocumentPassage } from '../../../src/document/passages.ts';
import { FieldWords } from '../../../src/review/edits/field-words.ts';
import { SaidPassages } from '../../../src/review/edits/said-passages.ts';
import { wholeEdits } from '../../../src/review/edits/whole-edits.ts';
import { MovedLines } from '../../../src/review/moved-lines.ts';
import type { AddedPassage, Neighbours, PassageMark, WholeChange } from '../../../src/review/review.ts';
import { applyEdits } from '../../../src/text/text.ts';
import { read } from '../support.ts';

const plan = `---
campaign: New bin days
audiences:
  - id: homes
    name: All homes
  - name: Landlords
objectives:
  - objective: Bins are out
    audiences: [homes]
    channels: [Leaflet]
activities:
  - date: 2027-02-01
    activity: Letters
    owner: Ann
    cost: £100
  # The second
  - date: 2027-02-08
    activity: Talks
    owner: Bo
    cost: £200
  - date: 2027-02-15
    activity: Posters
    owner: Cy
    cost: £300
risks: [{risk: Rain, owner: Ann}, {risk: Snow, owner: Bo}]
---
# New bin days

First words.

Second **bold** words.

Third words
over two lines.

3. Three
4. Four
5. Five

- [ ] Open task
- [x]  Done task

* Loose one

* Loose two

- Outer
  - Inner one
  - Inner two
- Long item

  with more

| Day | What |
| --- | --- |
| Mon | Letters go |
| Tue | Talks |
| Wed | Rest |

### Deep heading

> Quoted words.

- Only item

\`\`\`
code
\`\`\`

Last words.
`;

/** Edits of a plan, asked for by what is said in it. */
class Trial {
  readonly #text: string;
  readonly #plan: ReturnType<typeof read>;
  readonly #said: SaidPassages;

  constructor(text: string) {
    this.#text = text;
    this.#plan = read(text);
    const lines = this.#plan.said.flatMap(({ line, cells }) =>
      line === undefined ? [] : [{ line, words: cells.flat(), now: line }],
    );
    this.#said = new SaidPassages(this.#plan, new MovedLines(lines, this.#plan.passages));
  }

  /** What marks the passage that says some words, cells apart by `|`; the first that says so. */
  mark(words: string): PassageMark {
    const key = words.replaceAll(' | ', betweenCells);
    const found = this.#plan.said.find((passage) => passage.key.startsWith(key));
    assert.ok(found, words);
    return { key: found.key, line: found.line, look: lookOf(found), isRow: found.table !== undefined };
  }

  /** What the plan loses and gets; undefined where the change is left to people. */
  becomes(change: WholeChange): string | undefined {
    const edits = wholeEdits(this.#plan, new FieldWords(this.#plan), this.#said, {}, change);
    if (!edits) return undefined;
    const after = applyEdits(this.#text, edits);
    // All that is the same around what changed is left out.
    const [a, b] = [this.#text.split(/\r?\n/), after.split(/\r?\n/)];
    let start = 0;
    while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
    let end = 0;
    while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
    const stretch = (lines: readonly string[]) => lines.slice(start, lines.length - end).join('¶');
    assert.equal(/[^\r]\n/.test(after), /[^\r]\n/.test(this.#text));
    return `${stretch(a)} → ${stretch(b)}`;
  }

  remove(words: string): string | undefined {
    return this.becomes({ does: 'remove', passage: this.mark(words) });
  }

  move(words: string, between: { behind?: string; before?: string }): string | undefined {
    return this.becomes({ does: 'move', passage: this.mark(words), between: this.#between(between) });
  }

  join(says: string, ...words: readonly string[]): string | undefined {
    return this.becomes({ does: 'join', passages: words.map((each) => this.mark(each)), words: says });
  }

  add(
    added: Partial<AddedPassage> & Pick<AddedPassage, 'cells'>,
    between: { behind?: string; before?: string },
  ): string | undefined {
    const own = { isRow: false, look: 'Normal', ...added };
    return this.becomes({ does: 'add', added: own, between: this.#between(between) });
  }

  #between({ behind, before }: { behind?: string; before?: string }): Neighbours {
    return {
      before: behind === undefined ? [] : [this.mark(behind)],
      after: before === undefined ? undefined : this.mark(before),
    };
  }
}

/** How a passage looks: as its like. */
function lookOf({ kind }: DocumentPassage): string {
  return kind === 'list item' ? 'List' : kind === 'heading' ? '#2:Heading' : 'Normal';
}

for (const [eol, text] of [
  ['LF', plan],
  ['CRLF', plan.replaceAll('\n', '\r\n')],
] as const) {
  const trial = new Trial(text);

  describe(`the edits by which passages come, go and move (${eol})`, () => {
    it('take out blocks, items and rows with what goes with them', () => {
      const all = [
        'First words.',
        'Second bold words.',
        'Third words over two lines.',
        'Three',
        'Four',
        'Five',
        'Open task',
        'Done task',
        'Loose one',
        'Loose two',
        'Outer',
        'Inner one',
        'Inner two',
        'Long item',
        'with more',
        'Mon | Letters go',
        'Wed | Rest',
        'Day | What',
        'Deep heading',
        'Quoted words.',
        'Only item',
        'code',
        'Last words.',
      ];
      assert.deepEqual(Object.fromEntries(all.map((words) => [words, trial.remove(words) ?? 'left'])), {
        'First words.': 'First words.¶ → ',
        'Second bold words.': 'Second **bold** words.¶ → ',
        'Third words over two lines.': 'Third words¶over two lines.¶ → ',
        Three: '3. Three¶4. Four → 3. Four',
        Four: '4. Four → ',
        Five: '5. Five → ',
        'Open task': '- [ ] Open task → ',
        'Done task': '- [x]  Done task → ',
        'Loose one': '* Loose one → ',
        'Loose two': '* Loose two → ',
        Outer: 'left',
        'Inner one': '  - Inner one → ',
        'Inner two': '  - Inner two → ',
        'Long item': 'left',
        'with more': 'left',
        'Mon | Letters go': '| Mon | Letters go | → ',
        'Wed | Rest': '| Wed | Rest | → ',
        'Day | What': 'left',
        'Deep heading': '### Deep heading¶ → ',
        'Quoted words.': 'left',
        'Only item': '- Only item¶ → ',
        code: '```¶code¶```¶ → ',
        'Last words.': 'Last words.¶ → ',
      });
    });

    it('take out entries that nothing refers to, by their own rows', () => {
      const all = ['Landlords', 'All homes', '1 February 2027', '8 February 2027', 'Rain', 'Snow'];
      assert.deepEqual(Object.fromEntries(all.map((words) => [words, trial.remove(words) ?? 'left'])), {
        Landlords: '  - name: Landlords → ',
        'All homes': 'left',
        '1 February 2027': '  - date: 2027-02-01¶    activity: Letters¶    owner: Ann¶    cost: £100 → ',
        '8 February 2027': '  - date: 2027-02-08¶    activity: Talks¶    owner: Bo¶    cost: £200 → ',
        Rain: 'risks: [{risk: Rain, owner: Ann}, {risk: Snow, owner: Bo}] → risks: [{risk: Snow, owner: Bo}]',
        Snow: 'risks: [{risk: Rain, owner: Ann}, {risk: Snow, owner: Bo}] → risks: [{risk: Rain, owner: Ann}]',
      });
    });

    it('move what they move as it is written', () => {
      const all = [
        ['First words.', { behind: 'Second bold words.' }],
        ['Second bold words.', { before: 'First words.' }],
        ['Third words over two lines.', { behind: 'First words.' }],
        ['First words.', { behind: 'Third words over two lines.' }],
        ['Last words.', { before: 'Deep heading' }],
        ['First words.', { before: 'Second bold words.' }],
        ['First words.', { behind: 'Three' }],
        ['Three', { behind: 'Five' }],
        ['Five', { before: 'Three' }],
        ['Five', { behind: 'Open task' }],
        ['Done task', { before: 'Open task' }],
        ['Loose one', { behind: 'Loose two' }],
        ['Outer', { behind: 'Long item' }],
        ['Inner one', { behind: 'Inner two' }],
        ['Mon | Letters go', { behind: 'Wed | Rest' }],
        ['Wed | Rest', { before: 'Mon | Letters go' }],
        ['Deep heading', { before: 'First words.' }],
        ['1 February 2027', { behind: '8 February 2027' }],
        ['15 February 2027', { before: '1 February 2027' }],
        ['Landlords', { before: 'All homes' }],
        ['All homes', { behind: 'Landlords' }],
        ['Snow', { before: 'Rain' }],
        ['Landlords', { behind: '1 February 2027' }],
      ] as const;
      assert.deepEqual(
        Object.fromEntries(
          all.map(([words, where]) => [
            `${words} ${JSON.stringify(where)}`,
            trial.move(words, where) ?? 'left',
          ]),
        ),
        {
          'First words. {"behind":"Second bold words."}':
            'First words.¶¶Second **bold** words. → Second **bold** words.¶¶First words.',
          'Second bold words. {"before":"First words."}':
            'First words.¶¶Second **bold** words. → Second **bold** words.¶¶First words.',
          'Third words over two lines. {"behind":"First words."}':
            'Second **bold** words.¶¶Third words¶over two lines. → Third words¶over two lines.¶¶Second **bold** words.',
          'First words. {"behind":"Third words over two lines."}':
            'First words.¶¶Second **bold** words.¶¶Third words¶over two lines. → Second **bold** words.¶¶Third words¶over two lines.¶¶First words.',
          'Last words. {"before":"Deep heading"}':
            '### Deep heading¶¶> Quoted words.¶¶- Only item¶¶```¶code¶```¶¶Last words. → Last words.¶¶### Deep heading¶¶> Quoted words.¶¶- Only item¶¶```¶code¶```',
          'First words. {"before":"Second bold words."}': ' → ',
          'First words. {"behind":"Three"}': 'left',
          'Three {"behind":"Five"}': '3. Three¶4. Four¶5. Five → 3. Four¶5. Five¶6. Three',
          'Five {"before":"Three"}': '3. Three¶4. Four¶5. Five → 3. Five¶3. Three¶4. Four',
          'Five {"behind":"Open task"}': 'left',
          'Done task {"before":"Open task"}':
            '- [ ] Open task¶- [x]  Done task → - [x]  Done task¶- [ ] Open task',
          'Loose one {"behind":"Loose two"}': '* Loose one¶¶* Loose two → ¶* Loose two¶¶* Loose one',
          'Outer {"behind":"Long item"}': 'left',
          'Inner one {"behind":"Inner two"}': '  - Inner one¶  - Inner two →   - Inner two¶  - Inner one',
          'Mon | Letters go {"behind":"Wed | Rest"}':
            '| Mon | Letters go |¶| Tue | Talks |¶| Wed | Rest | → | Tue | Talks |¶| Wed | Rest |¶| Mon | Letters go |',
          'Wed | Rest {"before":"Mon | Letters go"}':
            '| Mon | Letters go |¶| Tue | Talks |¶| Wed | Rest | → | Wed | Rest |¶| Mon | Letters go |¶| Tue | Talks |',
          'Deep heading {"before":"First words."}': 'left',
          '1 February 2027 {"behind":"8 February 2027"}':
            '  - date: 2027-02-01¶    activity: Letters¶    owner: Ann¶    cost: £100¶  # The second¶  - date: 2027-02-08¶    activity: Talks¶    owner: Bo¶    cost: £200 →   # The second¶  - date: 2027-02-08¶    activity: Talks¶    owner: Bo¶    cost: £200¶  - date: 2027-02-01¶    activity: Letters¶    owner: Ann¶    cost: £100',
          '15 February 2027 {"before":"1 February 2027"}':
            '  - date: 2027-02-01¶    activity: Letters¶    owner: Ann¶    cost: £100¶  # The second¶  - date: 2027-02-08¶    activity: Talks¶    owner: Bo¶    cost: £200¶  - date: 2027-02-15¶    activity: Posters¶    owner: Cy¶    cost: £300 →   - date: 2027-02-15¶    activity: Posters¶    owner: Cy¶    cost: £300¶  - date: 2027-02-01¶    activity: Letters¶    owner: Ann¶    cost: £100¶  # The second¶  - date: 2027-02-08¶    activity: Talks¶    owner: Bo¶    cost: £200',
          'Landlords {"before":"All homes"}':
            '  - id: homes¶    name: All homes¶  - name: Landlords →   - name: Landlords¶  - id: homes¶    name: All homes',
          'All homes {"behind":"Landlords"}':
            '  - id: homes¶    name: All homes¶  - name: Landlords →   - name: Landlords¶  - id: homes¶    name: All homes',
          'Snow {"before":"Rain"}': 'left',
          'Landlords {"behind":"1 February 2027"}': 'left',
        },
      );
    });

    it('put in paragraphs, items, headings and rows, each beside its like', () => {
      const heading = (look: string, ...like: readonly string[]) => ({
        cells: ['New heading'],
        look,
        headings: like.map((words) => ({ ...trial.mark(words), look: '#3:Deep' })),
      });
      const all = [
        [{ cells: ['New'] }, { behind: 'First words.' }],
        [{ cells: ['New'] }, { before: 'First words.' }],
        [{ cells: ['1. New *x*'] }, { behind: 'First words.' }],
        [{ cells: ['New'] }, { behind: 'Last words.' }],
        [{ cells: ['New'] }, { behind: 'Three' }],
        [{ cells: ['New'], look: 'List' }, { behind: 'Three' }],
        [{ cells: ['New'], look: 'List' }, { behind: 'Five' }],
        [{ cells: ['New'], look: 'List' }, { before: 'Three' }],
        [{ cells: ['New'], look: 'List' }, { behind: 'Done task' }],
        [{ cells: ['New'], look: 'List' }, { behind: 'Loose one' }],
        [{ cells: ['New'], look: 'List' }, { behind: 'Inner two' }],
        [
          { cells: ['New'], look: 'List' },
          { behind: 'Third words over two lines.', before: 'Three' },
        ],
        [{ cells: ['New'] }, { behind: 'Quoted words.' }],
        [{ cells: ['New'] }, { behind: 'code' }],
        [{ cells: ['New'] }, { behind: 'Mon | Letters go' }],
        [{ cells: ['New'] }, { behind: 'Wed | Rest' }],
        [{ cells: ['Thu', 'a | *b*'], isRow: true }, { behind: 'Wed | Rest' }],
        [{ cells: ['Thu', ''], isRow: true }, { before: 'Mon | Letters go' }],
        [{ cells: ['Thu', 'Off'], isRow: true }, { behind: 'First words.' }],
        [{ cells: ['One', 'Two'] }, { behind: 'First words.' }],
        [heading('#3:Deep', 'Deep heading'), { behind: 'First words.' }],
        [heading('#4:Deeper', 'Deep heading'), { behind: 'First words.' }],
        [heading('#3:Deep', 'First words.'), { behind: 'First words.' }],
        [heading('#3:Deep'), { behind: 'First words.' }],
        [heading('#3:Deep', 'Deep heading'), { behind: 'Five' }],
      ] as const;
      assert.deepEqual(
        Object.fromEntries(
          all.map(([added, where]) => [
            `${JSON.stringify(added)} ${JSON.stringify(where)}`.replaceAll('"', ''),
            trial.add(added, where) ?? 'left',
          ]),
        ),
        {
          '{cells:[New]} {behind:First words.}': ' → New¶',
          '{cells:[New]} {before:First words.}': ' → New¶',
          '{cells:[1. New *x*]} {behind:First words.}': ' → 1\\. New \\*x\\*¶',
          '{cells:[New]} {behind:Last words.}': ' → New¶',
          '{cells:[New]} {behind:Three}': 'left',
          '{cells:[New],look:List} {behind:Three}': ' → 4. New',
          '{cells:[New],look:List} {behind:Five}': ' → 6. New',
          '{cells:[New],look:List} {before:Three}': ' → 3. New',
          '{cells:[New],look:List} {behind:Done task}': ' → - [ ] New',
          '{cells:[New],look:List} {behind:Loose one}': ' → * New¶',
          '{cells:[New],look:List} {behind:Inner two}': ' →   - New',
          '{cells:[New],look:List} {behind:Third words over two lines.,before:Three}': ' → 3. New',
          '{cells:[New]} {behind:Quoted words.}': 'left',
          '{cells:[New]} {behind:code}': 'left',
          '{cells:[New]} {behind:Mon | Letters go}': 'left',
          '{cells:[New]} {behind:Wed | Rest}': ' → New¶',
          '{cells:[Thu,a | *b*],isRow:true} {behind:Wed | Rest}': ' → | Thu | a \\| \\*b\\* |',
          '{cells:[Thu,],isRow:true} {before:Mon | Letters go}': ' → | Thu |   |',
          '{cells:[Thu,Off],isRow:true} {behind:First words.}': 'left',
          '{cells:[One,Two]} {behind:First words.}': 'left',
          '{cells:[New heading],look:#3:Deep,headings:[{key:Deep heading,line:59,look:#3:Deep,isRow:false}]} {behind:First words.}':
            ' → ### New heading¶',
          '{cells:[New heading],look:#4:Deeper,headings:[{key:Deep heading,line:59,look:#3:Deep,isRow:false}]} {behind:First words.}':
            ' → #### New heading¶',
          '{cells:[New heading],look:#3:Deep,headings:[{key:First words.,line:28,look:#3:Deep,isRow:false}]} {behind:First words.}':
            'left',
          '{cells:[New heading],look:#3:Deep,headings:[]} {behind:First words.}': 'left',
          '{cells:[New heading],look:#3:Deep,headings:[{key:Deep heading,line:59,look:#3:Deep,isRow:false}]} {behind:Five}':
            ' → ### New heading¶',
        },
      );
    });

    it('make one of paragraphs and of items that stand side by side', () => {
      const all = [
        ['First words. Second bold words.', 'First words.', 'Second bold words.'],
        ['First words.Second bold words.', 'First words.', 'Second bold words.'],
        ['First words and second bold words.', 'First words.', 'Second bold words.'],
        ['First bold words.', 'First words.', 'Second bold words.'],
        ['First words.', 'First words.', 'Second bold words.'],
        ['Second bold words.', 'First words.', 'Second bold words.'],
        [
          'First words. Second bold words. Third words over two lines.',
          'First words.',
          'Second bold words.',
          'Third words over two lines.',
        ],
        ['First words. Third words over two lines.', 'First words.', 'Third words over two lines.'],
        ['Second bold words. First words.', 'Second bold words.', 'First words.'],
        ['Three and Four', 'Three', 'Four'],
        ['Three; Five', 'Three', 'Five'],
        ['Inner one, Inner two', 'Inner one', 'Inner two'],
        ['Outer Long item', 'Outer', 'Long item'],
        ['Mon Tue', 'Mon | Letters go', 'Tue | Talks'],
        ['Five Open task', 'Five', 'Open task'],
        ['Third words over two lines. Three', 'Third words over two lines.', 'Three'],
        ['Deep heading Quoted words.', 'Deep heading', 'Quoted words.'],
      ] as const;
      assert.deepEqual(
        Object.fromEntries(
          all.map(([says, ...words]) => [
            `${words.join(' + ')} = ${says}`,
            trial.join(says, ...words) ?? 'left',
          ]),
        ),
        {
          'First words. + Second bold words. = First words. Second bold words.':
            'First words.¶¶Second **bold** words. → First words. Second **bold** words.',
          'First words. + Second bold words. = First words.Second bold words.':
            'First words.¶¶Second **bold** words. → First words.Second **bold** words.',
          'First words. + Second bold words. = First words and second bold words.':
            'First words.¶¶Second **bold** words. → First words and second **bold** words.',
          'First words. + Second bold words. = First bold words.':
            'First words.¶¶Second **bold** words. → First **bold** words.',
          'First words. + Second bold words. = First words.': 'Second **bold** words.¶ → ',
          'First words. + Second bold words. = Second bold words.': 'First words.¶ → ',
          'First words. + Second bold words. + Third words over two lines. = First words. Second bold words. Third words over two lines.':
            'First words.¶¶Second **bold** words.¶¶Third words → First words. Second bold words. Third words',
          'First words. + Third words over two lines. = First words. Third words over two lines.': 'left',
          'Second bold words. + First words. = Second bold words. First words.': 'left',
          'Three + Four = Three and Four': '3. Three¶4. Four → 3. Three and Four',
          'Three + Five = Three; Five': 'left',
          'Inner one + Inner two = Inner one, Inner two':
            '  - Inner one¶  - Inner two →   - Inner one, Inner two',
          'Outer + Long item = Outer Long item': 'left',
          'Mon | Letters go + Tue | Talks = Mon Tue': 'left',
          'Five + Open task = Five Open task': 'left',
          'Third words over two lines. + Three = Third words over two lines. Three': 'left',
          'Deep heading + Quoted words. = Deep heading Quoted words.': 'left',
        },
      );
    });
  });
}
