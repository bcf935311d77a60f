// The memory of a running process as a core dump would hold it, read by root through /proc: all that
// it wrote itself, without what it asked the kernel to leave out (the guarded pages of its keys).
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';

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
      return { place: `${what} at ${from.toString(16)}`, bytes };
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
