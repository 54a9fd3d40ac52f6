// Stands in for what the Model Context Protocol’s SDK takes from its platform: with it come the packages by which it
// checks what others send by JSON schemas of theirs. Our server takes none, and checks what it is told by zod.
export { default as process } from 'node:process';

/** Never asked for a check. */
export class DefaultJsonSchemaValidator {
  /** @throws always */
  getValidator(): never {
    throw new Error('The command line asks nobody for data by a JSON schema.');
  }
}
