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

// Whoever runs one engine reads the storage room without the other.
const engines = { sqlite: /\/storage\/sqlite\//, postgres: /\/storage\/postgres\// };
for (const engine of Object.keys(engines)) {
  test(`the storage that the public program needs on ${engine} has at most 1,500 lines`, { skip: why }, () => {
    const sources = linkedSources();
    const storage = filesIn('src/storage', '.cpp', '.hpp', '.sql').filter((file) => {
      if (Object.entries(engines).some(([name, path]) => name !== engine && path.test(file))) return false;
      return file.endsWith('.cpp') ? sources.has(file) : !/\/main\//.test(file);
    });
    assert.ok(storage.some((file) => file.endsWith('.cpp')), 'no source of storage was found in it');
    const count = lines(storage);
    assert.ok(count <= 1500, `${count} lines: ${storage.join(' ')}`);
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
