// Drives the real haidang-tip as a browser without scripts would: reads the forms it gets, fills
// them in, presses a button.
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import { join } from 'node:path';
import { Program, bin, root } from './program.mjs';
import { storeSettings } from './store.mjs';

export { bin, root };

export class Tip extends Program {
  /** `workers`: as many threads as answer requests. */
  constructor({ workers = 16 } = {}) {
    super('haidang-tip');
    const store = storeSettings(this.data);
    this.settle(`data = "${this.data}"`, store.key, `province = "${join(root, 'province/hai-phong')}"`,
      'ballast_mebi = 1', `workers = ${workers}`, '[tip]', 'port = 0', store.table);
  }

  /** The staff program's side: see tests/tools/outbox_fixture.cpp. */
  desk(...words) {
    const done = spawnSync(join(bin, 'outbox_fixture'), [this.data, ...words], { maxBuffer: 1 << 28 });
    if (done.status !== 0) throw new Error(`fixture ${words[0]}: ${done.stderr}`);
    return done.stdout;
  }
  take() {
    return this.desk('take').toString().split('\n').filter(Boolean).map((line) => JSON.parse(line));
  }

  /** `wrote` is called once all of it has left for the program, also while that stands still. */
  request(method, path, { headers = {}, body, wrote } = {}) {
    return new Promise((resolve, reject) => {
      const options = { host: '127.0.0.1', port: this.port, method, path, agent: false,
        headers: { 'User-Agent': 'CANARY-agent-8820', ...headers, ...(body ? { 'Content-Length': body.length } : {}) } };
      const call = http.request(options, (answer) => {
        const parts = [];
        answer.on('data', (part) => parts.push(part));
        answer.on('end', () => resolve({
          status: answer.statusCode, headers: answer.headers, html: Buffer.concat(parts).toString() }));
        answer.on('error', reject);
      });
      call.on('error', reject);
      call.end(body, wrote);
    });
  }
  get(path) { return this.request('GET', path); }
  post(path, fields, headers = {}, wrote = undefined) {
    const { type, body } = multipart(fields);
    return this.request('POST', path, { headers: { 'Content-Type': type, ...headers }, body, wrote });
  }

  /** Presses a button of the form on `page`, with `answers` typed or chosen. */
  press(page, go, answers = {}) {
    const form = formOf(page.html);
    const fields = form.fields.filter(([name]) => !(name in answers));
    for (const [name, value] of Object.entries(answers)) {
      for (const one of Array.isArray(value) ? value : [value]) {
        if (one !== null) fields.push([name, one]);
      }
    }
    fields.push(['go', go]);
    return this.post(form.action, fields);
  }

  /** From the first question to the page before sending. */
  async fill(answers = {}, language = '') {
    let page = await this.get(`${language}/bat-dau`);
    const steps = [['nguy-hiem'], ['chuyen', 'tep'],
      ['xa', 'thanh-pho', 'noi', 'ngay', 'thang', 'nam', 'con'], ['ai'], ['lien-lac', 'lien-he']];
    for (const names of steps) {
      const given = Object.fromEntries(names.filter((n) => n in answers).map((n) => [n, answers[n]]));
      if (names.includes('xa') && !given.xa) given.xa = 'khong-ro';
      page = await this.press(page, 'tiep', given);
      if (page.status !== 200) throw new Error(`${names[0]}: ${page.status} ${textOf(page.html)}`);
    }
    return page;
  }

