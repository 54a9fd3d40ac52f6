import type { ChannelDirectory } from '../../channels/directory.ts';
import type { Locations } from '../../plan/format/locations.ts';
import type { Register, RegisterChannel } from '../../plan/format/register-schema.ts';
import { commonName } from '../../plan/format/shared-audiences.ts';
import type { IsoDate } from '../../plan/values/dates.ts';
import type { LineIndex } from '../../text/text.ts';
import { Cells } from '../cells.ts';
import { ValueReader } from '../markdown/value-content.ts';
import type { Notices } from '../notices.ts';
import { type DocumentWords, wordsFor } from '../words/words.ts';

/** What the document of a register is made from. A `RegisterDocument` has the first two fields and `locations`. */
export interface RegisterRequest {
  readonly register: Register;
  /** The whole file. */
  readonly text: string;
  readonly locations?: Locations;
  /** The register's own directory. */
  readonly channels: ChannelDirectory;
  readonly options?: RegisterOptions;
}

/** Choices that people make about the document. */
export interface RegisterOptions {
  /** Whether the text below the frontmatter is shown; true unless said. */
  readonly body?: boolean;
  /** Whether there is a contents list; true unless said. */
  readonly contents?: boolean;
  /** The day of the export, for the file's properties; they hold no such day unless said. */
  readonly today?: IsoDate;
}

/** What the parts of a register's document draw on. */
export interface RegisterFacts {
  readonly register: Register;
  readonly channels: ChannelDirectory;
  readonly words: DocumentWords;
  readonly cells: Cells;
  readonly values: ValueReader;
  /** The line of the register, from 1, on which an entry of the frontmatter begins. */
  lineOf(entry: object): number | undefined;
}

/** @param notices collects what of the register's values cannot be shown */
export function registerFacts(
  { register, channels, locations }: RegisterRequest,
  lines: LineIndex,
  notices: Notices,
): RegisterFacts {
  const words = wordsFor(register);
  const values = new ValueReader(words, notices);
  return {
    register,
    channels,
    words,
    cells: new Cells(words, values),
    values,
    lineOf: (entry) => {
      const range = locations?.object(entry)?.node.range;
      return range && lines.position(range.start).line + 1;
    },
  };
}

/** What a channel of the register is called. */
export function channelName(
  { channels }: Pick<RegisterFacts, 'channels'>,
  { id, name }: RegisterChannel,
): string {
  return name ?? channels.find(id ?? '')?.name ?? id ?? '';
}

/** What the channels that references name are called. */
export function channelNames(
  { channels }: Pick<RegisterFacts, 'channels'>,
  references: readonly string[],
): string[] {
  return references.map((reference) => channels.find(reference)?.name ?? reference);
}

/** What the audiences that references name are called. */
export function audienceNames(
  { register }: Pick<RegisterFacts, 'register'>,
  references: readonly string[],
): string[] {
  return references.map((reference) => commonName(reference, register.audiences));
}
