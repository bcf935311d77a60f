// What people read comes from words/: every key that the code asks for stands there, in both
// languages, and every coded value of the domain has its term.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { blankComments, texts } from './lib/cpp.mjs';
import { parseCsv } from './lib/csv.mjs';
import { filesIn, read, root } from './lib/files.mjs';
import { none } from './lib/report.mjs';

const files = filesIn('words', '.csv');
const rows = files.flatMap((file) => parseCsv(read(file), file).map((row) => ({ ...row, file })));
const keyOf = (row) => row.key ?? `term.${row.code_name}`;
const keys = new Map(rows.map((row) => [keyOf(row), row]));
const sources = filesIn('src', '.cpp', '.hpp');

/** Arguments of log::info("event", …): these ids are explained to the operator instead. */
export function logEvents() {
  const found = new Map();
  for (const file of sources) {
    for (const hit of blankComments(read(file)).matchAll(/log::(?:info|warning|error)\(\s*"([^"]+)"/g)) {
      found.set(hit[1], file);
    }
  }
  return found;
}

test('every row of words/ has both languages, and no key stands twice', () => {
  const findings = [];
  const seen = new Set();
  for (const row of rows) {
    const key = keyOf(row);
    if (!row.vi?.trim() || !row.en?.trim()) findings.push(`${row.file}: ${key} lacks a language`);
    if (seen.has(key)) findings.push(`${row.file}: ${key} stands twice`);
    seen.add(key);
    const places = (text) => [...new Set(text.match(/\{\d\}/g))].sort().join();
    if (row.vi && row.en && places(row.vi) !== places(row.en)) {
      findings.push(`${row.file}: ${key} takes other arguments in the other language`);
    }
    if (row.vi !== row.vi?.normalize('NFC')) findings.push(`${row.file}: ${key} is not NFC`);
  }
  none(findings, 'rows of words/');
  assert.ok(rows.length > 100, 'words/ was not read');
});

/** A key stands there itself, or as its two forms for one and for many. */
function isKnown(key) {
  return keys.has(key) || (keys.has(`${key}.one`) && keys.has(`${key}.many`));
}

// A dotted literal in the code is a key, unless it is a log event or a file name. Settings have
// dotted names too; they stand in main/settings.cpp alone.
test('every key that the code names stands in words/', () => {
  const events = logEvents();
  const findings = [];
  for (const file of sources.filter((name) => name !== 'src/main/settings.cpp')) {
    for (const { line, text } of texts(read(file))) {
      if (!/^[a-z][a-z_]*(?:\.[a-z0-9_]+)+$/.test(text)) continue;
      if (/\.(?:csv|toml|db|sql|json|html|css|js|svg|png|tpl|txt|key|lock|part|tmp|story)$/.test(text)) continue;
      if (!events.has(text) && !isKnown(text)) findings.push(`${file}:${line} "${text}"`);
    }
  }
  none(findings, 'keys without a row');
});

test('every error code has its message', () => {
  const list = read('src/base/error.hpp').match(/enum class ErrorCode[^{]*\{([\s\S]*?)\};/)[1];
  const codes = [...list.matchAll(/^\s*(\w+)\s*,/gm)].map((hit) => hit[1]);
  assert.ok(codes.length >= 15);
  none(codes.filter((code) => !keys.has(`error.${code}`)), 'error codes without a message');
});

function codeNames(file) {
  const names = new Set();
  for (const block of read(file).matchAll(/std::array<std::string_view, \d+> \w+\{([^}]*)\}/g)) {
    for (const hit of block[1].matchAll(/"([a-z_]+)"/g)) names.add(hit[1]);
  }
  return names;
}

const glossary = parseCsv(read('words/glossary.csv'), 'words/glossary.csv');

test('every coded value of the domain and of access has a term in the glossary', () => {
  const have = new Set(glossary.map((row) => row.code_name));
  const names = codeNames('src/domain/codes.cpp');
  assert.ok(names.size > 50, 'the names of codes.cpp were not read');
  if (existsSync(join(root, 'src/access/decision.cpp'))) {
    for (const name of codeNames('src/access/decision.cpp')) names.add(name);
  }
  none([...names].filter((name) => !have.has(name)), 'coded values without a term');
});

test('a term names its source, its meaning and what it must not be confused with', () => {
  const columns = 'code_name,vi,en,source,definition,not_to_confuse_with';
  assert.equal(read('words/glossary.csv').split('\n')[0], columns);
  none(glossary.filter((row) => !row.source || !row.definition).map((row) => row.code_name),
    'terms without source or definition');
  const have = new Set(glossary.map((row) => row.code_name));
  const unknown = glossary.flatMap((row) =>
    row.not_to_confuse_with.split(' ').filter((name) => name && !have.has(name))
      .map((name) => `${row.code_name}: ${name}`));
  none(unknown, 'terms that point to no term');
});

test('every event of the log is explained to the operator', () => {
  const page = read('docs/operators.vi.md');
  none([...logEvents()].filter(([id]) => !page.includes(`\`${id}\``)).map(([id, file]) => `${id} (${file})`),
    'events without a line in docs/operators.vi.md');
});
