import { channelDirectory } from '../../channels/directory.ts';
import { type ChannelReading, readChannelNames } from '../../channels/read-names.ts';
import type { Register } from '../../plan/format/register-schema.ts';
import { jsonText } from '../../report/json.ts';
import { choice, text } from '../arguments.ts';
import { defineCommand, exitCodes } from '../command.ts';
import { PlainError } from '../errors.ts';
import { readCampaignFile } from '../files/read.ts';
import { plainReason } from '../files/reasons.ts';
import { onOneLine, print } from '../terminal.ts';

export const channels = defineCommand({
  name: 'channels',
  operands: '[NAME…]',
  description: [
    'says how names of channels are read: as which channel, of what kind, and what is probably meant by',
    'those that are not known; without names, lists every channel that is known',
  ],
  reads: 'one file',
  options: {
    register: text('FILE', { help: ['a channel register, whose channels are known too'] }),
    format: choice(['text', 'json'], 'text', {
      help: ['text (a table) or json (for programs); text unless said'],
    }),
  },
  async run({ register: path, format }, names) {
    const register = path === undefined ? undefined : await readRegister(path);
    const readings = readChannelNames(names, channelDirectory(undefined, register));
    print(format === 'json' ? jsonText(readings) : tableOf(readings));
    return exitCodes.clean;
  },
});

/** @throws {PlainError} where there is no register to be read */
async function readRegister(path: string): Promise<Register> {
  const document = await readCampaignFile(path).catch((error: unknown) => {
    throw new PlainError(`${path} cannot be read: ${plainReason(error)}.`);
  });
  if (document?.kind === 'register') return document.register;
  throw new PlainError(
    `${path} is not a channel register: its frontmatter has no “register”${document ? ', it is a plan' : ''}.`,
  );
}

const titles = ['Name', 'Known by', 'Kind', 'PESO', 'Direction', 'Channel'];

/** The readings in columns; what is not known has a hyphen. */
function tableOf(readings: readonly ChannelReading[]): string {
  const rows = readings.map(({ name, by, channel, near }) => [
    name,
    by ?? '-',
    channel?.kind ?? '-',
    channel?.peso ?? '-',
    channel?.direction ?? '-',
    channel?.name ?? (near.length > 0 ? `perhaps ${near.join(' or ')}` : '-'),
  ]);
  const cells = [titles, ...rows].map((row) => row.map(onOneLine));
  const widths = titles.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)));
  return cells
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
}
