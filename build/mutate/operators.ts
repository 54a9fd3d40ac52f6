import { SyntaxKind } from 'typescript/unstable/ast';

/** What stands in for an operator, and what kind of change that is. */
export const operators: ReadonlyMap<SyntaxKind, { readonly kind: string; readonly replacement: string }> =
  new Map([
    [SyntaxKind.LessThanToken, { kind: 'boundary', replacement: '<=' }],
    [SyntaxKind.LessThanEqualsToken, { kind: 'boundary', replacement: '<' }],
    [SyntaxKind.GreaterThanToken, { kind: 'boundary', replacement: '>=' }],
    [SyntaxKind.GreaterThanEqualsToken, { kind: 'boundary', replacement: '>' }],
    [SyntaxKind.EqualsEqualsEqualsToken, { kind: 'equality', replacement: '!==' }],
    [SyntaxKind.ExclamationEqualsEqualsToken, { kind: 'equality', replacement: '===' }],
    [SyntaxKind.AmpersandAmpersandToken, { kind: 'logic', replacement: '||' }],
    [SyntaxKind.BarBarToken, { kind: 'logic', replacement: '&&' }],
    [SyntaxKind.QuestionQuestionToken, { kind: 'logic', replacement: '&&' }],
    [SyntaxKind.PlusToken, { kind: 'arithmetic', replacement: '-' }],
    [SyntaxKind.MinusToken, { kind: 'arithmetic', replacement: '+' }],
    [SyntaxKind.AsteriskToken, { kind: 'arithmetic', replacement: '/' }],
    [SyntaxKind.SlashToken, { kind: 'arithmetic', replacement: '*' }],
  ]);

/** Methods whose opposite exists. */
export const opposites: ReadonlyMap<string, string> = new Map([
  ['some', 'every'],
  ['every', 'some'],
  ['startsWith', 'endsWith'],
  ['endsWith', 'startsWith'],
  ['min', 'max'],
  ['max', 'min'],
]);

/** Methods that may be left out: their result is of the type of what they are called on. */
export const droppable: ReadonlySet<string> = new Set([
  'filter',
  'sort',
  'toSorted',
  'reverse',
  'slice',
  'trim',
  'toLowerCase',
  'normalize',
]);
