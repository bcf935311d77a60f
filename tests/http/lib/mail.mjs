// A real mail server, Debian's python3-aiosmtpd, that keeps what it took.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from './program.mjs';

export class MailServer {
  letters = [];

  /** `pair`: certificate and key, for one that wants STARTTLS and a password. */
  constructor(pair = []) { this.pair = pair; }

  /** On the port it had before, if any. */
  async start() {
    const script = join(root, 'tests/http/lib/mail_server.py');
    this.child = spawn('/usr/bin/python3', [script, `${this.port ?? 0}`, ...this.pair], { stdio: ['ignore', 'pipe', 'inherit'] });
    const lines = createInterface({ input: this.child.stdout });
    const [first] = await new Promise((resolve, reject) => {
      lines.once('line', (line) => resolve([line]));
      this.child.once('exit', (code) => reject(new Error(`the mail server ended with ${code}`)));
    });
    this.child.removeAllListeners('exit');
    this.port = JSON.parse(first).port;
    lines.on('line', (line) => this.letters.push(JSON.parse(line)));
    return this;
  }

  get recipients() { return this.letters.flatMap((letter) => letter.to).sort(); }

  stop() {
    if (!this.child || this.child.exitCode !== null) return undefined;
    const ended = new Promise((resolve) => { this.child.once('exit', resolve); });
    this.child.kill('SIGTERM');
    return ended;
  }
}

/** The text of a letter and its subject, decoded. */
export function readLetter({ text }) {
  const [head, body] = text.split('\r\n\r\n');
  const subject = head.match(/^Subject: =\?UTF-8\?B\?(.+)\?=$/m)[1];
  const plain = (encoded) => Buffer.from(encoded, 'base64').toString();
  return { head, subject: plain(subject), body: plain(body) };
}
