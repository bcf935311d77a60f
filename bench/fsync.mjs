// Median time of one synced write of 4 KiB in a folder. Prints JSON.
import { closeSync, fdatasyncSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const path = join(process.argv[2], 'fsync-probe');
const file = openSync(path, 'w');
const block = Buffer.alloc(4096, 1);
const times = [];
for (let i = 0; i < 200; ++i) {
  const began = performance.now();
  writeSync(file, block);
  fdatasyncSync(file);
  times.push(performance.now() - began);
}
closeSync(file);
rmSync(path);
times.sort((a, b) => a - b);
console.log(JSON.stringify({ ms: Number(times[100].toFixed(3)), count: times.length }));
