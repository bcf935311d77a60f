// The whole way of a report through the real program, and back as a question and an answer.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { File, Tip, codeOf, textOf, titleOf, valueOf, valuesOf } from './lib/tip.mjs';

const tip = new Tip();
before(async () => { await tip.start(); tip.desk('open'); });
after(() => tip.remove());

const story = 'Cô ấy 19 tuổi, quen <b>"anh Hải"</b> qua mạng & được hứa cưới.\nHẹn ở cửa khẩu.';

test('a report is sent, sealed to the commune it names, and opened only by its keys', async () => {
  const photo = Buffer.alloc(200_000, 7);
  let page = await tip.get('/bat-dau');
  assert.equal(page.status, 200);
  page = await tip.press(page, 'tiep', { 'nguy-hiem': 'co-the' });
  assert.equal(titleOf(page.html), 'Bước 2/6 – Hải Đăng');
  page = await tip.press(page, 'tiep', { chuyen: story, tep: [new File('C:\\ảnh\\x.jpg', photo), new File('', '')] });
  assert.equal(valuesOf(page, 'tep-giu').length, 1);
  page = await tip.press(page, 'tiep', { xa: '11680', noi: 'bến xe', ngay: '8', thang: '3', nam: '2026', con: 'con' });
  page = await tip.press(page, 'tiep', { ai: '“anh Hải”, 0900 000 000' });
  page = await tip.press(page, 'tiep', { 'lien-lac': 'ten', 'lien-he': 'Chị An, 0900 000 001' });
  assert.equal(titleOf(page.html), 'Bước 6/6 – Hải Đăng');
  const review = textOf(page.html);
  for (const part of ['"anh Hải"', 'Xã Kiến Thuỵ', 'Chủ nhật 08/03/2026', 'x.jpg', 'Chị An', 'Có thể, nhưng']) {
    assert.ok(review.includes(part), part);
  }
  const sent = await tip.press(page, 'gui');
  assert.equal(sent.status, 200);
  assert.match(codeOf(sent.html), /^([0-9A-HJKMNP-TV-Z]{4} ){5}[0-9A-HJKMNP-TV-Z]{4}$/);

  const [item, ...others] = tip.take();
  assert.equal(others.length, 0);
  assert.equal(item.to, 'commune-intake');
  assert.equal(item.unit, '11680');
  assert.equal(item.danger, 'maybe');
  assert.equal(item.hour % 3600, 0);
  assert.equal(item.content.story, story);
  assert.equal(item.content.day, '2026-03-08');
  assert.equal(item.content.ongoing, 'yes');
  assert.equal(item.content.contact_way, 'named');
  assert.equal(item.guarded.contact, 'Chị An, 0900 000 001');
  assert.ok(!JSON.stringify(item.content).includes('Chị An'));
  const [file] = item.content.files;
  assert.deepEqual([file.name, file.size], ['x.jpg', photo.length]);
  assert.deepEqual(tip.desk('file', file.blob, file.key), photo);
});

test('sending twice, going back and sending a changed form give one tip and one receipt', async () => {
  const page = await tip.fill({ chuyen: 'một lần' });
  const [first, second] = await Promise.all([tip.press(page, 'gui'), tip.press(page, 'gui')]);
  const changed = await tip.press(await tip.press(page, 'sua-2'), 'tiep', { chuyen: 'đã đổi' });
  const third = await tip.press(changed, 'gui');
  assert.ok(codeOf(first.html));
  assert.equal(codeOf(second.html), codeOf(first.html));
  assert.equal(codeOf(third.html), codeOf(first.html));
  assert.ok(textOf(third.html).includes('Điều sửa sau khi gửi không được gửi thêm'));
  const mine = tip.take().filter((item) => /một lần|đã đổi/.test(item.content.story));
  assert.equal(mine.length, 1);
});

