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
