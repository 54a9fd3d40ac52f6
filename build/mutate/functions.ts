import {
  isArrowFunction,
  isBlock,
  isConstructorDeclaration,
  isFunctionDeclaration,
  isFunctionExpression,
  isGetAccessorDeclaration,
  isMethodDeclaration,
  isSetAccessorDeclaration,
  type Node,
  type SourceFile,
} from 'typescript/unstable/ast';

/** Where a function stands in its module, in UTF-16 code units: the whole of it, and its body. */
export interface FunctionPlace {
  readonly start: number;
  readonly end: number;
  readonly body: { readonly start: number; readonly end: number; readonly isBlock: boolean };
}

/** @returns the functions of a module, outer ones before those within them. */
export function findFunctions(source: SourceFile): FunctionPlace[] {
  const found: FunctionPlace[] = [];
  const visit = (node: Node): void => {
    const body = bodyOf(node);
    if (body) {
      const inBlock = { start: body.getStart(source), end: body.end, isBlock: isBlock(body) };
      found.push({ start: node.getStart(source), end: node.end, body: inBlock });
    }
    node.forEachChild(visit);
  };
  visit(source);
  return found;
}

function bodyOf(node: Node): Node | undefined {
  const isFunction =
    isFunctionDeclaration(node) ||
    isFunctionExpression(node) ||
    isArrowFunction(node) ||
    isMethodDeclaration(node) ||
    isConstructorDeclaration(node) ||
    isGetAccessorDeclaration(node) ||
    isSetAccessorDeclaration(node);
  return isFunction ? node.body : undefined;
}

/** @returns the place in the list of the innermost function around an offset; -1 for what runs when the module is read. */
export function functionAround(functions: readonly FunctionPlace[], offset: number): number {
  return functions.findLastIndex(({ start, end }) => start <= offset && offset < end);
}

/**
 * @param file the module's path in the repository
 * @returns the module's text, in which each function first tells that it was called.
 */
export function withProbes(file: string, text: string, functions: readonly FunctionPlace[]): string {
  const insertions = functions.flatMap(({ body }, index) =>
    body.isBlock
      ? [{ at: body.start + 1, text: `${probes}[${index}] = 1;` }]
      : [
          { at: body.start, text: `(${probes}[${index}] = 1, ` },
          { at: body.end, text: ')' },
        ],
  );
  let written = `const ${probes} = probesOf('${file}', ${functions.length});`;
  let read = 0;
  // At one place several functions may end: their closing brackets are alike, and go in any order.
  for (const insertion of insertions.toSorted((a, b) => a.at - b.at)) {
    written += text.slice(read, insertion.at) + insertion.text;
    read = insertion.at;
  }
  return written + text.slice(read);
}

/** A name that no module has for anything of its own. */
const probes = '$probes';
