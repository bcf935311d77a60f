// Everything in which the programs, and the server of their database, leave something.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { dumpOf, foldersOf, isPostgres, serverLog, serverProcesses, tell } from '../../http/lib/store.mjs';
import { written } from './memory.mjs';

export function files(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? files(path) : [path];
  });
}

/** From here on the write-ahead log is searched: what makes the database itself is left out. */
export function beginLog(data) {
  if (!isPostgres) return '';
  tell(data, 'select pg_switch_wal()');
  return tell(data, 'select pg_walfile_name(pg_current_wal_insert_lsn())').trim();
}

const relations = `select n.nspname || '.' || c.relname || ' ' || pg_relation_filepath(c.oid)
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'i', 't') and (n.nspname in ('inbox', 'main', 'outbox', 'blobs', 'documents') or c.oid in
  (select reltoastrelid from pg_class o join pg_namespace m on m.oid = o.relnamespace
   where m.nspname in ('inbox', 'main', 'outbox', 'blobs', 'documents')))`;

function onServer(data, firstLog) {
  const [, folder] = foldersOf(data);
  tell(data, 'checkpoint');
  const found = tell(data, relations).trim().split('\n').map((line) => line.split(' '))
    .map(([name, path]) => [`/${name}`, join(folder, 'data', path)])
    .filter(([, path]) => existsSync(path))
    .map(([place, path]) => ({ place, bytes: readFileSync(path) }));
  const logs = join(folder, 'data', 'pg_wal');
  for (const name of readdirSync(logs).filter((one) => /^[0-9A-F]{24}$/.test(one) && one >= firstLog)) {
    found.push({ place: `/pg_wal/${name}`, bytes: written(readFileSync(join(logs, name))) });
  }
  const arguments_ = serverProcesses().children.map((pid) => readFileSync(`/proc/${pid}/cmdline`, 'latin1'));
  return [...found, { place: 'pg_dump', bytes: dumpOf(data) }, { place: 'log of the server', bytes: Buffer.from(serverLog()) },
    { place: 'arguments of the server', bytes: Buffer.from(arguments_.join('\n')) }];
}

/** Names and contents of all that lies there, and what both programs logged: [{place, bytes}]. */
export function everything({ tip, desk }, firstLog) {
  const found = files(tip.folder).map((path) => ({ place: path.slice(tip.folder.length), bytes: readFileSync(path) }));
  found.push({ place: 'names of files', bytes: Buffer.from(found.map((file) => file.place).join('\n')) });
  if (isPostgres) found.push(...onServer(tip.data, firstLog));
  for (const program of [tip, desk]) {
    found.push({ place: `log of ${program.name}`, bytes: Buffer.from(program.log) });
    if (program.hasEnded()) continue;
    found.push({ place: `arguments of ${program.name}`, bytes: readFileSync(`/proc/${program.child.pid}/cmdline`) });
  }
  return found;
}
