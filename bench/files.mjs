// Ten files of 50 MB in one report, three such reports at once: memory stays flat.
import { mkdirSync, writeFileSync } from 'node:fs';
import { Stream, pressStreaming } from '../tests/http/lib/streams.mjs';
import { codeOf, titleOf } from '../tests/http/lib/tip.mjs';
import { memoryOf, openCity } from './lib.mjs';

const fileMebi = 50;

async function sendReport(tip, count, seed) {
  const files = Array.from({ length: count }, (_, i) => new Stream(`phim-${i}.mp4`, fileMebi * 2 ** 20, seed * 100 + i));
  let page = await tip.get('/bat-dau');
  page = await tip.press(page, 'tiep', { 'nguy-hiem': 'co-the' });
  page = await pressStreaming(tip, page, 'tiep', { chuyen: 'Có phim gửi kèm.', tep: files });
  if (page.status !== 200) throw new Error(`${page.status} ${titleOf(page.html)}`);
  for (const answers of [{ xa: 'khong-ro' }, {}, { 'lien-lac': 'ma' }]) page = await tip.press(page, 'tiep', answers);
  page = await tip.press(page, 'gui');
  if (!codeOf(page.html)) throw new Error('no receipt');
}

export async function measureFiles({ folder, row }) {
  mkdirSync(folder, { recursive: true });
  const { tip, desk } = await openCity();
  await desk.stop();
  await sendReport(tip, 1, 1);
  const before = memoryOf(tip.child);
  writeFileSync(`/proc/${tip.child.pid}/clear_refs`, '5');  // the high-water mark begins anew
  const began = performance.now();
  await Promise.all([2, 3, 4].map((seed) => sendReport(tip, 10, seed)));
  const seconds = (performance.now() - began) / 1000;
  const most = memoryOf(tip.child, 'VmHWM');
  row('three reports at once, each ten files of 50 MB',
    `${most.toFixed(1)} MB, ${(30 * fileMebi / seconds).toFixed(0)} MiB/s`, `${before.toFixed(1)} MB`, (most / before).toFixed(2),
    'memory stays flat', 'memory after one file of 50 MB');
  await desk.remove();
  await tip.remove();
}
