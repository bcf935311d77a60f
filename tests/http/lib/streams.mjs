// Bodies too long to be held in memory: made while they are sent, checked while they are read.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import { formOf } from './tip.mjs';

const block = Buffer.alloc(65536);
for (let at = 0; at < block.length; at += 4) block.writeUInt32LE((at * 2654435761) >>> 0, at);

/** A file of `size` bytes that exist only while they are sent; `seed` makes its bytes its own. */
export class Stream {
  constructor(name, size, seed = 1) { Object.assign(this, { name, size, seed }); }

  *pieces() {
    for (let at = 0, n = 0; at < this.size; at += block.length, n += 1) {
      const piece = Buffer.from(block.subarray(0, Math.min(block.length, this.size - at)));
      if (piece.length >= 8) piece.writeUInt32LE((this.seed * 1000003 + n) >>> 0, 4);
      yield piece;
    }
  }
  hash() {
    const sum = createHash('sha256');
    for (const piece of this.pieces()) sum.update(piece);
    return sum.digest('hex');
  }
}
export const hashOf = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** A form as pieces: `length` bytes in all, type and an iterator over buffers. */
export function streamedForm(fields) {
  const boundary = '----HaiDangStream51c9';
  const head = (name, value) => Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${name}"` +
    (typeof value === 'string' ? '' : `; filename="${value.name}"\r\nContent-Type: application/octet-stream`) + '\r\n\r\n');
  const parts = fields.map(([name, value]) =>
    ({ head: head(name, value), body: value instanceof Stream ? value : Buffer.from(value.content ?? value) }));
  const end = Buffer.from(`--${boundary}--\r\n`);
  const length = parts.reduce((sum, { head: h, body }) => sum + h.length + (body.size ?? body.length) + 2, end.length);
  function* pieces() {
    for (const { head: h, body } of parts) {
      yield h;
      if (body instanceof Stream) yield* body.pieces(); else yield body;
      yield Buffer.from('\r\n');
    }
    yield end;
  }
  return { type: `multipart/form-data; boundary=${boundary}`, length, pieces };
}

/** Fields of the page's form with `answers` typed or chosen and a button pressed. */
export function filled(page, go, answers = {}) {
  const form = formOf(page.html);
  const fields = form.fields.filter(([name]) => !(name in answers));
  for (const [name, value] of Object.entries(answers)) {
    for (const one of Array.isArray(value) ? value : [value]) fields.push([name, one]);
  }
  return { action: form.action, fields: [...fields, ['go', go]] };
}

/** As Tip.press, for files of any size: what is sent is made piece by piece. */
export function pressStreaming(tip, page, go, answers = {}) {
  const { action, fields } = filled(page, go, answers);
  const form = streamedForm(fields);
  return new Promise((resolve, reject) => {
    const call = http.request({ host: '127.0.0.1', port: tip.port, method: 'POST', path: action, agent: false,
      headers: { 'Content-Type': form.type, 'Content-Length': form.length } }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('error', reject);
      answer.on('end', () => resolve({ status: answer.statusCode, headers: answer.headers,
        html: Buffer.concat(parts).toString() }));
    });
    call.on('error', reject);
    const pieces = form.pieces();
    const go_on = () => {
      for (let next = pieces.next(); !next.done; next = pieces.next()) {
        if (!call.write(next.value)) return call.once('drain', go_on);
      }
      return call.end();
    };
    go_on();
  });
}

/** Sends a form over a line of its own: the first bytes at once, then so many every second. */
export class SlowSender {
  constructor(tip, page, go, answers, { first = 70_000, perSecond = 1024 } = {}) {
    const { action, fields } = filled(page, go, answers);
    const form = streamedForm(fields);
    const head = `POST ${action} HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Type: ${form.type}\r\n` +
      `Content-Length: ${form.length}\r\n\r\n`;
    this.left = Buffer.concat([...form.pieces()]);
    this.got = '';
    this.socket = net.connect(tip.port, '127.0.0.1');
    this.socket.on('data', (part) => { this.got += part; });
    this.socket.on('error', () => {});
    this.ended = new Promise((resolve) => { this.socket.on('close', () => resolve(this.got)); });
    this.socket.write(head);
    this.send(first);
    this.clock = setInterval(() => this.send(perSecond), 1000);
    this.ended.then(() => clearInterval(this.clock));
  }
  send(bytes) {
    if (this.left.length === 0) return;
    this.socket.write(this.left.subarray(0, bytes));
    this.left = this.left.subarray(bytes);
  }
  stop() { clearInterval(this.clock); this.socket.destroy(); }
}

/** Resident memory of a program in MiB: now, and the most since it started. */
export function memoryOf(child) {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  const mebi = (name) => Number(status.match(new RegExp(`${name}:\\s+(\\d+)`))[1]) / 1024;
  return { now: mebi('VmRSS'), most: mebi('VmHWM') };
}
