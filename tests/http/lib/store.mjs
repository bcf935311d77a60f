// Which store the programs of a test run on: files, or with HD_STORE=postgres a database of a
// PostgreSQL server that this test process starts and stops.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const bin = process.env.HD_BIN ?? join(root, 'build', 'asan');
const script = join(root, 'scripts', 'postgres.sh');
const tools = '/usr/lib/postgresql/15/bin';

export const isPostgres = process.env.HD_STORE === 'postgres';
const databases = new Map(); // by data folder
let server;

function serverFolder() {
  if (server) return server;
  server = mkdtempSync(join(tmpdir(), 'hd-pg-'));
  process.on('exit', () => {
    spawnSync('bash', [script, 'stop', server]);
    rmSync(server, { recursive: true, force: true });
  });
  execFileSync('bash', [script, 'start', server], { stdio: ['ignore', 'ignore', 'inherit'] });
  return server;
}

/** What libpq needs to reach the database of a data folder as its owner. */
export const ownerOf = (data) =>
  `host=${serverFolder()} dbname=${databaseOf(data)} user=haidang_owner`;

/** One statement as the owner; its answer as text. */
export const tell = (data, sql) =>
  execFileSync(join(tools, 'psql'), [ownerOf(data), '-qAtc', sql], { encoding: 'utf8' });

const tableOf = (database) => ['[postgres]', ...['tip', 'desk', 'owner'].map((role) =>
  `${role} = "host=${serverFolder()} dbname=${database} user=haidang_${role}"`), ''].join('\n');

/** The database that goes with a data folder, its tables made. */
function databaseOf(data) {
  if (databases.has(data)) return databases.get(data);
  const name = `test${databases.size + 1}`;
  execFileSync(join(tools, 'createdb'), ['-h', serverFolder(), '-U', 'haidang_owner', name]);
  const config = join(server, `${name}.toml`);
  writeFileSync(config, `data = "${data}"\nstore = "postgres"\n${tableOf(name)}`);
  execFileSync(join(bin, 'haidang'), ['--config', config, 'migrate'], { stdio: 'pipe' });
  databases.set(data, name);
  return name;
}

/** Settings that name the store of a data folder: the key before all tables, the table after them. */
export function storeSettings(data) {
  if (!isPostgres) return { key: '', table: '' };
  return { key: 'store = "postgres"\n', table: tableOf(databaseOf(data)) };
}

/** Every folder in which the programs of a data folder leave something. */
export const foldersOf = (data) => (isPostgres ? [data, serverFolder()] : [data]);

/** The server goes away and comes back: by `stop`, or by `crash` as a power cut would. */
export function restartServer(how = 'stop') {
  for (const verb of [how, 'start']) {
    execFileSync('bash', [script, verb, serverFolder()], { stdio: ['ignore', 'ignore', 'inherit'] });
  }
}
