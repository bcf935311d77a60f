// The receipt in its two forms: shown, written down, mistyped, and what that tells from outside.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Tip, codeOf, textOf, valueOf, wordsOf } from './lib/tip.mjs';

const tip = new Tip();
let code;
let words;

const unmarked = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
const enter = async (ma, language = '') => tip.press(await tip.get(`${language}/tra-loi`), 'mo', { ma });
const opens = (page) => page.status === 200 && textOf(page.html).includes('Bạn gửi tin báo');
const changed = (text, at) => text.slice(0, at) + (text[at] === '7' ? '8' : '7') + text.slice(at + 1);

before(async () => {
  await tip.start();
  tip.desk('open');
  const { html } = await tip.press(await tip.fill({ chuyen: 'mã bằng từ' }), 'gui');
  code = codeOf(html);
  words = wordsOf(html);
});
after(() => tip.remove());

test('the receipt is shown in 6 groups and in 12 words, and either opens the dialogue', async () => {
  assert.match(code, /^([0-9A-Z]{4} ){5}[0-9A-Z]{4}$/);
  assert.equal(words.length, 12);
  for (const typed of [code, words.join(' ')]) {
    const page = await enter(typed);
    assert.ok(opens(page), typed);
    assert.equal(valueOf(page, 'ma'), code.replaceAll(' ', '-'), 'goes on in one form');
  }
});

test('words are forgiven their case, blanks, hyphens, marks and code points', async () => {
  const text = words.join(' ');
  for (const typed of [text.toUpperCase(), text.normalize('NFD'), unmarked(text), words.join('-'),
    unmarked(words.join('')), ` ${words.join('\n  ')} `, words.map((word, n) => `${n + 1}. ${word}`).join('\n')]) {
    assert.ok(opens(await enter(typed)), typed);
  }
});

test('one letter wrong, missing, doubled or swapped still opens, in either form', async () => {
  const plain = code.replaceAll(' ', '');
  const swapped = plain.slice(0, 5) + plain[6] + plain[5] + plain.slice(7);
  const first = unmarked(words[0]);
  const rest = unmarked(words.slice(1).join(' '));
  const typed = [changed(plain, 11), plain.slice(0, 9) + plain.slice(10), plain[0] + plain, swapped,
    `z${first.slice(1)} ${rest}`, `${first.slice(0, -1)} ${rest}`, `${first[0]}${first} ${rest}`,
    `${first[1]}${first[0]}${first.slice(2)} ${rest}`];
  for (const one of typed) assert.ok(opens(await enter(one)), one);
});

test('more than one slip is not guessed, and the page says where to look', async () => {
  const told = async (typed) => {
    const page = await enter(typed);
    assert.equal(page.status, 422);
    assert.ok(!opens(page));
    return textOf(page.html);
  };
  assert.match(await told(changed(changed(code, 0), 7)), /Không thấy mã này/);
  assert.match(await told(code.slice(0, -2)), /Nhóm thứ 6 không đúng/);
  assert.match(await told(words.slice(0, 11).join(' ')), /Mã gồm 12 từ, bạn đã nhập 11/);
  assert.match(await told(['xyzxyz', ...words.slice(1)].join(' ')), /Từ thứ 1 không có/);
  assert.match(textOf((await enter('abc', '/en')).html), /6 groups of 4 letters or digits, or 12/);
});

test('a right and a wrong receipt give pages of one length', async () => {
  const lengths = new Set();
  for (const typed of [code, words.join(' '), changed(changed(code, 0), 7), '', 'xyz']) {
    lengths.add(Buffer.byteLength((await enter(typed)).html));
  }
  lengths.add(Buffer.byteLength((await tip.get('/tra-loi')).html));
  assert.equal(lengths.size, 1, [...lengths].join());
});
