// The operator's commands in a folder that is not there yet, in one that cannot be made, and what they leave.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { look } from '../faults/lib/check.mjs';
import { bin, root } from './lib/program.mjs';

const folder = mkdtempSync(join(tmpdir(), 'operator-'));
after(() => rmSync(folder, { recursive: true }));
const config = join(folder, 'haidang.toml');
writeFileSync(config, [`province = "${join(root, 'province/hai-phong')}"`, `law = "${join(root, 'law')}"`,
  '[argon2]', 'memory_mebi = 19', 'passes = 2'].join('\n'));

const haidang = (...words) => spawnSync(join(bin, 'haidang'), ['--config', config, ...words], { encoding: 'utf8' });

const more = { demo: ['--leads', '30'] };
for (const verb of ['migrate', 'demo']) {
  test(`haidang ${verb} makes a data folder that is not there, for its owner alone`, () => {
    const data = join(folder, verb, 'data');
    const done = haidang(verb, '--data', data, ...(more[verb] ?? []));
    assert.equal(done.status, 0, done.stderr);
    assert.equal(statSync(data).mode & 0o777, 0o700);
    assert.ok(statSync(join(data, 'main.db')).size > 0);
  });
  test(`haidang ${verb} names a data folder that cannot be made`, () => {
    const done = haidang(verb, '--data', join(config, 'data'));
    assert.equal(done.status, 74, done.stderr);
    assert.match(done.stderr, /data folder .*haidang\.toml\/data: Not a directory/);
  });
}

test('the past of the demonstration is whole: as many leads as asked for, every entry of the audit in its chain', async () => {
  const data = join(folder, 'past', 'data');
  const made = haidang('demo', '--data', data, '--leads', '30');
  assert.equal(made.status, 0, made.stderr);
  const proved = haidang('verify-audit', '--data', data);
  assert.equal(proved.status, 0, proved.stdout + proved.stderr);
  assert.equal((await look(data)).leads, 79, 'and those of demo/tips.csv and demo/turns.csv');
});
