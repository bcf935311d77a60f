// Which store the programs of a test run on: files, or with HD_STORE=postgres a database of a
// PostgreSQL server that this test process starts and stops.
import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bin, root } from './program.mjs';

const script = join(root, 'scripts', 'postgres.sh');
const tools = '/usr/lib/postgresql/15/bin';
const stdio = ['ignore', 'ignore', 'inherit'];

export const isPostgres = process.env.HD_STORE === 'postgres';
/** Stands in the settings of both programs, and may stand nowhere else. */
export const databasePassword = 'chim-yen-mat-khau-7115';
const databases = new Map(); // by data folder
const disks = [];
let folder;
let isStarted = false;

/** A folder for the server, its end with this process provided for. */
function makeFolder() {
  folder = mkdtempSync(join(tmpdir(), 'hd-pg-'));
  process.on('exit', () => {
    spawnSync('bash', [script, 'stop', folder]);
    for (const disk of disks.reverse()) spawnSync('umount', ['-l', disk]);
    rmSync(folder, { recursive: true, force: true });
  });
}

/** Where the server is, which is started when this is first asked. */
function serverFolder() {
  if (!folder) makeFolder();
  if (!isStarted) execFileSync('bash', [script, 'start', folder], { stdio });
  isStarted = true;
  return folder;
}

function mount(disk, mebi) {
  mkdirSync(disk, { recursive: true });
  const made = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${mebi}m,mode=700`, 'tmpfs', disk]).status === 0;
  if (made) disks.push(disk);
  return made;
}

/** Before anything else: the server lives on a disk of that size. False where none may be mounted. */
export function serverOnSmallDisk(mebi) {
  makeFolder();
  return mount(folder, mebi);
}

/** Another small disk, for a tablespace: its folder. */
export function tablespaceDisk(mebi) {
  const disk = join(serverFolder(), 'space');
  if (!mount(disk, mebi)) throw new Error(`${disk} cannot be mounted`);
  execFileSync('chown', ['postgres:', disk]);
  return disk;
}
export const enlarge = (disk, mebi) => execFileSync('mount', ['-o', `remount,size=${mebi}m`, disk]);

/** What libpq needs to reach the database of a data folder as its owner. */
export const ownerOf = (data) =>
  `host=${serverFolder()} dbname=${databaseOf(data)} user=haidang_owner`;

/** One statement as the owner; its answer as text. */
export const tell = (data, sql) =>
  execFileSync(join(tools, 'psql'), [ownerOf(data), '-qAtc', sql], { encoding: 'utf8' });

/** Whether the server takes statements at the moment. */
export const isAnswering = (data) =>
  promisify(execFile)(join(tools, 'psql'), [ownerOf(data), '-qAtc', 'select 1']).then(() => true, () => false);

/** The database, or one schema of it, as a copy would hold it, as text. */
export const dumpOf = (data, schema) => execFileSync(join(tools, 'pg_dump'),
  [`--dbname=${ownerOf(data)}`, ...(schema ? [`--schema=${schema}`] : [])], { maxBuffer: 1 << 28 });

const tableOf = (database) => ['[postgres]', ...['tip', 'desk', 'owner'].map((role) =>
  `${role} = "host=${serverFolder()} dbname=${database} user=haidang_${role} password=${databasePassword}"`), ''].join('\n');

/** The database that goes with a data folder, its tables made. */
function databaseOf(data) {
  if (databases.has(data)) return databases.get(data);
  const name = `test${databases.size + 1}`;
  execFileSync(join(tools, 'createdb'), ['-h', serverFolder(), '-U', 'haidang_owner', name]);
  const config = join(folder, `${name}.toml`);
  writeFileSync(config, `data = "${data}"\nstore = "postgres"\n${tableOf(name)}`);
  execFileSync(join(bin, 'haidang'), ['--config', config, 'migrate'], { stdio: 'pipe' });
  rmSync(config);
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

export const serverLog = () => readFileSync(join(serverFolder(), 'server.log'), 'utf8');

const lockFile = () => join(folder, 'data', 'postmaster.pid');

/** The process of the server, and those it made: one for each session, and its own helpers. */
export function serverProcesses() {
  const main = Number(readFileSync(lockFile(), 'utf8').split('\n')[0]);
  const children = readFileSync(`/proc/${main}/task/${main}/children`, 'utf8').trim();
  return { main, children: children ? children.split(' ').map(Number) : [] };
}

/** After the first process was killed: where nobody fetches what is left of it, it seems to live on. */
export function clearLock(main) {
  const state = existsSync(`/proc/${main}/stat`) && readFileSync(`/proc/${main}/stat`, 'latin1').replace(/.*\) /, '')[0];
  if (state === 'Z') rmSync(lockFile(), { force: true });
}

/** `verb`: start, stop, or crash as a power cut would; other work goes on meanwhile. */
export const server = (verb) => promisify(execFile)('bash', [script, verb, serverFolder()]);

/** The server goes away and comes back: by `stop`, or by `crash`. */
export async function restartServer(how = 'stop') {
  await server(how);
  await server('start');
}
