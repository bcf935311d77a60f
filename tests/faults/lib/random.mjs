// Chance that can be repeated: the same seed gives the same numbers (mulberry32).
export class Random {
  constructor(seed) { this.state = seed >>> 0; }

  /** From 0 up to, not including, 1. */
  next() {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  below(limit) { return Math.floor(this.next() * limit); }
  chance(probability) { return this.next() < probability; }
  pick(list) { return list[this.below(list.length)]; }
  bytes(length) { return Buffer.from(Array.from({ length }, () => this.below(256))); }
  /** Another stream of numbers, so that one actor's pace does not change another's choices. */
  fork() { return new Random(this.below(2 ** 32)); }
}

/** Of this run: told in messages, and given by HD_SEED to repeat one. */
export const seed = Number(process.env.HD_SEED ?? Math.floor(Math.random() * 2 ** 32));
