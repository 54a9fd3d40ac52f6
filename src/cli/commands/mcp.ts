import { resolve } from 'node:path';
import { localIsoDate } from '../../plan/values/dates.ts';
import { dayIfAny, flag } from '../arguments.ts';
import { defineCommand, exitCodes } from '../command.ts';
import { PlainError, UsageError } from '../errors.ts';
import { statOf } from '../files/paths.ts';
import { plainReason } from '../files/reasons.ts';
import { onOneLine, remark } from '../terminal.ts';

export const mcp = defineCommand({
  name: 'mcp',
  operands: 'FOLDER…',
  description: [
    'lets an assistant look at the plans of these folders, and at nothing else, over the Model Context',
    'Protocol on standard input and output: it checks plans, suggests channels and finds clashes',
  ],
  reads: 'many files',
  options: {
    'allow-edits': flag({
      help: ['lets it write plans too: only an edit that it has shown as a difference, and that is accepted'],
    }),
    today: dayIfAny({ help: ['the day to check for, instead of today'] }),
  },
  async run({ 'allow-edits': allowEdits, today }, paths) {
    if (paths.length === 0) throw new UsageError('Say which folders the assistant may look at.');
    const folders = paths.map((path) => resolve(path));
    for (const folder of folders) await refuseOtherThanFolder(folder);
    const [{ serve }, { plansIn }, { within }] = await Promise.all([
      import('../mcp/serve.ts'),
      import('../mcp/plans-in-folders.ts'),
      import('../files/reach.ts'),
    ]);
    const reach = await within(folders);
    const plans = () => plansIn(folders, reach, today ?? localIsoDate(new Date()));
    const isClosed = await serve({ plans, allowEdits }, (said) =>
      remark(`campaign-plan: ${onOneLine(said)}\n`),
    );
    return isClosed ? exitCodes.clean : exitCodes.failed;
  },
});

/** @throws {PlainError} where it is none, or may not be looked into */
async function refuseOtherThanFolder(folder: string): Promise<void> {
  const stats = await statOf(folder).catch((error: unknown) => {
    throw new PlainError(`${folder} cannot be looked into: ${plainReason(error)}.`);
  });
  if (!stats?.isDirectory()) throw new PlainError(`${folder} is no folder. Name those that hold the plans.`);
}
