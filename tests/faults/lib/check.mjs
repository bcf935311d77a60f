// What must be true after every restart, and of every single thing at the end.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { isPostgres, ownerOf, tell } from '../../http/lib/store.mjs';
import { bin } from '../../http/lib/tip.mjs';
import { opensDialogue } from './senders.mjs';
import { withEach } from './waiting.mjs';

const run = promisify(execFile);
const checker = join(process.env.HD_PLAIN_BIN ?? bin, 'store_check');

/** tests/tools/store_check.cpp */
export async function look(data) {
  const where = isPostgres ? [data, 'on', ownerOf(data)] : [data];
  const { stdout } = await run(checker, where, { maxBuffer: 1 << 26 });
  return JSON.parse(stdout);
}
export const makeOlder = (data) => (isPostgres
  ? tell(data, 'update blobs.blob set hour = hour - 2 * 24 * 3600')
  : run(checker, [data, 'age']));

/** The audit chain from its first entry, as the operator checks it. */
export const verifyAudit = (desk) =>
  run(join(bin, 'haidang'), ['--config', join(desk.folder, 'haidang.toml'), 'verify-audit']);

/** Called while everything goes on: nothing acknowledged before is missing, nothing is half there. */
export async function checkRunning(world, random) {
  const { tip, desk, ledger } = world;
  const known = ledger.acknowledgedTips();
  const answered = ledger.answers.filter((one) => one.acknowledged).length;
  // A chain once broken stays so: it need not be walked from its first entry every time.
  const [seen] = await Promise.all([look(tip.data), random.chance(0.1) && verifyAudit(desk)]);
  assert.deepEqual(seen.findings, []);
  assert.ok(seen.tip_receipts >= known.length, `${known.length} receipts shown, ${seen.tip_receipts} kept`);
  assert.ok(seen.answer_receipts >= answered, `${answered} answers taken, ${seen.answer_receipts} kept`);
  assert.ok(seen.leads <= seen.tip_receipts, `${seen.leads} leads of ${seen.tip_receipts} tips`);
  assert.ok(seen.answers <= seen.answer_receipts, `${seen.answers} of ${seen.answer_receipts} answers`);
  if (known.length === 0) return;
  const some = random.pick(known);
  assert.ok(await opensDialogue(tip, some.receipt), `the receipt of tip ${some.number} opens nothing`);
}

/** Counts of what went wrong, from everything there is. */
export class Verdict {
  constructor() {
    this.lost = [];
    this.doubled = [];
    this.half = [];
  }

  /** `found`: how often it is there. */
  count(what, acknowledged, found) {
    if (found > 1) this.doubled.push(`${what}: ${found} times`);
    if (found === 0 && acknowledged) this.lost.push(what);
  }
}

const listOf = async (officer, path) => {
  const rows = [];
  for (let cursor = ''; cursor !== undefined;) {
    const page = (await officer.get(`${path}${cursor && `&cursor=${encodeURIComponent(cursor)}`}`)).json;
    rows.push(...page.rows);
    cursor = page.next_cursor || undefined;
  }
  return rows;
};

/** Opens every lead with all its files and its dialogue: [{id, tip text, files, messages, events}]. */
export async function readEverything(heads) {
  const leads = new Map();
  for (const head of heads) {
    const rows = await listOf(head, '/leads?filter=agency');
    await withEach(rows, async (row) => { leads.set(row.lead_id, await readLead(head, row.lead_id)); });
  }
  return leads;
}

async function readLead(head, id) {
  const lead = (await head.get(`/leads/${id}`)).json;
  const content = await head.post(`/leads/${id}/opening`, {});
  if (content.status !== 200) return { lead, broken: `cannot be opened: ${content.bytes}` };
  const files = [];
  for (const [index] of content.json.files.entries()) {
    const file = await head.get(`/leads/${id}/files/${index}`);
    if (file.status !== 200) return { lead, broken: `file ${index}: ${file.bytes}` };
    files.push(file.bytes);
  }
  const dialogue = lead.can.includes('ask')
    ? (await head.post(`/leads/${id}/dialogue/opening`, {})).json.messages : [];
  return { lead, story: content.json.story, files, dialogue };
}

const countBy = (list) => {
  const counts = new Map();
  for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
};

/** Every tip, answer, question and step of the ledger against what is really there. */
export function compare(ledger, leads) {
  const verdict = new Verdict();
  const all = [...leads.values()];
  const stories = countBy(all.map((one) => one.story));
  const messages = countBy(all.flatMap((one) => one.dialogue ?? []).map((one) => one.text));
  for (const tip of ledger.tips) verdict.count(`tip ${tip.number}`, tip.acknowledged, stories.get(tip.text) ?? 0);
  for (const one of ledger.answers) verdict.count(one.text, one.acknowledged, messages.get(one.text) ?? 0);
  for (const one of ledger.questions) verdict.count(one.text, one.acknowledged, messages.get(one.text) ?? 0);
  for (const found of all) inspect(found, ledger, verdict);
  for (const { lead, kind } of ledger.steps) {
    const times = leads.get(lead)?.lead.events.filter((event) => event.kind === kind).length ?? 0;
    verdict.count(`${kind} of ${lead}`, true, times);
  }
  return verdict;
}

function inspect(found, ledger, verdict) {
  const name = found.lead.number;
  if (found.broken) {
    verdict.half.push(`${name}: ${found.broken}`);
    return;
  }
  const tip = ledger.byText.get(found.story);
  if (!tip) {
    verdict.half.push(`${name}: nobody wrote "${found.story}"`);
    return;
  }
  const expected = tip.file ? [tip.file.content] : [];
  const same = found.files.length === expected.length && expected.every((bytes, i) => bytes.equals(found.files[i]));
  if (!same) verdict.half.push(`${name}: other files than were sent`);
  for (const message of found.dialogue) {
    const known = [...ledger.questions, ...ledger.answers].some((one) => one.text === message.text);
    if (!known) verdict.half.push(`${name}: nobody wrote "${message.text}"`);
  }
}
