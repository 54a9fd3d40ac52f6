import assert from 'node:assert/strict';
import { readPlan, readRegister } from '../../../src/plan/document.ts';
import { register } from '../../../src/plan/format/register-schema.ts';
import { plan } from '../../../src/plan/format/schema.ts';
import { type FieldInfo, type ObjectInfo, objectInfo } from '../../../src/plan/format/vocabulary.ts';
import { yamlScalar } from '../../../src/plan/yaml/quote.ts';

/** Every field of an object and of the objects within it, with the path to it. */
function fields(info: ObjectInfo, path = ''): { path: string; field: FieldInfo }[] {
  return info.fields.flatMap((field) => [
    { path: path + field.name, field },
    ...(field.object ? fields(field.object, `${path}${field.name}.`) : []),
  ]);
}

/** A plan or register that holds one value, by the fields on the way to it; what is a list has one entry. */
function holding(root: 'plan' | 'register', path: readonly FieldInfo[], key: string): string {
  const last = path.at(-1)!;
  let value: unknown = { [key]: last.examples[0] };
  for (const { name, list } of path.slice(0, -1).reverse()) value = { [name]: list ? [value] : value };
  const top = path[0] === last ? key : path[0]!.name;
  const title = top === 'campaign' || top === 'register' ? '' : `${root === 'plan' ? 'campaign' : root}: T\n`;
  const [[, inner]] = Object.entries(value as Record<string, unknown>) as [[string, unknown]];
  return `---\n${title}${top}: ${JSON.stringify(inner)}\n---\n`;
}

/** The fields of an object and of those within it, each with those on the way to it. */
function paths(info: ObjectInfo, way: readonly FieldInfo[] = []): (readonly FieldInfo[])[] {
  return info.fields.flatMap((field) => {
    const path = [...way, field];
    return [path, ...(field.object ? paths(field.object, path) : [])];
  });
}

const all = [
  ...fields(objectInfo(plan)).map((entry) => ({ ...entry, root: 'plan' as const })),
  ...fields(objectInfo(register)).map((entry) => ({ ...entry, root: 'register' as const })),
];

describe('the vocabulary', () => {
  for (const { path, field, root } of all) {
    it(`says of ${root}.${path} what it is, what it holds, and gives an example that fits`, async () => {
      assert.ok(
        field.title !== '' && field.description.endsWith('.'),
        `${field.title}: ${field.description}`,
      );
      assert.ok(field.examples.length > 0);
      for (const word of field.words ?? [])
        assert.match(field.meanings?.[word] ?? 'It is said.', /^\p{Lu}.+\.$/u, word);
      const keys = path.split('.');
      const [example] = field.examples;
      const value = typeof example === 'string' ? yamlScalar(example) : JSON.stringify(example);
      const yaml = keys.map((key, depth) => `${'  '.repeat(depth)}${key}:`).join('\n');
      const text = `---\n${root === 'plan' ? 'campaign' : 'register'}: T\n${path === 'campaign' || path === 'register' ? '' : `${yaml} ${value}\n`}---\n`;
      const { findings } = root === 'plan' ? await readPlan('p.md', text) : await readRegister('r.md', text);
      const faults = findings.filter(({ type }) => type !== 'missing-value');
      assert.deepEqual(
        faults.map(({ type }) => type),
        [],
        text,
      );
    });
  }

  for (const root of ['plan', 'register'] as const)
    for (const path of paths(objectInfo(root === 'plan' ? plan : register))) {
      const { name, aliases } = path.at(-1)!;
      if (aliases.length === 0) continue;
      const said = async (key: string) => {
        const text = holding(root, path, key);
        return root === 'plan'
          ? (await readPlan('p.md', text)).plan
          : (await readRegister('r.md', text)).register;
      };
      it(`reads ${root}.${path.map((field) => field.name).join('.')} by ${aliases.join(', ')} as well`, async () => {
        const wanted = await said(name);
        assert.notDeepEqual(await said('x-other'), wanted);
        for (const alias of aliases) assert.deepEqual(await said(alias), wanted, alias);
      });
    }

  it('gives no alias that is another key of the same object', () => {
    const visit = (info: ObjectInfo): void => {
      for (const { aliases, object } of info.fields) {
        for (const alias of aliases)
          assert.ok(!info.fields.some(({ name }) => name === alias), `${info.title}: ${alias}`);
        if (object) visit(object);
      }
    };
    visit(objectInfo(plan));
    visit(objectInfo(register));
  });
});
