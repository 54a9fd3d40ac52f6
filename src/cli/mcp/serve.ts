import { McpServer } from '@modelcontextprotocol/server';
import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio';
import packageJson from '../../../package.json';
import { answerText, refusalText } from '../../assist/answer.ts';
import type { PlansInReach } from '../../assist/plans-in-reach.ts';
import { dataNotice } from '../../assist/tool.ts';
import { ToolError } from '../../assist/tool-error.ts';
import { readingTools } from '../../assist/tools.ts';
import { PlainError } from '../errors.ts';
import { codeOf } from '../files/reasons.ts';
import { acceptableEditTool, proposeOrWrite } from './edit-tool.ts';

/** What a server offers, and over what. */
export interface Served {
  /** The plans as they are at the moment. */
  plans(): Promise<PlansInReach>;
  /** Whether plans may be written, once an edit of them was accepted. */
  readonly allowEdits: boolean;
}

/** So long may a message be that somebody sends, in bytes. */
const longest = 4 * 1024 * 1024;

/**
 * Answers the Model Context Protocol over standard input and output, until the other side closes either.
 * @param remark told what cannot be understood, or ends it
 * @returns whether it was the other side that ended it
 */
export async function serve(served: Served, remark: (said: string) => void): Promise<boolean> {
  const wire = new Wire(process.stdin, process.stdout, { maxBufferSize: longest });
  let last: Error | undefined;
  const onerror = (error: Error) => {
    last = error;
    remark(error.message);
  };
  serveStdio(() => serverOf(served), { transport: wire, onerror });
  await wire.closed;
  return process.stdin.readableEnded || codeOf(last) === 'EPIPE';
}

function serverOf({ plans, allowEdits }: Served): McpServer {
  const { name, displayName: title, version } = packageJson;
  const server = new McpServer(
    { name, title, version },
    { instructions: `Communications campaign plans in Markdown. ${dataNotice}` },
  );
  for (const { run, ...tool } of readingTools)
    server.registerTool(
      tool.name,
      { ...shown(tool), annotations: { readOnlyHint: true, openWorldHint: false } },
      async (input) => answered(async () => answerText(await run(input, await plans()))),
    );
  if (allowEdits)
    server.registerTool(
      acceptableEditTool.name,
      { ...shown(acceptableEditTool), annotations: { destructiveHint: true, openWorldHint: false } },
      async (input) => answered(async () => proposeOrWrite(input, await plans())),
    );
  return server;
}

function shown<Input>({ title, description, input }: { title: string; description: string; input: Input }) {
  return { title, description, inputSchema: input };
}

/** An answer as the protocol has it; what cannot be done is said, and ends nothing. */
async function answered(answer: () => Promise<string>) {
  try {
    return { content: [{ type: 'text' as const, text: await answer() }] };
  } catch (error) {
    const refused =
      error instanceof PlainError
        ? new ToolError('The file could not be written, and is as it was.', { reason: error.message })
        : error;
    if (!(refused instanceof ToolError)) throw error;
    return { content: [{ type: 'text' as const, text: refusalText(refused) }], isError: true };
  }
}

/** Standard input and output, whose end can be waited for. */
class Wire extends StdioServerTransport {
  #close: () => void = () => undefined;
  readonly closed = new Promise<void>((resolve) => {
    this.#close = resolve;
  });

  override async close(): Promise<void> {
    await super.close();
    this.#close();
  }
}
