// Ends a program by SIGKILL at random instants, in the middle of its work or of its start, and
// starts it again each time.
import { once } from 'node:events';
import { pause } from './waiting.mjs';

const workingMs = 200;    // the longest time between "ready" and the next kill
const duringStart = 0.25; // how often it is killed before it is ready
const duringWrite = 0.6;  // how often while it answers something that must not be lost
const writingMs = 6;      // about as long as such an answer takes
const awayCodes = [74, 80]; // what a program ends with whose disk or server is away

/** Waits until a write is about half-way, if one comes soon. */
export async function somethingIsSent(writes, random) {
  await Promise.race([once(writes, 'sending'), pause(workingMs)]);
  await pause(random.next() * writingMs);
}

export class Killer {
  /**
   * `writes`: tells "sending" when something is sent that must not be lost.
   * `looked`: called after every start, while the program works.
   * `server`: see server.mjs; a start that fails because it was away is tried again, as ./run does.
   */
  constructor(program, random, { writes, looked, server }) {
    Object.assign(this, { program, random, writes, looked, server });
    this.kills = 0;
    this.startMs = 500;
    this.slowestStartMs = 0;
  }

  async run(kills, isOver) {
    while (this.kills < kills && !isOver()) {
      await pause(this.random.next() * workingMs);
      if (this.random.chance(duringWrite)) await somethingIsSent(this.writes, this.random);
      await this.kill();
      while (this.kills < kills && this.random.chance(duringStart)) await this.killWhileStarting();
      this.startMs = await this.start();
      this.slowestStartMs = Math.max(this.slowestStartMs, this.startMs);
      await this.looked();
    }
  }

  async start() {
    for (;;) {
      const began = Date.now();
      try {
        return await this.program.start();
      } catch (error) {
        const isExcused = this.server?.wasAway(began) && awayCodes.includes(this.program.child.exitCode);
        if (!isExcused) throw error;
        await pause(100);
      }
    }
  }

  async kill() {
    const end = await this.program.stop('SIGKILL');
    if (end !== 'SIGKILL') throw new Error(`it had ended with ${end} already: ${this.program.log.slice(-2000)}`);
    this.kills += 1;
  }

  async killWhileStarting() {
    const began = Date.now();
    this.program.start().catch(() => {}); // never ready
    await pause(this.random.next() * this.startMs);
    const end = await this.program.stop('SIGKILL');
    if (end === 'SIGKILL') { this.kills += 1; return; }
    const isExcused = this.server?.wasAway(began) && awayCodes.includes(end);
    if (!isExcused) throw new Error(`its start ended with ${end}: ${this.program.log.slice(-2000)}`);
  }
}
