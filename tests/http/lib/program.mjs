// One of the built programs in a folder of its own: written settings, started, stopped, killed.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url));
export const bin = process.env.HD_BIN ?? join(root, 'build', 'asan');
const programs = process.env.HD_PROGRAMS ?? bin;  // the two servers, where they are of another build

const ready = /^READY http:\/\/127\.0\.0\.1:(\d+)\/$/m;

export class Program {
  /** `data`: the folder of another program to work with; one of its own otherwise. */
  constructor(name, data) {
    this.name = name;
    this.folder = mkdtempSync(join(tmpdir(), `${name}-`));
    this.data = data ?? join(this.folder, 'data');
    this.log = '';
  }

  /** Lines of TOML. */
  settle(...lines) { writeFileSync(join(this.folder, 'haidang.toml'), lines.join('\n')); }

  /** Resolves to the milliseconds until it printed its address. */
  start() {
    const began = performance.now();
    const child = spawn(join(programs, this.name), [], { cwd: this.folder });
    this.child = child;
    this.told = '';
    let out = '';
    child.stderr.on('data', (text) => { this.log += text; });
    return new Promise((resolve, reject) => {
      child.on('exit', (code, signal) => {
        const why = `${this.name} ended with ${code ?? signal}: ${this.log}`;
        if (ready.test(out)) process.stderr.write(`${why}\n`); // nobody asked it to
        reject(new Error(why));
      });
      child.stdout.on('data', (text) => {
        out += text;
        const hit = out.match(ready);
        if (!hit) return;
        this.port = Number(hit[1]);
        this.told = out;
        resolve(performance.now() - began);
      });
    });
  }

  hasEnded() { return this.child.exitCode !== null || this.child.signalCode !== null; }

  /** Ends it by a signal; resolves to its exit code, or to the signal that ended it. */
  stop(signal = 'SIGTERM') {
    this.child.removeAllListeners('exit');
    if (this.hasEnded()) return Promise.resolve(this.child.exitCode ?? this.child.signalCode);
    const ended = new Promise((resolve) => { this.child.on('exit', (code, by) => resolve(code ?? by)); });
    this.child.kill(signal);
    return ended;
  }

  async remove() {
    if (this.child) await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
