// Ends a program by SIGKILL at random instants, in the middle of its work or of its start, and
// starts it again each time.
import { once } from 'node:events';
import { pause } from './waiting.mjs';

const workingMs = 300;    // the longest time between "ready" and the next kill
const duringStart = 0.2;  // how often it is killed before it is ready
const duringWrite = 0.6;  // how often while it answers something that must not be lost
const writingMs = 6;      // about as long as such an answer takes

export class Killer {
  /**
   * `writes`: tells "sending" when something is sent that must not be lost.
   * `looked`: called after every start, while the program works.
   */
  constructor(program, random, { writes, looked }) {
    Object.assign(this, { program, random, writes, looked });
    this.kills = 0;
    this.startMs = 500;
    this.slowestStartMs = 0;
  }

  async run(kills, isOver) {
    while (this.kills < kills && !isOver()) {
      await pause(this.random.next() * workingMs);
      if (this.random.chance(duringWrite)) await this.somethingIsWritten();
      await this.kill();
      while (this.kills < kills && this.random.chance(duringStart)) await this.killWhileStarting();
      this.startMs = await this.program.start();
      this.slowestStartMs = Math.max(this.slowestStartMs, this.startMs);
      await this.looked();
    }
  }

  /** Waits until a write is about half-way, if one comes soon. */
  async somethingIsWritten() {
    await Promise.race([once(this.writes, 'sending'), pause(workingMs)]);
    await pause(this.random.next() * writingMs);
  }

  async kill() {
    this.kills += 1;
    const end = await this.program.stop('SIGKILL');
    if (end !== 'SIGKILL') throw new Error(`it had ended with ${end} already: ${this.program.log.slice(-2000)}`);
  }

  async killWhileStarting() {
    this.program.start().catch(() => {}); // never ready
    await pause(this.random.next() * this.startMs);
    await this.kill();
  }
}
