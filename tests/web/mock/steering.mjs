const reasons = {
  classified: [['classified', 'Đã phân loại', 1184, true]],
  decided: [
    ['verification_late', 'Đang xác minh, quá hạn, chưa gia hạn', 79, false],
    ['decision_waits', 'Đã đề xuất, chờ người có quyền quyết định', 57, false],
    ['opened', 'Đã khởi tố vụ án', 512, true],
    ['not_opened', 'Đã quyết định không khởi tố', 401, true],
    ['suspended', 'Tạm đình chỉ giải quyết', 119, true],
  ],
  cleared: [
    ['carried_unknown', 'Năm trước chuyển sang, chưa rõ đối tượng', 2, false],
    ['identified', 'Đã rõ đối tượng', 22, true],
  ],
}
const figure = (
  code,
  title,
  numerator,
  denominator,
  percent,
  words,
  target,
  isMet,
  verdict,
  formula,
) => ({
  code,
  title,
  numerator,
  denominator,
  percent,
  percent_words: words,
  target_words: target,
  is_met: isMet,
  verdict,
  formula,
  carry_words: code === 'cleared' ? 'tính cả 5 vụ năm trước chuyển sang' : '',
  late_words: code === 'decided' ? 'trong đó 210 tin quyết định sau hạn' : '',
  before_words: 'cùng kỳ năm trước 90,3%: giảm 1,9 điểm',
  reasons: reasons[code].map(([reason, label, count, isCounted]) => ({
    code: reason,
    label,
    count,
    is_counted: isCounted,
  })),
  definition: {
    formula: 'Số tin đã có quyết định chia cho số tin hết hạn giải quyết trong kỳ.',
    numerator:
      'Tin đã khởi tố, không khởi tố hoặc tạm đình chỉ (khoản 1 Điều 147 BLTTHS), kể cả khi quyết định sau hạn; tin đã phục hồi thì chờ quyết định mới.',
    denominator:
      'Tin có hạn giải quyết đã qua trong kỳ, và tin quyết định trước hạn trong kỳ. Gia hạn đúng luật thì tính theo hạn mới kể từ ngày gia hạn.',
    source:
      'Hạn theo Điều 147 BLTTHS do hệ thống tính và ngày quyết định ghi ở từng tin. Chỉ tiêu: Kế hoạch 19/KH-BCĐ138/CP ngày 15/1/2024.',
    target: target,
    period: 'Một năm dương lịch, từ 1/1 đến hết ngày chốt số liệu.',
    level: 'Toàn thành phố; tách được theo cơ quan, xã, điều luật, nguồn tin, kênh nhận. Cơ quan là nơi thụ lý, giải quyết tin.',
    carry_over:
      'Tin nhận năm trước mà hạn rơi vào năm nay thì tính ở năm nay; quyết định sớm trong năm trước thì tính ở năm trước. Không tin nào tính hai năm.',
  },
})
export const indicators = {
  year: 2026,
  as_of: '2026-11-25',
  today: '2026-11-25',
  as_of_words: 'Năm 2026, đến thứ Tư 25/11/2026',
  years: [2026, 2025],
  figures: [
    figure(
      'classified',
      'Tiếp nhận và phân loại',
      1184,
      1184,
      100,
      '100%',
      '100%',
      true,
      'đạt mục tiêu 100%',
      '1.184 tin đã phân loại trên 1.184 tin nhận trong kỳ',
    ),
    figure(
      'decided',
      'Giải quyết tin',
      1032,
      1168,
      88.4,
      '88,4%',
      '90%',
      false,
      'thiếu 20 tin để đạt 90%',
      '1.032 tin đã có quyết định trên 1.168 tin hết hạn hoặc được quyết định trước hạn trong kỳ',
    ),
    figure(
      'cleared',
      'Khám phá vụ án',
      22,
      24,
      91.7,
      '91,7%',
      '90%',
      true,
      'đạt mục tiêu 90%',
      '22 vụ đã rõ đối tượng trên 24 vụ khởi tố, tính cả 5 vụ năm trước chuyển sang',
    ),
  ],
}
const row = (id, number, agency, received, day, due, sign) => ({
  lead_id: id,
  number,
  case_number: '',
  agency_name: agency,
  article: '150',
  received_words: received,
  classified_words: received,
  decided_words: '',
  opened_words: '',
  known_words: '',
  due_day_words: day,
  due_words: due,
  due_sign: sign,
  state_words: 'Đang xác minh',
  reason_words: 'Đang xác minh, quá hạn, chưa gia hạn',
  is_counted: false,
})
const rows = [
  row('L0507', 'TB 0288/2026', 'Cơ quan điều tra Công an TP', '12/10/2026', '2/11/2026', 'quá 23 ngày', 'late'),
  row('L0462', 'TB 0301/2026', 'Cơ quan điều tra Công an TP', '19/10/2026', '9/11/2026', 'quá 16 ngày', 'late'),
  row('L0518', 'TB 0349/2026', 'Cơ quan điều tra Công an TP', '2/11/2026', '23/11/2026', 'quá 2 ngày', 'late'),
]
const cases = [
  {
    ...row('L0398', 'TB 0398/2026', 'Cơ quan điều tra Công an TP', '2/3/2026', '', '', 'later'),
    case_number: 'VA 0007/2026',
    opened_words: '20/3/2026',
    state_words: 'Đã khởi tố vụ án',
    reason_words: 'Khởi tố trong kỳ, chưa rõ đối tượng',
  },
]
export const counted = (code, part, reason) => ({
  title: code === 'cleared'
    ? 'Khám phá vụ án: 1 vụ án'
    : reason
    ? 'Đang xác minh, quá hạn, chưa gia hạn: 3 vụ việc'
    : part === 'missing'
      ? 'Chưa có quyết định: 3 tin'
      : 'Giải quyết tin: 3 tin',
  total: code === 'cleared' ? 1 : 3,
  rows: code === 'cleared' ? cases : part === 'counted' ? rows.map(one => ({ ...one, is_counted: true })) : rows,
  next_cursor: null,
})

