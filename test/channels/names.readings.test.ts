import { readFileSync } from 'node:fs';
import { catalogue } from '../../src/channels/catalogue.ts';
import { channelDirectory } from '../../src/channels/directory.ts';
import { assertRecorded } from '../recorded.ts';

const directory = channelDirectory(undefined, undefined);

/** The names of the field, from the tables that say what is right of each. */
function namesIn(file: string): string[] {
  const [, ...lines] = readFileSync(`test/channels/${file}`, 'utf8').trim().split(/\r?\n/);
  return lines
    .map((line) => /^"((?:[^"]|"")*)"|^[^,]*/.exec(line)!)
    .map(([plain, quoted]) => quoted ?? plain);
}

/** How a name is read: where it was found, the channel of the catalogue that it is like, and its traits. */
function reading(name: string): string {
  const found = directory.lookUp(name);
  if (!found) return `unknown, near ${directory.nearest(name).join(', ') || 'none'}`;
  const { kind = '?', peso = '?', direction = '?', inCatalogue } = found.channel;
  return `${found.by}, ${inCatalogue?.id ?? '?'}: ${kind} ${peso} ${direction}`;
}

/** The readings of names, each with the names that are read so. */
function readings(names: Iterable<string>): string {
  const byReading = new Map<string, string[]>();
  for (const name of new Set(names))
    byReading.set(reading(name), [...(byReading.get(reading(name)) ?? []), name]);
  return [...byReading]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([read, same]) => [read, ...same.map((name) => `  ${name}`)].join('\n'))
    .join('\n');
}

/** Slips of the finger: a letter left out, twice, another one, two of them swapped, and a word too many. */
function* misspelt(name: string): Iterable<string> {
  const at = Math.floor(name.length / 2);
  yield name.slice(0, at) + name.slice(at + 1);
  yield name.slice(0, at) + name.slice(at - 1);
  yield `${name.slice(0, at)}x${name.slice(at + 1)}`;
  yield name.slice(0, at) + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2);
  yield `${name.slice(0, at)}xq${name.slice(at + 2)}`;
  yield `Wyvern ${name}`;
}

describe('the names of channels', () => {
  for (const file of ['names-in-the-field', 'names-in-more-plans'])
    it(`are read as recorded: ${file}`, () =>
      assertRecorded(`test/channels/read/${file}.txt`, `${readings(namesIn(`${file}.csv`))}\n`));

  it('are guessed as recorded where they are misspelt', () =>
    assertRecorded(
      'test/channels/read/misspelt.txt',
      `${readings(catalogue.flatMap(({ name }) => [...misspelt(name)]))}\n`,
    ));

  it('of the catalogue have the traits that are recorded', () =>
    assertRecorded(
      'test/channels/read/catalogue.txt',
      catalogue
        .map(
          ({ id, name, aliases, kind, peso, direction, measure }) =>
            `${id}: ${name}; ${kind} ${peso} ${direction}; ${measure}\n  ${aliases.join(', ')}\n`,
        )
        .join(''),
    ));
});