  /** Everything under the data folder and what was logged, as one buffer to search. */
  allBytes() {
    const files = (folder) => readdirSync(folder).flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? files(path) : [Buffer.from(name), readFileSync(path)];
    });
    return Buffer.concat([...files(this.data), Buffer.from(this.log)]);
  }
  blobs() {
    const folder = join(this.data, 'blobs');
    return readdirSync(folder, { recursive: true }).filter((name) => /[0-9a-f]{32}$/.test(name));
  }

  /** Sends raw bytes and resolves to what comes back until the other side closes. */
  raw(text, { patience = 15000 } = {}) {
    return new Promise((resolve) => {
      const socket = net.connect(this.port, '127.0.0.1');
      let got = '';
      socket.setTimeout(patience, () => socket.destroy());
      socket.on('data', (part) => { got += part; });
      socket.on('error', () => {});
      socket.on('close', () => resolve(got));
      socket.write(text);
    });
  }
}

export class File {
  constructor(name, content) { this.name = name; this.content = Buffer.from(content); }
}

export function multipart(fields) {
  const boundary = '----HaiDangTest7d1f';
  const parts = fields.flatMap(([name, value]) => {
    const isFile = value instanceof File;
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${name}"` +
      (isFile ? `; filename="${value.name}"\r\nContent-Type: application/octet-stream` : '');
    return [Buffer.from(`${head}\r\n\r\n`), isFile ? value.content : Buffer.from(value), Buffer.from('\r\n')];
  });
  return { type: `multipart/form-data; boundary=${boundary}`,
    body: Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]) };
}

export function unescape(text) {
  return text.replace(/&(amp|lt|gt|quot|#39|#x27);/g, (_, name) =>
    ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" })[name]);
}

const attribute = (tag, name) => {
  const hit = tag.match(new RegExp(`\\s${name}="([^"]*)"`));
  return hit ? unescape(hit[1]) : undefined;
};

/** What a browser would send of the page's form, without a button. */
export function formOf(html) {
  const form = html.match(/<form[^>]*>[\s\S]*<\/form>/)?.[0];
  if (!form) throw new Error(`no form: ${textOf(html)}`);
  const fields = [];
  for (const [tag] of form.matchAll(/<input\b[^>]*>/g)) {
    const type = attribute(tag, 'type') ?? 'text';
    if (type === 'file') continue;
    if ((type === 'radio' || type === 'checkbox') && !/\schecked/.test(tag)) continue;
    fields.push([attribute(tag, 'name'), attribute(tag, 'value') ?? '']);
  }
  for (const hit of form.matchAll(/<textarea\b([^>]*)>\n?([\s\S]*?)<\/textarea>/g)) {
    fields.push([attribute(hit[1], 'name'), unescape(hit[2])]);
  }
  for (const hit of form.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g)) {
    const chosen = [...hit[2].matchAll(/<option\b[^>]*>/g)].map(([tag]) => tag);
    const one = chosen.find((tag) => /\sselected/.test(tag)) ?? chosen[0];
    fields.push([attribute(hit[1], 'name'), attribute(one, 'value')]);
  }
  return { action: attribute(form.match(/<form[^>]*>/)[0], 'action'), fields };
}

export const valueOf = (page, name) => formOf(page.html).fields.find(([n]) => n === name)?.[1];
export const valuesOf = (page, name) =>
  formOf(page.html).fields.filter(([n]) => n === name).map(([, value]) => value);

export function textOf(html) {
  return unescape(html.replace(/<(style|svg|title)[\s\S]*?<\/\1>/g, '').replace(/<[^>]+>/g, ' '))
    .replace(/\s+/g, ' ').trim();
}
export const titleOf = (html) => html.match(/<title>([^<]*)/)[1];

/** The receipt shown on a page, or nothing. */
export function codeOf(html) {
  const line = html.match(/<p class="code"[^>]*>([\s\S]*?)<\/p>/);
  return line ? [...line[1].matchAll(/<span>([^<]*)/g)].map((hit) => hit[1]).join(' ') : undefined;
}

/** The same receipt in its twelve words. */
export function wordsOf(html) {
  const list = html.match(/<ol class="code-words"[^>]*>([\s\S]*?)<\/ol>/);
  return list ? [...list[1].matchAll(/<li>([^<]*)/g)].map((hit) => hit[1]) : undefined;
}