const AGENCIES = [
  ['A01', 'Cơ quan điều tra Công an TP', 720, 820],
  ['A02', 'Ban Chỉ huy Bộ đội Biên phòng', 312, 348],
]
const COMMUNES = Array.from({ length: 114 }, (_, i) => [`1${i}`, `xã số ${i + 1}`, 10, 124 - i])
const UNKNOWN = [['-', 'Chưa rõ', 1032, 1168]]
export const choices = {
  agency: AGENCIES.map(([key, label]) => ({ key, label })),
  commune: [
    { key: '-', label: 'Chưa rõ xã' },
    { key: '11680', label: 'xã Kiến Thuỵ' },
  ],
  article: [{ key: '150', label: 'Điều 150 BLHS' }],
  source: [{ key: 'denunciation', label: 'Tố giác' }],
  channel: [{ key: 'telephone', label: 'Điện thoại' }],
}
export const breakdown = by => ({
  by,
  title: 'Giải quyết tin',
  rows: (by === 'agency' ? AGENCIES : by === 'commune' ? COMMUNES : UNKNOWN).map(
    ([key, label, numerator, denominator]) => ({
      key,
      label,
      numerator,
      denominator,
      percent: 88.4,
      percent_words: '88,4%',
      missing: denominator - numerator,
      is_met: false,
    }),
  ),
})
const point = percent => ({
  numerator: Math.round(percent * 10),
  denominator: 1000,
  percent,
  percent_words: `${String(percent).replace('.', ',')}%`,
})
const NOW = [91.2, 90.5, 89.8, 90.9, 91.4, 90.6, 89.9, 88.7, 88.1, 87.6, 88.4]
const BEFORE = [88, 88.9, 89.2, 88.6, 89.5, 90.1, 90.4, 89.8, 90.2, 90.6, 90.3, 90.8]
export const trend = {
  title: 'Giải quyết tin',
  year: 2026,
  target: 90,
  words: 'Giải quyết tin, lũy kế đến cuối mỗi tháng năm 2026: tháng 1 91,2%, gần nhất 88,4%.',
  months: BEFORE.map((before, i) => ({
    month: i + 1,
    label: `Tháng ${i + 1}`,
    now: NOW[i] === undefined ? null : point(NOW[i]),
    before: point(before),
    change_words: NOW[i] === undefined ? '' : '−1,8',
  })),
}
