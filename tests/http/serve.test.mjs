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
  run.said = async (word) => {
    for (let i = 0; i < 200 && !run.out.includes(word); i += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    assert.ok(run.out.includes(word), `"${word}" was not said: ${run.out}${run.err}`);
  };
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

test('when one program ends, the other is stopped and the one is named with its last lines', async () => {
  const dying = 'echo "READY http://127.0.0.1:8080/"\nsleep 0.3\necho "the disk is gone" >&2\nexit 3';
  const run = serve(dying, good(8081));
  assert.equal(await run.ended, 1);
  assert.match(run.err, /haidang-tip ended/);
  assert.match(run.err, /the disk is gone/);
  assert.equal(readFileSync(join(run.folder, 'haidang-desk.end'), 'utf8'), 'bye\n');
});

test('a program that does not start is named with what it said, and the other is stopped', async () => {
  const run = serve(good(8080), 'echo "port 8081 is taken" >&2\nexit 2');
  assert.equal(await run.ended, 1);
  assert.match(run.err, /haidang-desk did not start/);
  assert.match(run.err, /port 8081 is taken/);
  assert.equal(readFileSync(join(run.folder, 'haidang-tip.end'), 'utf8'), 'bye\n');
});
