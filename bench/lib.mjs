// What the measurements share: medians, memory of a process, a city that takes tips.
import { readFileSync } from 'node:fs';
import { Desk, Person, eventually, passwordOf, smallCity } from '../tests/http/lib/desk.mjs';
import { Tip } from '../tests/http/lib/tip.mjs';

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Memory of a process in MB: what it has now, or the most it ever had (`VmHWM`). */
export function memoryOf(child, what = 'VmRSS') {
  const line = readFileSync(`/proc/${child.pid}/status`, 'utf8').match(new RegExp(`${what}:\\s+(\\d+)`));
  return Number(line[1]) / 1000;
}

/** Both programs over one folder, with invented agencies whose intakes are open. */
export async function openCity() {
  const tip = new Tip();
  const desk = new Desk({ data: tip.data });
  await tip.start();
  await desk.start();
  const slips = await desk.setUp(smallCity);
  const people = {};
  for (const code of ['thu-truong', 'truong-xa']) {
    people[code] = new Person(desk);
    await people[code].arrive(slips[code], passwordOf(code));
  }
  await eventually(async () => (await tip.get('/bat-dau')).html.includes('<form'));
  return { tip, desk, slips, people };
}
