// Data flows one way: a room includes only rooms of lower levels (ARCHITECTURE.md). No exceptions.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { filesIn, read, root } from './lib/files.mjs';
import { none } from './lib/report.mjs';

const levels = {
  base: 0,
  crypto: 1, calendar: 1, html: 1, sheets: 1,
  law: 2, domain: 2, storage: 2,
  access: 3, linkage: 3, indicators: 3, alarms: 3,
  ports: 4, net: 4,
  app: 5,
  intake: 6, vault: 6, mail: 6, documents: 6, http: 6,
  cli: 7,
  main: 8,
};

// What a room must not know although its level is lower, and why.
const never = {
  net: ['crypto', 'calendar', 'law', 'domain', 'storage', 'access', 'linkage', 'indicators'],
  law: ['crypto'],         // a lawyer reads it alone: facts and dates in, duties out
  domain: ['crypto', 'calendar'],
  storage: ['calendar'],
  access: ['storage', 'crypto', 'calendar', 'law'],
  indicators: ['storage', 'crypto'],  // cannot fetch a record
  alarms: ['storage', 'crypto'],      // neither can this one
  ports: ['storage'],      // interfaces do not know an adapter
  app: ['storage', 'net', 'linkage'],  // stores and reads through the ports only
  intake: ['calendar', 'law', 'domain', 'access', 'linkage', 'indicators', 'ports', 'app'],
  vault: ['net', 'app'],
  mail: ['storage', 'vault', 'domain', 'access', 'app'],  // carries counts, knows nobody
  http: ['storage', 'law'],
};

// A library has one owner, so that it can be changed or guarded in one place.
const owners = {
  'sodium.h': ['crypto'],
  'sqlite3.h': ['storage'],
  'libpq-fe.h': ['storage'],
  'ctemplate/': ['html'],
  'xlsxwriter': ['sheets'],
  'unicode/': ['base'],
  'nlohmann/': ['base'],
  'spdlog/': ['base'],
  'toml++/': ['main'],
  'boost/': ['net'],
  'openssl/': ['net'],
  'curl/': ['mail'],
};

// These cost seconds in every file that includes them.
const heavy = ['boost/beast', 'boost/asio', 'nlohmann/', 'spdlog/', 'toml++/'];

export function roomOf(path) {
  return path.startsWith('http/net/') ? 'net' : path.split('/')[0];
}

function includes(file) {
  const found = [];
  read(file).split('\n').forEach((text, at) => {
    const hit = text.match(/^\s*#\s*include\s+(["<])([^">]+)[">]/);
    if (hit) found.push({ line: at + 1, own: hit[1] === '"', path: hit[2] });
  });
  return found;
}

const sources = filesIn('src', '.cpp', '.hpp');

test('every source lies in a room of the table', () => {
  none(sources.filter((file) => !(roomOf(file.slice(4)) in levels)), 'sources without a room');
});

test('a room includes only rooms of lower levels, and none it must not know', () => {
  const findings = [];
  let arrows = 0;
  for (const file of sources) {
    const from = roomOf(file.slice(4));
    for (const { line, own, path } of includes(file)) {
      if (!own) continue;
      const to = roomOf(path);
      const place = `${file}:${line} ${from} -> ${to}`;
      if (!existsSync(join(root, 'src', path))) findings.push(`${place}: no file src/${path}`);
      else if (from !== to && !(levels[to] < levels[from])) findings.push(`${place}: not lower`);
      else if (never[from]?.includes(to)) findings.push(`${place}: must not know it`);
      arrows += 1;
    }
  }
  none(findings, 'includes against the direction');
  assert.ok(arrows > 100, `only ${arrows} includes were seen: the reader of includes is broken`);
});

test('each library is included by its owner alone', () => {
  const findings = [];
  for (const file of sources) {
    for (const { line, own, path } of includes(file)) {
      if (own) continue;
      const library = Object.keys(owners).find((name) => path.startsWith(name));
      if (library && !owners[library].includes(roomOf(file.slice(4)))) {
        findings.push(`${file}:${line} <${path}> belongs to ${owners[library]}`);
      }
    }
  }
  none(findings, 'libraries outside their room');
});

test('heavy libraries stand in at most 10 sources each and in no header', () => {
  const findings = [];
  for (const library of heavy) {
    const users = sources.filter((file) =>
      includes(file).some(({ own, path }) => !own && path.startsWith(library)));
    if (users.length > 10) findings.push(`${library} in ${users.length} files`);
    for (const file of users) if (file.endsWith('.hpp')) findings.push(`${library} in ${file}`);
  }
  none(findings, 'heavy libraries');
});

test('the use cases touch no file system and no SQL', () => {
  const findings = [];
  for (const file of sources.filter((name) => /^src\/(app|cli)\//.test(name))) {
    const text = read(file);
    if (/"\s*(?:select|insert into|update|delete from|create table)\s/i.test(text)) {
      findings.push(`${file}: SQL`);
    }
    if (file.startsWith('src/app/') && /#include <(?:filesystem|fstream|cstdio|unistd\.h)>/.test(text)) {
      findings.push(`${file}: the file system`);
    }
  }
  none(findings, 'use cases that do the work of a lower room');
});
