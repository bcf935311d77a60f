// What `./run` does with the two programs once they are built (scripts/serve.sh), tried with small
// stand-ins that behave as the programs do.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folders = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

const good = (port) => `trap 'echo bye >>"$0.end"; exit 0' TERM
trap '' INT
echo "READY http://127.0.0.1:${port}/"
while :; do sleep 0.05; done`;

/** Starts `serve` over two programs given as shell text. */
function serve(tip, desk) {
  const folder = mkdtempSync(join(tmpdir(), 'serve-'));
  folders.push(folder);
  for (const [name, text] of [['haidang-tip', tip], ['haidang-desk', desk]]) {
    writeFileSync(join(folder, name), `#!/bin/bash\n${text}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  const script = 'source "$1/scripts/lib.sh"; source "$1/scripts/serve.sh"; serve "$2" "$2/data"';
  const child = spawn('bash', ['-c', script, 'bash', root, folder]);
  const run = { folder, child, out: '', err: '' };
  child.stdout.on('data', (text) => { run.out += text; });
  child.stderr.on('data', (text) => { run.err += text; });
  run.ended = new Promise((resolve) => child.on('close', resolve));
  run.until = async (comes, what) => {
    for (let i = 0; i < 200 && !comes(); i += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    assert.ok(comes(), `${what ?? comes}: ${run.out}${run.err}`);
  };
  run.said = (word) => run.until(() => run.out.includes(word), `"${word}" was not said`);
  run.complained = (words, what) => run.until(() => words.test(run.err), what);
  return run;
}

test('both addresses and the set-up code are shown, and the code is written nowhere', async () => {
  const run = serve(good(8080), `echo "SETUP-CODE ABCD-EFGH"; echo "log line" >&2\n${good(8081)}`);
  await run.said('Ready after');
  for (const part of ['http://127.0.0.1:8080/', 'http://127.0.0.1:8081/', 'ABCD-EFGH']) {
    assert.ok(run.out.includes(part), part);
  }
  const log = readFileSync(join(run.folder, 'data/log/haidang-desk.log'), 'utf8');
  assert.equal(log, 'log line\n');
  run.child.kill('SIGTERM');
  await run.ended;
});

for (const signal of ['SIGTERM', 'SIGINT']) {
  test(`${signal} stops both programs in order, with exit code 0`, async () => {
    const run = serve(good(8080), good(8081));
    await run.said('Ready after');
    run.child.kill(signal);
    assert.equal(await run.ended, 0);
    for (const name of ['haidang-tip', 'haidang-desk']) {
      assert.equal(readFileSync(join(run.folder, `${name}.end`), 'utf8'), 'bye\n');
    }
  });
}

test('a program that ends is named with its last lines and started again; the other goes on', async () => {
  const dying = `echo start >>"$0.starts"
[ "$(wc -l <"$0.starts")" -lt 3 ] || { ${good(8080)}; }
echo "READY http://127.0.0.1:8080/"
sleep 0.3
echo "the disk is gone" >&2
exit 80`;
  const run = serve(dying, `echo start >>"$0.starts"\n${good(8081)}`);
  await run.said('is ready again: http://127.0.0.1:8080/');
  assert.match(run.err, /haidang-tip ended \(code 80\)/);
  assert.match(run.err, /the disk is gone/);
  await run.complained(/started again in 2 s/, 'the second pause is longer');
  const starts = (name) => readFileSync(join(run.folder, `${name}.starts`), 'utf8').split('start').length - 1;
  await run.until(() => starts('haidang-tip') === 3);
  await run.until(() => run.out.split('is ready again').length === 3); // only then it heeds the signal
  assert.equal(starts('haidang-desk'), 1);
  run.child.kill('SIGTERM');
  assert.equal(await run.ended, 0);
  for (const name of ['haidang-tip', 'haidang-desk']) {
    assert.equal(readFileSync(join(run.folder, `${name}.end`), 'utf8'), 'bye\n');
  }
});

test('a full disk at the start of one program does not keep the other from serving', async () => {
  const full = `echo start >>"$0.starts"
[ "$(wc -l <"$0.starts")" -lt 2 ] || { ${good(8081)}; }
echo "no room" >&2
exit 74`;
  const run = serve(good(8080), full);
  await run.said('Ready after');
  assert.ok(run.out.includes('http://127.0.0.1:8080/'));
  await run.said('is ready again: http://127.0.0.1:8081/');
  run.child.kill('SIGTERM');
  assert.equal(await run.ended, 0);
});

test('a program that does not start is named with what it said, and the other is stopped', async () => {
  const run = serve(good(8080), 'echo "port 8081 is taken" >&2\nexit 2');
  assert.equal(await run.ended, 1);
  assert.match(run.err, /haidang-desk did not start/);
  assert.match(run.err, /port 8081 is taken/);
  assert.equal(readFileSync(join(run.folder, 'haidang-tip.end'), 'utf8'), 'bye\n');
});
