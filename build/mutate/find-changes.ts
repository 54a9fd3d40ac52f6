import {
  type CallExpression,
  isBinaryExpression,
  isCallExpression,
  isConditionalExpression,
  isExportDeclaration,
  isExpressionStatement,
  isIfStatement,
  isImportDeclaration,
  isInterfaceDeclaration,
  isNumericLiteral,
  isPrefixUnaryExpression,
  isPropertyAccessExpression,
  isPropertyAssignment,
  isReturnStatement,
  isTypeAliasDeclaration,
  isTypeNode,
  type Node,
  type SourceFile,
  SyntaxKind,
} from 'typescript/unstable/ast';
import type { Change } from './change.ts';
import { droppable, operators, opposites } from './operators.ts';
import { changedPatterns } from './patterns.ts';

/** What may be returned instead; what does not fit the types is not drawn. */
const returned = ["''", '[]', 'true', 'false', 'undefined'];

/**
 * Everything that can be changed in a module so that a test ought to notice, in the order of the places. Some of it
 * may not fit the types.
 */
export function findChanges(source: SourceFile): Change[] {
  const found: Change[] = [];
  const visit = (node: Node): void => {
    if (isIdle(node)) return;
    found.push(...changesAt(node, source));
    node.forEachChild(visit);
  };
  visit(source);
  return found;
}

/** Whether nothing in the node is ever run. */
function isIdle(node: Node): boolean {
  return (
    isImportDeclaration(node) ||
    isExportDeclaration(node) ||
    isInterfaceDeclaration(node) ||
    isTypeAliasDeclaration(node) ||
    isTypeNode(node)
  );
}

function changesAt(node: Node, source: SourceFile): Change[] {
  const text = node.getText(source);
  const whole = (kind: string, ...replacements: string[]) =>
    replacements
      .filter((replacement) => replacement !== text)
      .map((replacement) => replaced(kind, node, replacement, source));
  if (isIfStatement(node)) return [negated(node.expression, source)];
  if (isConditionalExpression(node)) return [negated(node.condition, source)];
  if (isBinaryExpression(node)) {
    const other = operators.get(node.operatorToken.kind);
    if (!other) return [];
    // One of several `??` in a row stands beside others only in brackets.
    if (isNullish(node) && (isNullish(node.left) || isNullish(node.parent))) {
      const [left, right] = [node.left, node.right].map((side) => `(${side.getText(source)})`);
      return whole(other.kind, `(${left} ${other.replacement} ${right})`);
    }
    return [replaced(other.kind, node.operatorToken, other.replacement, source)];
  }
  if (isPrefixUnaryExpression(node)) {
    return node.operator === SyntaxKind.ExclamationToken ? whole('condition', `(${text.slice(1)})`) : [];
  }
  if (isNumericLiteral(node)) return whole('number', String(Number(text.replaceAll('_', '')) + 1));
  if (isReturnStatement(node)) {
    return node.expression
      ? whole('return', ...returned.map((value) => `return ${value};`))
      : whole('statement', ';');
  }
  if (isExpressionStatement(node)) return isSuperCall(node.expression) ? [] : whole('statement', ';');
  if (isCallExpression(node)) return changedMethod(node, source);
  switch (node.kind) {
    case SyntaxKind.TrueKeyword:
      return whole('boolean', 'false');
    case SyntaxKind.FalseKeyword:
      return whole('boolean', 'true');
    case SyntaxKind.StringLiteral:
    case SyntaxKind.NoSubstitutionTemplateLiteral:
      return isKey(node) ? [] : whole('string', text.length > 2 ? "''" : "'changed'");
    case SyntaxKind.TemplateExpression:
      return whole('string', "''");
    case SyntaxKind.ContinueStatement:
      return whole('statement', ';');
    case SyntaxKind.RegularExpressionLiteral:
      return whole('pattern', ...changedPatterns(text));
    case SyntaxKind.QuestionDotToken:
      return whole('chain', /^[([]/.test(source.text.slice(node.end)) ? '!' : '!.');
    default:
      return [];
  }
}

function replaced(kind: string, node: Node, replacement: string, source: SourceFile): Change {
  return { kind, start: node.getStart(source), end: node.end, replacement };
}

function negated(condition: Node, source: SourceFile): Change {
  return replaced('condition', condition, `!(${condition.getText(source)})`, source);
}

function isNullish(node: Node): boolean {
  return isBinaryExpression(node) && node.operatorToken.kind === SyntaxKind.QuestionQuestionToken;
}

/** The name of a property: to change it is to change a type. */
function isKey(node: Node): boolean {
  return isPropertyAssignment(node.parent) && node.parent.name === node;
}

function isSuperCall(node: Node): boolean {
  return isCallExpression(node) && node.expression.kind === SyntaxKind.SuperKeyword;
}

/** A method's opposite is called in its place, or no method at all. */
function changedMethod(call: CallExpression, source: SourceFile): Change[] {
  const { expression: callee } = call;
  if (!isPropertyAccessExpression(callee)) return [];
  const method = callee.name.getText(source);
  const opposite = opposites.get(method);
  if (opposite) return [replaced('method', callee.name, opposite, source)];
  if (!droppable.has(method)) return [];
  return [{ kind: 'method', start: callee.expression.end, end: call.end, replacement: '' }];
}
