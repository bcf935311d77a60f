// A disk that fails on demand under a real program (tests/tools/failing_disk.cpp).
import assert from 'node:assert/strict';
import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { bin } from '../../http/lib/tip.mjs';

const size = 128;
const modes = { off: 0, once: 1, full: 2, cut_short: 3, unreadable: 4, read_short: 5 };
const numbers = { EIO: 5, ENOSPC: 28, EROFS: 30 };

export class FailingDisk {
  /** Under `program` (Tip or Desk), from its next start on. */
  constructor(program) {
    this.program = program;
    this.path = join(program.folder, `disk-${Date.now()}-${Math.random()}`);
    this.file = openSync(this.path, 'w+');
    writeSync(this.file, Buffer.alloc(size));
  }

  /**
   * Lets the `nth` call that changes something fail: "once" with an error, or from then on as a "full"
   * disk does. The `nth` read: "unreadable" with an error, "read_short" gives half of it.
   */
  arm(mode, nth, error = 'EIO') {
    const control = Buffer.alloc(size);
    [modes[mode], nth, numbers[error], 0, 0].forEach((value, i) => control.writeInt32LE(value, i * 4));
    writeSync(this.file, control.subarray(24), 0, size - 24, 24);
    writeSync(this.file, control, 0, 20, 0);
  }

  /** The disk is well again; tells whether it failed, and at which call. */
  disarm() {
    const control = Buffer.alloc(size);
    readSync(this.file, control, 0, size, 0);
    const what = control.subarray(24);
    writeSync(this.file, Buffer.alloc(4), 0, 4, 0);
    return { fired: control.readInt32LE(16) !== 0, seen: control.readInt32LE(12),
      what: what.subarray(0, what.indexOf(0)).toString() };
  }

  /** Starts the program over this disk; resolves and rejects as start() does. */
  start() {
    const before = { ...process.env };
    Object.assign(process.env, {
      LD_PRELOAD: join(bin, 'libfailing_disk.so'), HD_DISK_CONTROL: this.path,
      HD_DISK_FOLDER: this.program.data,
      ASAN_OPTIONS: [process.env.ASAN_OPTIONS, 'verify_asan_link_order=0'].filter(Boolean).join(':') });
    let started;
    try {
      started = this.program.start();
    } finally {
      process.env = before;
    }
    return started.then((ms) => {
      this.program.child.removeAllListeners('exit'); // from now on its end may be what is wanted
      return ms;
    });
  }

  /** What the program is told about the free room, in KiB; 0 tells the truth. */
  tellFree(kibi) {
    const number = Buffer.alloc(4);
    number.writeInt32LE(kibi);
    writeSync(this.file, number, 0, 4, 20);
  }

  close() { closeSync(this.file); }
}

const heals = ['full', 'cut_short', 'read_short'];

/**
 * Once the disk is well again: a program ends only when its store broke, in words and for a restart, and
 * is started here as `./run` would; true then. What heals by itself breaks no store.
 */
export async function recover(disk, mode, where) {
  const { program } = disk;
  const isBroken = program.log.includes('storage.broken');
  const end = await endOf(program, isBroken ? 15_000 : 0);
  assert.equal(end, isBroken ? 80 : undefined, `${where}: ${program.log}`);
  if (!isBroken) return false;
  assert.ok(!heals.includes(mode), `it heals by itself: ${where}: ${program.log}`);
  assert.match(program.log, /\.restart_needed/);
  program.log = '';
  await disk.start();
  return true;
}

/** Resolves to the exit code once the program ends by itself; to nothing after `patience` ms. */
export function endOf(program, patience = 3000) {
  const { child } = program;
  if (program.hasEnded()) return Promise.resolve(child.exitCode ?? child.signalCode);
  return new Promise((resolve) => {
    const ended = (code, signal) => { clearTimeout(timer); resolve(code ?? signal); };
    const timer = setTimeout(() => { child.off('exit', ended); resolve(undefined); }, patience);
    child.once('exit', ended);
  });
}
