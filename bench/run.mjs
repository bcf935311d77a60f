// Measures the built programs and writes bench/RESULTS.md: each figure beside a limit taken in the
// same run, because absolute times of a shared machine mislead. Usage: ./dev bench
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { root } from '../tests/http/lib/tip.mjs';
import { measureDesk } from './desk.mjs';
import { measureFigures } from './figures.mjs';
import { measureFiles } from './files.mjs';
import { measureIntake } from './intake.mjs';
import { measureLaw } from './law.mjs';
import { measurePage } from './page.mjs';
import { measurePages } from './pages.mjs';
import { measureRest } from './rest.mjs';
import { measureServer } from './server.mjs';

const folder = mkdtempSync(join(root, 'build', 'bench-'));
const before = os.loadavg()[0].toFixed(1);
const lines = [];
const wanted = process.argv.slice(2);

/** One row: what, value with unit, limit with unit, their ratio, and the target in words. */
function row(what, value, limit, ratio, target, note = '') {
  lines.push(`| ${what} | ${value} | ${limit} | ${ratio} | ${target} | ${note} |`);
  console.log(lines.at(-1));
}

const parts = {
  rest: measureRest, pages: measurePages, intake: measureIntake, files: measureFiles, desk: measureDesk, law: measureLaw,
  figures: measureFigures, page: measurePage, server: measureServer,
};
for (const [name, measure] of Object.entries(parts)) {
  if (wanted.length && !wanted.includes(name)) continue;
  await measure({ folder: join(folder, name), row });
}

const cpu = os.cpus()[0].model.trim();
const disk = execFileSync('df', ['--output=source,fstype', folder]).toString().split('\n')[1].split(/\s+/);
const fsync = JSON.parse(execFileSync(process.execPath, [join(root, 'bench', 'fsync.mjs'), folder]).toString());
rmSync(folder, { recursive: true, force: true });
if (wanted.length) process.exit(0);
writeFileSync(join(root, 'bench', 'RESULTS.md'), `# What it costs

Written by \`./dev bench\` on ${new Date().toISOString().slice(0, 10)} at ${execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root }).toString().trim()}.
Machine: ${os.cpus().length} × ${cpu}, ${Math.round(os.totalmem() / 2 ** 30)} GiB, ${disk[1]} on a ${/vd|xvd/.test(disk[0]) ? 'virtual disk' : disk[0]}, one synced write of 4 KiB ${fsync.ms} ms (median of ${fsync.count}); load average before ${before}.
A ratio is our figure against the limit of the same run, 1.0 being the limit itself; it binds, the
milliseconds do not.

| what | measured | limit of the run | ratio | target | what the limit is |
|---|---|---|---|---|---|
${lines.join('\n')}
`);
console.log('bench/RESULTS.md is written.');
