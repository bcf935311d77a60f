// Start and memory of both programs while nothing happens.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { bin } from '../tests/http/lib/tip.mjs';
import { median, memoryOf, openCity } from './lib.mjs';

/** A process with the same libraries that ends at once: what the system alone needs. */
function bareStart(program) {
  const times = [];
  for (let i = 0; i < 15; ++i) {
    const began = performance.now();
    spawnSync(join(bin, program), ['--no-such-option']);
    times.push(performance.now() - began);
  }
  return median(times);
}

export async function measureRest({ row }) {
  const { tip, desk } = await openCity();
  for (const [name, program] of [['haidang-tip', tip], ['haidang-desk', desk]]) {
    const times = [];
    for (let i = 0; i < 11; ++i) {
      await program.stop();
      times.push(await program.start());
    }
    const bare = bareStart(name);
    row(`${name}: start to ready`, `${median(times).toFixed(0)} ms`, `${bare.toFixed(0)} ms`,
      (median(times) / bare).toFixed(1), 'at most 300 ms', 'the same program refusing its arguments');
    await new Promise((resolve) => setTimeout(resolve, 3000));
    row(`${name}: memory at rest`, `${memoryOf(program.child).toFixed(1)} MB`, '40 MB',
      (memoryOf(program.child) / 40).toFixed(2), 'at most 40 MB', 'resident, shared libraries counted');
  }
  await desk.remove();
  await tip.remove();
}
