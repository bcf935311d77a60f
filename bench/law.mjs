// Timetables of the law engine on one core, over every story of tests/story: bench/law.cpp.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { bin, root } from '../tests/http/lib/tip.mjs';

export function measureLaw({ row }) {
  const out = execFileSync(join(bin, 'bench', 'bench_law'), [join(root, 'law'), join(root, 'tests', 'story')]);
  const figures = Object.fromEntries(out.toString().trim().split('\n').map((line) => line.split('\t')));
  const made = Number(figures['timetables per second']);
  const limit = Number(figures['timetables per second, limit']);
  row(`timetables of the law engine on one core, over ${figures.situations} situations`, `${made}/s`, `${limit}/s`,
    (made / limit).toFixed(2), 'at least 10000/s', 'the ready answers copied');
}
