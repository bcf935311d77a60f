// A first start makes files, folders, keys and tables. Killed at any instant, by the power or by
// somebody's hand, it is simply begun again.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Desk, smallCity } from '../http/lib/desk.mjs';
import { Tip } from '../http/lib/tip.mjs';
import { look } from './lib/check.mjs';
import { Killer } from './lib/killer.mjs';
import { Random, seed } from './lib/random.mjs';

const folders = 5;
const killsEach = 8;

test('a first start killed at any instant is begun again cleanly', async (t) => {
  t.diagnostic(`HD_SEED=${seed}`);
  const random = new Random(seed);
  for (let folder = 0; folder < folders; folder += 1) {
    const tip = new Tip();
    const desk = new Desk({ data: tip.data });
    try {
      await Promise.all([tip, desk].map((program) => beginOften(program, random.fork())));
      assert.ok(desk.setupCode, 'the set-up must still be open');
      await desk.setUp(smallCity);
      assert.deepEqual((await look(tip.data)).findings, []);
    } finally {
      await desk.remove();
      await tip.remove();
    }
  }
});

async function beginOften(program, random) {
  const killer = new Killer(program, random, {});
  killer.startMs = 150;
  while (killer.kills < killsEach) await killer.killWhileStarting();
  await program.start();
}
