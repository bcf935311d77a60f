// The PostgreSQL server as one more thing that fails: a process of it is killed, which ends every
// session, or the whole server goes as in a power cut and is started again.
import { readFileSync } from 'node:fs';
import { clearLock, isAnswering, server, serverLog, serverProcesses } from '../../http/lib/store.mjs';
import { somethingIsSent } from './killer.mjs';
import { pause, persist } from './waiting.mjs';

const calmMs = 16_000; // the longest time between two faults: each costs the server some four seconds

const noticedMs = 2000; // within that time the server knows that a process of it was killed
const noticing = 'was terminated by signal 9';
const readiness = 'ready to accept connections';
const countOf = (words) => serverLog().split(words).length;

const kill = (pid) => {
  try { process.kill(pid, 'SIGKILL'); } catch (error) { if (error.code !== 'ESRCH') throw error; }
};

const hasGone = (pid) => {
  try { return /\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'latin1')); } catch { return true; }
};

export class ServerFaults {
  /** `ledger`: tells when something is sent that must not be lost; `data`: whose database is asked. */
  constructor(data, ledger, random) {
    Object.assign(this, { data, ledger, random });
    this.counts = { processes: 0, crashes: 0, kills: 0 };
    this.lastEnd = 0;
    this.isAway = false;
  }

  get total() { return Object.values(this.counts).reduce((sum, one) => sum + one, 0); }

  async run(isOver) {
    for (;;) {
      const until = Date.now() + this.random.next() * calmMs;
      while (Date.now() < until && !isOver()) await pause(50);
      if (isOver()) return;
      await somethingIsSent(this.random.pick([this.ledger.toTip, this.ledger.toDesk]), this.random);
      this.isAway = true;
      const starts = countOf(readiness);
      await this.random.pick([this.killProcess, this.killProcess, this.crash, this.killAll]).call(this);
      await persist(() => countOf(readiness) > starts && isAnswering(this.data));
      this.lastEnd = Date.now();
      this.isAway = false;
    }
  }

  /** Any of them: the server cannot know what it left in the shared memory and begins anew. */
  async killProcess() {
    const noticed = countOf(noticing);
    do { // another one, when that one was ending by itself just now
      kill(this.random.pick(serverProcesses().children));
      await persist(() => countOf(noticing) > noticed, noticedMs).catch(() => {});
    } while (countOf(noticing) === noticed);
    this.counts.processes += 1;
  }

  /** All processes end at once, without a word on the disk; then it is started. */
  async crash() {
    await server('crash');
    this.counts.crashes += 1;
    await server('start');
  }

  /** The first process by its hardest end: its children notice by themselves. */
  async killAll() {
    const { main, children } = serverProcesses();
    kill(main);
    this.counts.kills += 1;
    await persist(() => children.every(hasGone));
    clearLock(main);
    await persist(() => server('start').catch(() => undefined));
  }

  /** Whether it was away at any moment since then. */
  wasAway(since) { return this.isAway || this.lastEnd >= since; }

  /** Does what needs the server; again, when it was away meanwhile. */
  async steadily(act) {
    for (;;) {
      const began = Date.now();
      try {
        return await act();
      } catch (error) {
        if (!this.wasAway(began)) throw error;
        await pause(50);
      }
    }
  }
}

/** Where there is no server. */
export const noServer = { total: 0, counts: {}, wasAway: () => false, steadily: (act) => act(), run: async () => {} };
