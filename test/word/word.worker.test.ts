import assert from 'node:assert/strict';
import { createContext, Script } from 'node:vm';
import { build } from 'esbuild';
import { takeApart } from './support.ts';

/** What a web worker has, as far as the export may need it; neither `document` nor anything of Node's. */
const workerGlobals = {
  AbortController,
  atob,
  performance,
  setTimeout,
  clearTimeout,
  structuredClone,
  TextDecoder,
  TextEncoder,
  URL,
};

describe('Word export in a web worker', () => {
  it('runs without `document`, `Buffer` and `process`', async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: `import { exportToWord } from './src/word/index.ts';
          import { readPlan } from './src/plan/document.ts';
          import { channelDirectory } from './src/channels/directory.ts';
          globalThis.run = async (text) => {
            const document = await readPlan('x', text);
            const channels = channelDirectory(document.plan, undefined);
            return exportToWord({ ...document, channels, readImage: async () => undefined });
          };`,
        resolveDir: process.cwd(),
      },
      bundle: true,
      write: false,
      format: 'iife',
      platform: 'browser',
      conditions: ['worker'],
      define: { global: 'globalThis' },
      logLevel: 'silent',
    });
    const worker = createContext({ ...workerGlobals });
    Object.assign(worker, { self: worker });
    new Script(outputFiles[0]!.text).runInContext(worker);
    const run = worker.run as (text: string) => Promise<{ bytes: Uint8Array }>;
    const { bytes } = await run(
      '---\ncampaign: In a worker\nobjectives: [One]\n---\n## Objectives\n\n- *Text* &eacute;\n',
    );
    const { headings, paragraphs } = takeApart(Uint8Array.from(bytes));
    assert.deepEqual(headings, ['1 In a worker', '2 Objectives', '2 Channels']);
    assert.ok(paragraphs.some(({ text }) => text === 'Text é'));
  });
});
