// `haidang law explain`: a rule changes by its data alone, and assuming a fact changes nothing.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { bin, root } from './lib/tip.mjs';

const program = join(bin, 'haidang');
const story = join(root, 'tests/story/03-loai-tru-24-gio.story');

/** A copy of the law whose settings file the program is given; removed after the test. */
function copiedLaw(t) {
  const folder = mkdtempSync(join(tmpdir(), 'law-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(root, 'law'), join(folder, 'law'), { recursive: true });
  writeFileSync(join(folder, 'haidang.toml'), `law = "${join(folder, 'law')}"\n`);
  return {
    folder: join(folder, 'law'),
    config: join(folder, 'haidang.toml'),
    explain: (...more) => execFileSync(program,
      ['--config', join(folder, 'haidang.toml'), 'law', 'explain', story, ...more], { encoding: 'utf8' }),
    change(file, from, to) {
      const path = join(folder, 'law', file);
      const before = readFileSync(path, 'utf8');
      assert.equal(before.split(from).length, 2, `'${from}' stands once in ${file}`);
      writeFileSync(path, before.replace(from, to));
    },
  };
}

test('a changed row gives a new date from the same program', (t) => {
  const law = copiedLaw(t);
  assert.match(law.explain(), /T2b .*hết thứ Năm 03\/12\/2026/);
  law.change('time_limits.csv', 'tt-28-2020:7:1:b,7,d', 'tt-28-2020:7:1:b,5,d');
  assert.match(law.explain(), /T2b .*hết thứ Ba 01\/12\/2026/);
});

test('a new day off moves a date from the same program', (t) => {
  const law = copiedLaw(t);
  law.change('holidays.csv', '2027-01-01,public', '2026-12-03,exchanged,culture_day,,announced\n2027-01-01,public');
  assert.match(law.explain(), /T2b .*hết thứ Sáu 04\/12\/2026/);
});

test('what is assumed is told apart from what happened', (t) => {
  const law = copiedLaw(t);
  const plain = law.explain();
  const asked = law.explain('--if', 'quả tang: có', '--if', 'ngày 27/11/2026 09:00: công an phường chuyển tin');
  assert.ok(asked.startsWith(plain), 'the timetable itself is the same');
  const changes = asked.slice(plain.length);
  assert.match(changes, /NẾU: quả tang: có\nNẾU: ngày 27\/11\/2026 09:00: công an phường chuyển tin/);
  assert.match(changes, /không còn phải làm: T2b/);
  assert.match(law.explain(), /T2b .*hết thứ Năm 03\/12\/2026/);
});

/** What the program says when it refuses, with its status. */
function refused(...args) {
  const ended = spawnSync(program, args, { cwd: root, encoding: 'utf8' });
  assert.notEqual(ended.status, 0);
  assert.equal(ended.stdout, '');
  assert.doesNotMatch(ended.stderr, /Máy chủ|tải lại trang|biên nhận|server|reload/, 'nobody sent a report here');
  return ended.stderr;
}

test('what cannot be read is told to who typed the command, in Vietnamese and then in English', () => {
  const lines = refused('law', 'explain', 'khong-co.story').trimEnd().split('\n');
  assert.equal(lines.length, 3);
  assert.match(lines[0], /^Không đọc hoặc không ghi được tệp/);
  assert.match(lines[1], /^không đọc được tệp khong-co\.story/);
  assert.match(lines[2], /^cannot read khong-co\.story/);
  const english = refused('--en', 'law', 'explain', 'khong-co.story').trimEnd().split('\n');
  assert.equal(english.length, 2);
  assert.match(english[0], /^A file or a database could not be read/);
  assert.match(english[1], /^cannot read khong-co\.story/);
});

test('a wrong row and a missing table of the law are told by file, line and cell', (t) => {
  const law = copiedLaw(t);
  const config = ['--config', law.config, 'law', 'explain', story];
  law.change('time_limits.csv', 'tt-28-2020:7:1:b,7,d', 'tt-28-2020:7:1:b,7,ngay');
  const wrong = refused(...config).split('\n');
  assert.match(wrong[0], /^Trong tệp có chỗ chưa đúng/);
  assert.match(wrong[1], /^time_limits\.csv:\d+: unit là “ngay”: viết một trong: at_once, h, d/);
  assert.match(wrong[2], /^time_limits\.csv:\d+: unit is 'ngay': write one of: at_once, h, d/);
  rmSync(join(law.folder, 'routing.csv'));
  law.change('time_limits.csv', 'tt-28-2020:7:1:b,7,ngay', 'tt-28-2020:7:1:b,7,d');
  assert.match(refused(...config), /không đọc được tệp .*routing\.csv.*\ncannot read .*routing\.csv/);
});

test('an assumption that cannot be read is refused with what may stand there', () => {
  const ended = spawnSync(program, ['law', 'explain', story, '--if', 'mai mưa'], { cwd: root, encoding: 'utf8' });
  assert.notEqual(ended.status, 0);
  assert.match(ended.stderr, /mai mưa.*after nếu comes a fact/s);
});
