// The disk fails while a program starts for the first time, at each single call. It says so and
// ends, or it serves; begun again on a disk that is well, it always serves. The tip program makes some
// 70 calls, the desk 320: every second and every tenth is tried, from another one on each time;
// HD_FAULTS=all tries each (./dev faults).
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Desk } from '../http/lib/desk.mjs';
import { Tip } from '../http/lib/tip.mjs';
import { FailingDisk, endOf } from './lib/disk.mjs';
import { Random, seed } from './lib/random.mjs';

const random = new Random(seed);
const isThorough = process.env.HD_FAULTS === 'all';

const diskCodes = [74, 80];

/** Starts in a fresh folder; false when the start makes fewer calls. */
async function startOver(make, mode, nth, error) {
  const program = make();
  const disk = new FailingDisk(program);
  try {
    disk.arm(mode, nth, error);
    const started = await disk.start().then(() => true, () => false);
    const { fired, what } = disk.disarm();
    if (!started) {
      const where = `${mode} at call ${nth}, ${what}: ${program.log}`;
      assert.ok(fired, where);
      assert.ok(diskCodes.includes(await endOf(program)), `ended with ${await endOf(program)}: ${where}`);
      assert.ok(program.log.trim().length > 20, `it ends without a word: ${where}`);
      program.log = '';
    }
    if (!started) await disk.start();
    return fired;
  } finally {
    disk.close();
    await program.remove();
  }
}

const programs = [
  ['haidang-tip', () => new Tip(), isThorough ? 1 : 2],
  ['haidang-desk', () => new Desk(), isThorough ? 1 : 10]];

for (const [name, make, stride] of programs) {
  for (const [mode, error] of [['once', 'EIO'], ['full']]) {
    test(`the first start of ${name}: ${mode} ${error ?? ''}`, async (t) => {
      let nth = random.below(stride) + 1;
      let tried = 0;
      for (; await startOver(make, mode, nth, error); nth += stride) tried += 1;
      assert.ok(tried > 10, `only ${tried} calls: the disk does not see them`);
      t.diagnostic(`${tried} of about ${nth - 1} calls, HD_SEED=${seed}`);
    });
  }
}
