// What one person can audit in a day: the public program's own code stays small, and it has no
// code that opens what it stored.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { blankComments } from './lib/cpp.mjs';
import { filesIn, read, root } from './lib/files.mjs';
import { none } from './lib/report.mjs';

const bin = process.env.HD_BIN ?? join(root, 'build', 'asan');
const tip = join(bin, 'haidang-tip');
const isThere = existsSync(tip);
const why = isThere || process.env.HD_FULL_TEST ? false : `${tip} is not built`;

/** Lines with something on them to audit: blank ones and comments are not counted. */
function lines(files) {
  const written = (file) => (/\.[ch]pp$/.test(file) ? blankComments(read(file)) : read(file));
  return files.reduce(
    (sum, file) => sum + written(file).split('\n').filter((line) => line.trim()).length, 0);
}

/** Sources whose objects the program took from the libraries, told from its debug line table. */
function linkedSources() {
  const out = execFileSync('sh', ['-c', 'readelf --debug-dump=info --dwarf-depth=1 "$1"', 'sh', tip],
    { encoding: 'utf8', maxBuffer: 1 << 28 });
  const found = new Set();
  for (const hit of out.matchAll(/DW_AT_name\s*:.*?(\S*\/src\/\S+\.cpp)\s*$/gm)) {
    found.add(hit[1].slice(hit[1].lastIndexOf('/src/') + 1));
  }
  return found;
}

// Why these parts and these limits: docs/decisions/0009-audit-by-size.md
const sockets = /\/(?:server|connection|wire|pace)\.[ch]pp$/;
const net = filesIn('src/http/net', '.cpp', '.hpp').filter((file) => !file.includes('sanitizer_'));
const parts = [
  ['the way of a tip through intake', filesIn('src/intake', '.cpp', '.hpp'), 1560],
  ['filling templates', filesIn('src/html', '.cpp', '.hpp'), 200],
  ['the sockets', net.filter((file) => sockets.test(file)), 680],
  ['HTTP as text', net.filter((file) => !sockets.test(file)), 640],
];

for (const [name, files, most] of parts) {
  test(`${name} has at most ${most} lines`, () => {
    const count = lines(files);
    assert.ok(count > most / 3, `only ${count} lines: the files were not found`);
    assert.ok(count <= most, `${count} lines`);
  });
}

// The storage that the public program links, in three parts: whoever runs one engine reads the shared
// part and that engine. Headers count whether or not something of them is used.
const sqliteSide = /\/storage\/(?:sqlite\/|blob_directory)/;
const postgresSide = /\/storage\/(?:postgres|migrations\/blobs)\//;
const onlyOfOthers = /\/storage\/(?:main\/|memory\/|migrations\/main\/|upgrade\.hpp|postgres\/(?:migrate|translation)\.hpp)/;
const storageParts = [
  ['shared by both engines', (file) => !sqliteSide.test(file) && !postgresSide.test(file), 1160],
  ['on SQLite', (file) => sqliteSide.test(file), 720],
  ['on PostgreSQL', (file) => postgresSide.test(file), 950],
];
for (const [name, isOfPart, most] of storageParts) {
  test(`the storage of the public program ${name} has at most ${most} lines`, { skip: why }, () => {
    const sources = linkedSources();
    const files = filesIn('src/storage', '.cpp', '.hpp', '.sql').filter((file) =>
      isOfPart(file) && !onlyOfOthers.test(file) && (!file.endsWith('.cpp') || sources.has(file)));
    assert.ok(files.some((file) => file.endsWith('.cpp')), 'no source of it was found');
    const count = lines(files);
    assert.ok(count <= most, `${count} lines: ${files.join(' ')}`);
  });
}

// What libsodium offers to read sealed things. crypto_box_seal_open alone is allowed: the holder of
// a receipt reads answers with it, in the one object reply_open.
const opening = [
  'crypto_aead_xchacha20poly1305_ietf_decrypt', 'crypto_aead_xchacha20poly1305_ietf_decrypt_detached',
  'crypto_secretstream_xchacha20poly1305_init_pull', 'crypto_secretstream_xchacha20poly1305_pull',
  'crypto_secretbox_open_easy', 'crypto_box_open_easy', 'crypto_pwhash',
];

test('the public program is not linked with code that opens a tip', { skip: why }, () => {
  assert.ok(isThere, `${tip} is not built`);
  const needed = execFileSync('nm', ['-D', '--undefined-only', tip], { encoding: 'utf8' });
  assert.match(needed, /crypto_aead_xchacha20poly1305_ietf_encrypt/, 'it must seal at least');
  none(opening.filter((name) => new RegExp(`\\b${name}(?:@|$)`, 'm').test(needed)), 'opening functions');
  const own = execFileSync('nm', ['-C', '--defined-only', tip],
    { encoding: 'utf8', maxBuffer: 1 << 28 });
  const forbidden = /\bhd::(?:vault|law|domain|access|app|indicators)::|\bhd::crypto::(?:open_|unwrap_)/;
  none([...new Set(own.split('\n').filter((line) => forbidden.test(line)))].slice(0, 20),
    'code of rooms that the public program must not hold');
});

test('libsodium is reached for opening in one object of the public program', { skip: why }, () => {
  const users = [...linkedSources()].filter((file) =>
    existsSync(join(root, file)) && /\bcrypto_box_seal_open\b/.test(read(file)));
  assert.deepEqual(users, ['src/crypto/reply_open.cpp']);
});
