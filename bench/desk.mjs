// Taking over and opening 10,000 tips: bench/desk_scale.cpp.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { bin, root } from '../tests/http/lib/tip.mjs';

const tips = 10_000;

export async function measureDesk({ folder, row }) {
  mkdirSync(folder, { recursive: true });
  const out = execFileSync(join(bin, 'bench', 'bench_desk'),
    [String(tips), folder, join(root, 'law'), join(root, 'province/hai-phong')], { stdio: ['ignore', 'pipe', 'ignore'] });
  const figures = Object.fromEntries(out.toString().trim().split('\n').map((line) => {
    const [name, value] = line.split('\t');
    return [name, Number(value)];
  }));
  const { 'take-over of all': taken, 'take-over of all, limit': bareTaken, 'opening of all, each on record': opened,
    'opening of all, limit': bareOpened } = figures;
  row('take-over of 10,000 tips', `${taken.toFixed(2)} s`, `${bareTaken.toFixed(2)} s`, (bareTaken / taken).toFixed(2),
    'at most 1.0 s', 'SQLite alone commits the same rows, as often');
  row('opening of 10,000 tips, each on record', `${opened.toFixed(2)} s`, `${bareOpened.toFixed(2)} s`,
    (bareOpened / opened).toFixed(2), 'at most 1.0 s', 'libsodium alone: a sealed box and an envelope each');
  const page = figures['a page of 50 opened, each on record'];
  row('a page of 50 opened, each on record', `${page.toFixed(1)} ms`, '50 ms', (page / 50).toFixed(2), 'at most 50 ms', '');
  const prepared = figures['search over all prepared'];
  row('search over 10,000 leads prepared', `${prepared.toFixed(2)} s`, `${bareOpened.toFixed(2)} s`,
    (bareOpened / prepared).toFixed(2), 'at most 1.0 s', 'libsodium alone, as above');
  const search = figures['a search, p95'];
  row('a search over 10,000 leads, p95', `${search.toFixed(1)} ms`, '30 ms', (search / 30).toFixed(2), 'at most 30 ms', '');
  const queue = figures['a page of 50 of the queue'];
  row('a page of 50 of the queue, over 10,000', `${queue.toFixed(1)} ms`, '50 ms', (queue / 50).toFixed(2), 'at most 50 ms', '');
}
