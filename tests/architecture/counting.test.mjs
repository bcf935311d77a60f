// The closing line of ./test: a count that a crash, an empty kind or a failure cannot make look good.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from './lib/files.mjs';

const doctest = (passed, failed) =>
  `[doctest] test cases: ${passed + failed} | ${passed} passed | ${failed} failed | 0 skipped`;
const good = (text) => `<testcase name="a" status="run"><system-out>${text}</system-out></testcase>`;
const bad = (text) =>
  `<testcase name="b" status="fail"><failure message=""/><system-out>${text}</system-out></testcase>`;

/** Last line and exit code of the counting of the given reports. */
function count(reports) {
  const folder = mkdtempSync(join(tmpdir(), 'count-'));
  for (const [kind, xml] of Object.entries(reports)) {
    if (xml !== null) writeFileSync(join(folder, `${kind}.xml`), xml);
  }
  const done = spawnSync('node', [join(root, 'scripts/count_tests.mjs'), folder, ...Object.keys(reports)],
    { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  return [done.stdout.trim().split('\n').at(-1), done.status];
}

test('cases of doctest programs and of node are added up', () => {
  const node = '<testsuites><testcase name="x" time="1"/><testcase name="y" time="1"></testcase></testsuites>';
  assert.deepEqual(count({ unit: good(doctest(5, 0)) + good(doctest(7, 0)), http: node }),
    ['14 passed, 0 failed', 0]);
});

test('a failed case fails the whole', () => {
  assert.deepEqual(count({ unit: bad(doctest(4, 2)) }), ['4 passed, 2 failed', 1]);
});

test('a program that crashed before or after its own count is a failure', () => {
  assert.deepEqual(count({ unit: bad('AddressSanitizer: heap-use-after-free') }), ['0 passed, 1 failed', 1]);
  assert.deepEqual(count({ unit: bad(doctest(3, 0)) }), ['3 passed, 1 failed', 1]);
});

test('a kind that left no report, or ran nothing, is a failure', () => {
  assert.deepEqual(count({ unit: null }), ['0 passed, 1 failed', 1]);
  assert.deepEqual(count({ unit: '<testsuite tests="0"></testsuite>' }), ['0 passed, 1 failed', 1]);
});
