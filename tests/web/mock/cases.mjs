// Invented cases: one that was extended once, with three leads, and one that another was merged into.
import { brief, cite, due } from './law.mjs'

const term = (rule, label, sign, words, short, more = {}) =>
  due(brief(rule, label, sign, words, short, 'Cơ quan điều tra', more), cite('khoản 1 Điều 172 BLTTHS', '172', '1'), {
    days: [],
    why: '4 tháng, tính từ lúc khởi tố, bắt đầu điều tra vụ án.',
  })
const first = term('C1', 'Kết thúc điều tra vụ án', 'done', 'thứ Năm 5/3/2026', '5/3')
const running = term(
  'C1x1',
  'Kết thúc điều tra vụ án (gia hạn lần 1)',
  'later',
  'thứ Ba 5/1/2027, còn 27 ngày làm việc',
  '5/1/2027',
  { is_provisional: true },
)
const step = {
  code: 'request_case_extension',
  label: 'Đề nghị Viện kiểm sát gia hạn điều tra lần 2',
  citation: cite('khoản 2 Điều 172 BLTTHS', '172', '2'),
  decider: 'Viện kiểm sát theo khoản 5 Điều 172',
  when_words: 'chậm nhất thứ Sáu 25/12/2026; hạn mới: thứ Tư 5/5/2027 (tạm tính)',
  status: 'draft',
}
const event = (title, at, isNow = false) => ({
  at_words: at,
  title,
  detail: 'Thiếu tá Vũ Văn Mỏ Neo, Cơ quan điều tra',
  kind: '',
  is_now: isNow,
})

export const criminalCase = {
  case_id: 'V0012',
  number: 'VA 0012/2026',
  version: 5,
  state: 'investigating',
  state_words: 'Đang điều tra',
  transfer_words: '',
  opened_words: 'thứ Hai 5/1/2026',
  severity_words: 'rất nghiêm trọng',
  agency: { id: 'A2', name: 'Cơ quan Cảnh sát điều tra Công an TP Hải Phòng' },
  investigator: { id: 'M3', name: 'Lê Thị San Hô', rank: 'Thượng uý', functions: ['investigator'] },
  offender_words: 'Chưa rõ đối tượng',
  accused_words: '',
  merged_into: '',
  charges: [
    {
      article: '150',
      clause: '2',
      words: 'khoản 2 Điều 150 BLHS',
      severity_words: 'rất nghiêm trọng',
      is_main: true,
    },
    {
      article: '348',
      clause: '1',
      words: 'khoản 1 Điều 348 BLHS',
      severity_words: 'nghiêm trọng',
      is_main: false,
    },
  ],
  leads: [
    { lead_id: 'L0507', number: 'TB 0507/2026', joined_words: 'thứ Hai 5/1/2026', left_words: '', is_in: true },
    { lead_id: 'L0411', number: 'TB 0411/2026', joined_words: 'thứ Ba 3/2/2026', left_words: '', is_in: true },
    {
      lead_id: 'L0398',
      number: 'TB 0398/2026',
      joined_words: 'thứ Tư 4/2/2026',
      left_words: 'thứ Hai 2/3/2026',
      is_in: false,
    },
  ],
  ladder: [
    { label: first.label, state: 'past', words: 'thứ Năm 5/3/2026', due: first, step: null },
    { label: running.label, state: 'running', words: 'thứ Ba 5/1/2027 (tạm tính)', due: running, step: null },
    { label: step.label, state: 'possible', words: 'thứ Tư 5/5/2027 (tạm tính)', due: null, step },
  ],
  dues: [running],
  events: [
    event('Được gia hạn điều tra', '09:00 thứ Hai 2/3/2026', true),
    event('Tách vụ việc: TB 0398/2026, Không cùng vụ án (VA 0013/2026)', '10:00 thứ Hai 2/3/2026'),
    event('Nhập vụ việc: TB 0411/2026', '15:00 thứ Ba 3/2/2026'),
    event('Khởi tố vụ án: khoản 2 Điều 150 BLHS, TB 0507/2026', '09:00 thứ Hai 5/1/2026'),
  ],
  next_steps: [step],
  doubts: [],
  receivers: [{ id: 'A5', name: 'Bộ đội Biên phòng TP Hải Phòng' }],
  can: [
    'offender_identified',
    'accused_is_minor',
    'accused_is_adult',
    'offence_changed',
    'offence_added',
    'offence_dropped',
    'case_extension_requested',
    'case_suspended',
    'investigation_concluded',
    'case_discontinued',
    'case_transferred',
  ],
  may_change_leads: true,
  may_accept: false,
  may_reject: false,
  may_take_back: false,
}
const row = {
  case_id: 'V0012',
  number: 'VA 0012/2026',
  state: 'investigating',
  state_words: 'Đang điều tra',
  article: '150',
  clause: '2',
  agency_name: 'Cơ quan Cảnh sát điều tra Công an TP Hải Phòng',
  investigator: 'Thượng uý Lê Thị San Hô',
  opened_words: 'thứ Hai 5/1/2026',
  lead_numbers: ['TB 0507/2026', 'TB 0411/2026'],
  offender_identified: false,
  version: 5,
}
const ended = {
  ...row,
  case_id: 'V0003',
  number: 'VA 0003/2026',
  state: 'discontinued',
  state_words: 'Đình chỉ điều tra',
  due: null,
}
const older = { ...row, case_id: 'V0005', number: 'VA 0005/2026', lead_numbers: ['TB 0140/2026'], due: null }
/** Of a number only the case that has it. */
const rowsOf = number => {
  const all = [{ ...row, due: running }, older, ended]
  return number ? all.filter(one => one.number.includes(number)) : all.slice(0, 1)
}
export const casePage = (who, number) => ({
  rows: who === 'coordinator' ? [] : rowsOf(number),
  counts: { investigating: 12, suspended: 2, prosecution_proposed: 31, ended: 4, to_accept: 1 },
  numbers_only: who === 'coordinator',
  next_cursor: null,
})
