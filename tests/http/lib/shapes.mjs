// Holds real answers against docs/api/openapi.json: required fields, types, allowed values, and no
// field that the document does not know. Only as much of JSON Schema as the document uses.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const document = JSON.parse(readFileSync(new URL('../../../docs/api/openapi.json', import.meta.url)));

const formats = {
  date: /^\d{4}-\d{2}-\d{2}$/,
  'date-time': /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+07:00$/,
};
const typeOf = (value) => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
};

/** The first fault as "where: what", or nothing. */
export function faultOf(value, schema, where = '$') {
  if (schema.$ref) return faultOf(value, document.components.schemas[schema.$ref.split('/').pop()], where);
  if (schema.anyOf) {
    const faults = schema.anyOf.map((one) => faultOf(value, one, where));
    return faults.includes(undefined) ? undefined : faults[0];
  }
  if (!schema.type) return undefined;
  const type = typeOf(value);
  if (type !== schema.type && !(schema.type === 'number' && type === 'integer')) {
    return `${where}: ${type} instead of ${schema.type}`;
  }
  if (schema.enum && !schema.enum.includes(value)) return `${where}: "${value}" is not allowed`;
  if (schema.pattern && !new RegExp(schema.pattern).test(value)) return `${where}: "${value}" has another form`;
  if (schema.format && formats[schema.format] && !formats[schema.format].test(value)) {
    return `${where}: "${value}" is no ${schema.format}`;
  }
  if (type === 'array') return firstFault(value.map((one, i) => [one, schema.items, `${where}[${i}]`]));
  if (type === 'object') return objectFault(value, schema, where);
  return undefined;
}

function firstFault(parts) {
  for (const [value, schema, where] of parts) {
    const fault = faultOf(value, schema, where);
    if (fault) return fault;
  }
  return undefined;
}

function objectFault(value, schema, where) {
  const known = schema.properties ?? {};
  const missing = (schema.required ?? []).find((name) => !(name in value));
  if (missing) return `${where}.${missing}: missing`;
  const unknown = schema.additionalProperties === false && Object.keys(value).find((name) => !(name in known));
  if (unknown) return `${where}.${unknown}: not in the document`;
  return firstFault(Object.entries(value).filter(([name]) => name in known)
    .map(([name, part]) => [part, known[name], `${where}.${name}`]));
}

const patternOf = (path) => new RegExp(`^${path.replace(/\{[^}]+\}/g, '[^/]+')}$`);
const routes = Object.entries(document.paths)
  .flatMap(([path, methods]) => Object.entries(methods).map(([method, row]) => ({ path, method, row })));
const seen = new Set();

/** Fails when the answer has not the shape its route promises. */
export function checkAnswer(method, path, answer) {
  const plain = path.split('?')[0];
  const route = routes.find((one) => one.method === method.toLowerCase() && patternOf(one.path).test(plain));
  if (answer.status >= 400) {
    assert.equal(answer.headers['content-type'], 'application/problem+json', `${method} ${path}`);
    assert.equal(faultOf(answer.json, { $ref: '/Problem' }), undefined, `${method} ${path}`);
    return;
  }
  assert.ok(route, `${method} ${path} is not in the document`);
  seen.add(route.row.operationId);
  const schema = route.row.responses['200'].content['application/json']?.schema;
  if (schema) assert.equal(faultOf(answer.json, schema), undefined, `${method} ${path}`);
}

/** Names of the operations that answered well so far, and of all there are. */
export const answered = () => [...seen].sort();
export const operations = () => routes.map((one) => one.row.operationId).sort();
