// What was sent to an invented procuracy.
const notice = (id, lead_id, number, kind, kind_words, more = {}) => ({
  id,
  lead_id,
  number,
  version: 6,
  kind,
  kind_words,
  state_words: 'Đang kiểm tra, xác minh',
  article_words: 'Điều 150 khoản 1',
  agency_name: 'Cơ quan Cảnh sát điều tra Công an TP Hải Phòng',
  sent_words: '09:10 thứ Tư 25/11/2026',
  received_words: 'chưa xác nhận',
  is_waiting: true,
  ...more,
})
const rows = {
  waiting: [
    notice(
      'N1',
      'L0507',
      'TB 0507/2026',
      'procuracy_notified_of_acceptance',
      'Thông báo tiếp nhận nguồn tin',
    ),
    notice('N2', 'L0462', 'TB 0462/2026', 'assignment_notified', 'Quyết định phân công giải quyết'),
  ],
  to_answer: [
    notice(
      'N3',
      'L0411',
      'TB 0411/2026',
      'extension_requested',
      'Đề nghị gia hạn thời hạn giải quyết',
      { is_waiting: false, received_words: 'nhận 08:00 thứ Ba 24/11/2026, Mai Văn La Bàn' },
    ),
  ],
  suspended: [],
}
export const notices = state => ({
  rows: rows[state] ?? [...rows.waiting, ...rows.to_answer],
  counts: { waiting: 2, to_answer: 1, suspended: 0, all: 3292 },
  next_cursor: null,
})

const fresh = (kind, { lead_id, number, kind_words }, wait) => ({
  lead_id,
  number: `${number} (Cơ quan Cảnh sát điều tra Công an TP Hải Phòng)`,
  kind,
  words: `${kind_words}, ${wait}`,
  at: '2026-11-25T09:10:00+07:00',
  is_late: false,
  late_words: '',
})
/** What its page of today says of them. */
export const papersToday = {
  summary: 'Ba điều mới.',
  late: [],
  due_today: [],
  coming: [],
  own_steps: [],
  asks: [],
  waiting: [],
  totals: { late: 0, due_today: 0, coming: 0, asks: 0, fresh: 3 },
  fresh: [
    ...rows.to_answer.map(row => fresh('request', row, 'chờ trả lời')),
    ...rows.waiting.map(row => fresh('paper', row, 'chờ xác nhận đã nhận')),
  ],
  counts: { today: 0, duty: 0, notices: 3, leads: 0, alarms: 0 },
}
