// The memory of a running process as a core dump would hold it, read by root through /proc: all that
// it wrote itself, without what it asked the kernel to leave out (the guarded pages of its keys). And
// core dumps as a debugger and a crash make them.
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, readSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Without its pages of zeros. */
export function written(bytes) {
  const page = 8192;
  const zeros = Buffer.alloc(page);
  const pages = [];
  for (let at = 0; at < bytes.length; at += page) {
    const one = bytes.subarray(at, at + page);
    if (!one.equals(zeros.subarray(0, one.length))) pages.push(one);
  }
  return Buffer.concat(pages);
}

/** [{from, to, what}] of the writable mappings that a dump includes. */
function regions(pid) {
  const found = [];
  for (const line of readFileSync(`/proc/${pid}/smaps`, 'latin1').split('\n')) {
    const head = line.match(/^([0-9a-f]+)-([0-9a-f]+) (\S+) \S+ \S+ \S+\s*(.*)$/);
    if (head) found.push({ from: parseInt(head[1], 16), to: parseInt(head[2], 16), rights: head[3], what: head[4] || 'anonymous' });
    else if (line.startsWith('VmFlags:')) found.at(-1).flags = line.split(/\s+/);
  }
  return found.filter(({ rights, flags }) => rights.startsWith('rw') && !flags?.includes('dd'));
}

/** [{place, bytes}]; pages of zeros are left out. Throws when the reader may not look. */
export function dump(pid) {
  const memory = openSync(`/proc/${pid}/mem`, 'r');
  try {
    return regions(pid).map(({ from, to, what }) => {
      const bytes = Buffer.alloc(to - from);
      let filled = 0;
      while (filled < bytes.length) {
        const got = readSync(memory, bytes, filled, bytes.length - filled, from + filled);
        if (got <= 0) break;
        filled += got;
      }
      return { place: `${what} at ${from.toString(16)}`, bytes: written(bytes) };
    });
  } finally {
    closeSync(memory);
  }
}

export function mayLook(pid) {
  try {
    closeSync(openSync(`/proc/${pid}/mem`, 'r'));
    return readFileSync(`/proc/${pid}/smaps`).length > 0;
  } catch {
    return false;
  }
}

export const hasDebugger = spawnSync('gcore', ['--help']).error === undefined;

/** What gcore of the GNU debugger writes of a process, in `folder` for a moment. */
export function coreOf(pid, folder) {
  const made = spawnSync('gcore', ['-o', join(folder, 'gcore'), String(pid)], { encoding: 'utf8' });
  const file = join(folder, `gcore.${pid}`);
  if (made.status !== 0) throw new Error(`gcore: ${made.stdout}${made.stderr}`);
  const core = openSync(file, 'r');
  rmSync(file); // more than a gigabyte, nearly all of it zeros
  const pieces = [];
  const piece = Buffer.alloc(8 << 20);
  for (let got = readSync(core, piece); got > 0; got = readSync(core, piece)) {
    pieces.push(written(piece.subarray(0, got)));
  }
  closeSync(core);
  return Buffer.concat(pieces);
}

const watched = 'ulimit -c unlimited; "$0" "$@" & echo "STARTED $!"; wait $!';

/** Runs `file` where cores of any size are allowed, and lets it crash once it said `ready`: what came of it. */
export function crash(file, given, { cwd, ready = /^STARTED/m }) {
  const shell = spawn('bash', ['-c', watched, file, ...given], { cwd });
  let out = '';
  let told = '';
  shell.stderr.on('data', (text) => { told += text; });
  shell.stdout.on('data', (text) => {
    const before = ready.test(out);
    out += text;
    if (!before && ready.test(out)) process.kill(Number(out.match(/^STARTED (\d+)$/m)[1]), 'SIGABRT');
  });
  return new Promise((resolve) => {
    shell.on('close', () => resolve({ told, isDumped: /core dumped/.test(told),
      cores: readdirSync(cwd).filter((name) => /^core/.test(name)) }));
  });
}
