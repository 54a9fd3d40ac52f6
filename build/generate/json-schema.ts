import { configuration } from '../../src/config/schema.ts';
import { register } from '../../src/plan/format/register-schema.ts';
import { plan } from '../../src/plan/format/schema.ts';
import { type FieldInfo, type ObjectInfo, objectInfo } from '../../src/plan/format/vocabulary.ts';

type Json = Record<string, unknown>;

/**
 * JSON schemas of a plan's and a register's frontmatter, and of configuration files, as lenient as reading is: aliases, single values in
 * place of lists, texts in place of objects, maps keyed by id, placeholders; keys of one's own that begin with x-.
 */
export function jsonSchemas(): Record<string, string> {
  return {
    'media/schema/plan.schema.json': print(root('Campaign plan', objectInfo(plan))),
    'media/schema/configuration.schema.json': print(
      root('Configuration of Campaign Plan', objectInfo(configuration)),
    ),
    'media/schema/register.schema.json': print(root('Channel register', objectInfo(register))),
  };
}

function print(schema: Json): string {
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

function root(title: string, info: ObjectInfo): Json {
  const definitions: Record<string, Json> = {};
  const body = objectSchema(info, definitions);
  return { $schema: 'http://json-schema.org/draft-07/schema#', ...body, title, definitions };
}

function objectSchema(info: ObjectInfo, definitions: Record<string, Json>): Json {
  const properties: Record<string, Json> = {};
  for (const field of info.fields) {
    const schema = fieldSchema(field, definitions);
    properties[field.name] = schema;
    for (const alias of field.aliases) {
      if (!info.fields.some(({ name }) => name === alias)) {
        properties[alias] = { ...schema, description: `The same as “${field.name}”. ${field.description}` };
      }
    }
  }
  return {
    title: info.title,
    description: info.description,
    type: 'object',
    properties,
    patternProperties: { '^x-': {} },
    additionalProperties: false,
  };
}

function fieldSchema(field: FieldInfo, definitions: Record<string, Json>): Json {
  const { title, description, examples } = field;
  const meta = { title, description, ...(examples.length > 0 ? { examples } : {}) };
  const item = field.object ? reference(field.object, definitions) : leaf(field);
  if (!field.list) return { ...meta, anyOf: [item, { type: 'null' }] };
  const keyed = field.object
    ? [{ type: 'object', additionalProperties: { anyOf: [item, { type: 'null' }] } }]
    : [];
  const entry = { anyOf: [item, { type: 'null' }] };
  return { ...meta, anyOf: [{ type: 'array', items: entry }, item, ...keyed, { type: 'null' }] };
}

function reference(info: ObjectInfo, definitions: Record<string, Json>): Json {
  const name = info.title.replace(/\W+/g, '');
  if (!(name in definitions)) {
    definitions[name] = {};
    definitions[name] = objectSchema(info, definitions);
  }
  const object = { $ref: `#/definitions/${name}` };
  return info.shorthand ? { anyOf: [object, { type: ['string', 'number'] }] } : object;
}

function leaf(field: FieldInfo): Json {
  // Case, spaces and hyphens do not matter, and a placeholder will do: the words are offered, not enforced.
  if (field.words) return { anyOf: [{ enum: field.words }, { type: 'string' }] };
  return { type: ['string', 'number', 'boolean'] };
}
