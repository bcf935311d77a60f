// What officers wait for over 100,000 leads while 32 of them ask at once, on either database; how
// long the city takes to make, the first reading of its facts, and a change of the calendar. Each
// database in a process of its own (bench/server_of.mjs), for the tests choose theirs at the start.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bin, root } from '../tests/http/lib/program.mjs';

const LEADS = Number(process.env.HD_BENCH_LEADS ?? 100_000);
const script = fileURLToPath(new URL('server_of.mjs', import.meta.url));
const hasPostgres = () => existsSync('/usr/lib/postgresql/15/bin/initdb');

/** A city of two years, made lead by lead; resolves to the officers it printed. */
function makeCity(data, row) {
  const config = join(data, '..', 'demo.toml');
  mkdirSync(data, { recursive: true });
  execFileSync('sh', ['-c', 'cat > "$0"', config], { input: settings(data) });
  const began = performance.now();
  const out = execFileSync(join(bin, 'haidang'),
    ['--config', config, 'demo', '--bulk', '--leads', String(LEADS)], { maxBuffer: 1 << 26 }).toString();
  const seconds = (performance.now() - began) / 1000;
  row(`${LEADS} leads made for a bench`, `${seconds.toFixed(1)} s`, '–', '–', 'as fast as it goes',
    'haidang demo --bulk: every act on the audit chain');
  const checked = spawnSync(join(bin, 'haidang'), ['--config', config, 'verify-audit', '--data', data]);
  if (checked.status !== 0) throw new Error(`verify-audit: ${checked.stderr}`);
  return [...out.matchAll(/^ {6}(\S+) {3}(\S+)$/gm)].map(([, code, password]) => ({ code, password }));
}

const settings = (data) => [`data = "${data}"`, `law = "${join(root, 'law')}"`,
  `province = "${join(root, 'province/hai-phong')}"`, '[argon2]', 'memory_mebi = 19', 'passes = 2'].join('\n');

function measure(store, task, row) {
  const done = spawnSync(process.execPath, [script], {
    input: JSON.stringify(task), env: { ...process.env, HD_STORE: store === 'PostgreSQL' ? 'postgres' : '' },
    maxBuffer: 1 << 26 });
  if (done.status !== 0) throw new Error(`${store}: ${done.stderr.toString().slice(0, 1500)}`);
  for (const line of done.stdout.toString().split('\n').filter((one) => one.startsWith('['))) {
    row(...JSON.parse(line));
  }
}

export async function measureServer({ folder, row }) {
  const data = join(folder, 'data');
  const officers = makeCity(data, row);
  const due = join(folder, 'due');
  mkdirSync(due, { recursive: true });
  const made = execFileSync(join(bin, 'bench', 'bench_reckon'),
    ['make', String(LEADS), due, join(root, 'law'), join(root, 'province/hai-phong')]).toString();
  const day = made.match(/^due\t(\S+)$/m)[1];
  const stores = ['SQLite', ...(hasPostgres() ? ['PostgreSQL'] : [])];
  for (const store of stores) {
    const copies = { data: join(folder, `${store}-data`), due: join(folder, `${store}-due`) };
    cpSync(data, copies.data, { recursive: true });
    cpSync(due, copies.due, { recursive: true });
    measure(store, { store, folder, leads: LEADS, officers, day, ...copies }, row);
    rmSync(copies.data, { recursive: true });
    rmSync(copies.due, { recursive: true });
  }
  if (!hasPostgres()) row('the same on PostgreSQL', 'skipped', '–', '–', '–', 'PostgreSQL 15 is not installed');
}