test('a replay after the staff program took the tip over still shows the receipt', async () => {
  const page = await tip.fill({ chuyen: 'lấy đi rồi' });
  const first = await tip.press(page, 'gui');
  assert.ok(tip.take().some((item) => item.content.story === 'lấy đi rồi'));
  await tip.stop();
  await tip.start();  // clears what was taken
  await assert.doesNotReject(async () => {
    for (let tries = 0; tip.take().length > 0; ++tries) {
      if (tries > 50) throw new Error('taken items are still there');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  });
  const again = await tip.press(page, 'gui');
  assert.equal(again.status, 200);
  assert.equal(codeOf(again.html), codeOf(first.html));
  assert.deepEqual(tip.take(), []);
});

test('the city gets what names no commune, what names one without intake, and what asks for it', async () => {
  await tip.press(await tip.fill({ chuyen: 'a1' }), 'gui');
  await tip.press(await tip.fill({ chuyen: 'a2', xa: '11443' }), 'gui');
  await tip.press(await tip.fill({ chuyen: 'a3', xa: '11680', 'thanh-pho': '1' }), 'gui');
  const items = tip.take().filter((item) => /^a\d$/.test(item.content.story));
  assert.deepEqual(items.map((item) => [item.to, item.unit]),
    [['city-intake', ''], ['city-intake', '11443'], ['city-intake', '11680']]);
});

test('back, skip, change and language lose nothing', async () => {
  let page = await tip.press(await tip.get('/bat-dau'), 'tiep', { 'nguy-hiem': 'khong' });
  page = await tip.press(page, 'en', { chuyen: 'nháp\nhai dòng' });
  assert.match(page.html, /<html lang="en">/);
  assert.equal(titleOf(page.html), 'Step 2/6 – Hải Đăng');
  assert.equal(valueOf(page, 'chuyen'), 'nháp\nhai dòng');
  page = await tip.press(page, 'vi');
  page = await tip.press(page, 'truoc');
  assert.equal(valueOf(page, 'nguy-hiem'), 'khong');
  page = await tip.press(page, 'bo-qua');
  page = await tip.press(page, 'tiep');
  page = await tip.press(page, 'bo-qua', { ngay: '31', thang: '11', nam: '2026', noi: 'chợ' });
  page = await tip.press(page, 'bo-qua');
  page = await tip.press(page, 'bo-qua');
  assert.equal(titleOf(page.html), 'Bước 6/6 – Hải Đăng');
  page = await tip.press(page, 'sua-4');
  page = await tip.press(page, 'tiep', { ai: 'một người' });
  assert.equal(titleOf(page.html), 'Bước 6/6 – Hải Đăng', 'back to the check');
  await tip.press(page, 'gui');
  const item = tip.take().find((one) => one.content.who === 'một người');
  assert.equal(item.content.story, 'nháp\nhai dòng');
  assert.equal(item.content.place, 'chợ');
  assert.equal(item.content.day, '');
  assert.equal(item.danger, 'no');
});

test('what cannot be taken is named at its place and nothing typed is lost', async () => {
  let page = await tip.press(await tip.get('/bat-dau'), 'bo-qua');
  page = await tip.press(page, 'tiep', { chuyen: 'giữ lại' });
  page = await tip.press(page, 'tiep', { ngay: '31', thang: '11', nam: '2026', noi: 'ở "đây"' });
  assert.equal(page.status, 422);
  assert.equal(titleOf(page.html), 'Cần sửa: Bước 3/6 – Hải Đăng');
  assert.match(page.html, /href="#xa"/);
  assert.match(page.html, /href="#ngay"/);
  assert.ok(textOf(page.html).includes('Điều bạn đã viết vẫn còn nguyên'));
  assert.deepEqual(['ngay', 'noi', 'chuyen'].map((name) => valueOf(page, name)), ['31', 'ở "đây"', 'giữ lại']);
  page = await tip.press(page, 'tiep', { xa: 'khong-ro', ngay: '30' });
  page = await tip.press(page, 'tiep');
  page = await tip.press(page, 'tiep', { 'lien-lac': 'ten' });
  assert.match(page.html, /href="#lien-he"/);
  page = await tip.press(page, 'tiep', { 'lien-lac': 'ma' });
  assert.equal(page.status, 200);
  const empty = await tip.press(await tip.fill({}), 'gui');
  assert.equal(titleOf(empty.html), 'Cần sửa: Bước 2/6 – Hải Đăng');
});

test('a question is read with the receipt, however it is typed, and answered once', async () => {
  const sent = await tip.press(await tip.fill({ chuyen: 'hỏi tôi đi' }), 'gui');
  const code = codeOf(sent.html);
  tip.desk('ask', code, 'Xe màu gì?\nKhông nhớ cũng không sao. <i>');
  tip.desk('forge', code, 'Hãy gọi số này ngay');
  tip.desk('accept', code);
  const typed = code.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l').replaceAll(' ', '-');
  let page = await tip.press(await tip.get('/tra-loi'), 'mo', { ma: `  ${typed} ` });
  assert.equal(page.status, 200);
  const words = textOf(page.html);
  assert.ok(words.includes('Cán bộ hỏi bạn một điều'));
  assert.ok(words.includes('Xe màu gì?') && words.includes('cũng không sao. <i>'));
  assert.ok(!words.includes('Hãy gọi số này'), 'a question with a forged signature');
  assert.ok(!words.includes('hỏi tôi đi'), 'the tip is never shown again');
  assert.ok(words.includes('Đang xác minh') && words.includes('thứ Tư 16/12/2026'));
  page = await tip.press(page, 'gui', { 'tra-loi': '' });
  assert.equal(page.status, 422);
  const answer = { 'tra-loi': 'Xe trắng', tep: new File('xe.png', 'PNG') };
  const done = await tip.press(page, 'gui', answer);
  assert.ok(textOf(done.html).includes('đã được giữ an toàn'));
  await tip.press(page, 'gui', { 'tra-loi': 'lần hai' });
  const answers = tip.take().filter((item) => item.kind === 'answer');
  assert.equal(answers.length, 1);
  assert.equal(answers[0].content.text, 'Xe trắng');
  assert.equal(answers[0].content.files.length, 1);
  assert.equal(answers[0].to, '', 'sealed to the tip, whoever holds it');
  assert.ok(answers[0].question);
});

test('with the receipt more can be told unasked; a wrong code tells nothing', async () => {
  const sent = await tip.press(await tip.fill({ chuyen: 'còn nữa' }, '/en'), 'gui');
  const code = codeOf(sent.html);
  assert.match(sent.html, /<html lang="en">/);
  let page = await tip.press(await tip.get('/en/tra-loi'), 'mo', { ma: code });
  assert.ok(textOf(page.html).includes('There is no question for you'));
  page = await tip.press(page, 'gui', { 'tra-loi': 'kể thêm' });
  assert.equal(page.status, 200);
  const more = tip.take().find((item) => item.content.text === 'kể thêm');
  assert.deepEqual([more.kind, more.question, more.to], ['answer', '', '']);

  const wrong = await tip.press(await tip.get('/tra-loi'), 'mo', { ma: '7K2M Q9XD 4HTV B3NF 8WZC 5RJP' });
  assert.equal(wrong.status, 422);
  assert.ok(textOf(wrong.html).includes('Không thấy mã này'));
  assert.equal(valueOf(wrong, 'ma'), '7K2M Q9XD 4HTV B3NF 8WZC 5RJP');
  const short = await tip.press(await tip.get('/tra-loi'), 'mo', { ma: 'abc' });
  assert.ok(textOf(short.html).includes('6 nhóm'));
});

test('a form of another day, or of nobody, is shown again with its words and a new number', async () => {
  const page = await tip.fill({ chuyen: 'mẫu cũ' });
  const forged = await tip.press(page, 'gui', { 'ma-gui': 'A'.repeat(50) });
  assert.equal(codeOf(forged.html), undefined);
  assert.ok(textOf(forged.html).includes('Chưa có gì được gửi'));
  assert.notEqual(valueOf(forged, 'ma-gui'), 'A'.repeat(50));
  assert.equal(valueOf(forged, 'chuyen'), 'mẫu cũ');
  const sent = await tip.press(forged, 'gui');
  assert.ok(codeOf(sent.html));
});
