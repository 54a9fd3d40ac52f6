import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The package that pins what we are measured against; build/bench.mjs installs it. */
const folder = resolve('test/bench');
const requirePeer = createRequire(join(folder, 'package.json'));

/** A peer with its version, as the table names it. */
export function peerName(name: string): string {
  const { dependencies } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    dependencies: Readonly<Record<string, string>>;
  };
  return `${name} ${dependencies[name]}`;
}

/** The script behind markdownlint-cli2's command. */
export function markdownlintCommand(): string {
  return join(folder, 'node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs');
}

interface TextDocument {
  readonly uri: string;
}

interface TextDocuments {
  readonly TextDocument: {
    create(uri: string, language: string, version: number, text: string): TextDocument;
  };
}

interface YamlServer {
  getLanguageService(parameters: object): {
    configure(settings: object): void;
    doValidation(document: TextDocument, isKubernetes: boolean): Promise<readonly unknown[]>;
  };
}

interface MarkdownService {
  readonly githubSlugifier: unknown;
  createLanguageService(init: object): {
    computeDiagnostics(document: TextDocument, options: object, token: object): Promise<readonly unknown[]>;
  };
}

interface MarkdownParser {
  parse(text: string, environment: object): unknown;
}

/** Looks at a text, however it does; resolves to what it finds. */
export type Look = (text: string) => Promise<readonly unknown[]>;

/** yaml-language-server's validation of frontmatter without its fences, against our own JSON schema of plans. */
export function yamlValidation(): Look {
  const { getLanguageService } = requirePeer('yaml-language-server') as YamlServer;
  const schema = readFileSync('media/schema/plan.schema.json', 'utf8');
  const service = getLanguageService({
    schemaRequestService: async () => schema,
    workspaceContext: { resolveRelativePath: (path: string) => path },
  });
  const schemas = [{ uri: 'file:///plan.schema.json', fileMatch: ['*.yaml'], schema: JSON.parse(schema) }];
  service.configure({ validate: true, schemas });
  const create = textDocuments('yaml');
  return (text) => service.doValidation(create(text), false);
}

/** markdownlint with all its rules. */
export async function markdownlint(): Promise<Look> {
  const { lint } = (await import(pathToFileURL(requirePeer.resolve('markdownlint/sync')).href)) as {
    lint(options: { strings: Record<string, string> }): Record<string, readonly unknown[]>;
  };
  return async (text) => lint({ strings: { plan: text } }).plan!;
}

/** What VS Code's own language service finds wrong with the links of a file, by itself in its folder. */
export function markdownDiagnostics(): Look {
  const { createLanguageService, githubSlugifier } = requirePeer(
    'vscode-markdown-languageservice',
  ) as MarkdownService;
  const parser = new (requirePeer('markdown-it') as new (options: object) => MarkdownParser)({ html: true });
  const never = () => ({ dispose: () => undefined });
  const service = createLanguageService({
    parser: {
      slugifier: githubSlugifier,
      tokenize: async (document: { getText(): string }) => parser.parse(document.getText(), {}),
    },
    workspace: {
      workspaceFolders: [],
      onDidChangeMarkdownDocument: never,
      onDidCreateMarkdownDocument: never,
      onDidDeleteMarkdownDocument: never,
      getAllMarkdownDocuments: async () => [],
      hasMarkdownDocument: () => false,
      openMarkdownDocument: async () => undefined,
      stat: async () => undefined,
      readDirectory: async () => [],
    },
    logger: { level: 0, log: () => undefined },
  });
  const options = {
    validateReferences: 'warning',
    validateFragmentLinks: 'warning',
    validateFileLinks: 'warning',
    validateMarkdownFileLinkFragments: 'warning',
    validateUnusedLinkDefinitions: 'warning',
    validateDuplicateLinkDefinitions: 'warning',
    ignoreLinks: [],
  };
  const token = { isCancellationRequested: false, onCancellationRequested: never };
  const create = textDocuments('md');
  return (text) => service.computeDiagnostics(create(text), options, token);
}

/** Makes a document of each text, a file of its own: what is known of a file would be taken from a cache. */
function textDocuments(ending: string): (text: string) => TextDocument {
  const { TextDocument } = requirePeer('vscode-languageserver-textdocument') as TextDocuments;
  let count = 0;
  return (text) => TextDocument.create(`file:///plan-${++count}.${ending}`, ending, 1, text);
}
