// A few rows of law in the words the server would send. They illustrate; the law room decides.
export const cite = (text, article, clause = '') => ({
  document: 'BLTTHS 2015',
  short: 'BLTTHS',
  article,
  clause,
  point: '',
  text,
  in_full: text.replace(/BLTTHS$/, 'Bộ luật Tố tụng hình sự'),
})
const clause = (number, max, severity, needsUnder18 = false) => ({
  clause: number,
  severity: severity === 'rất nghiêm trọng' ? 'very_serious' : 'especially_serious',
  severity_words: severity,
  max_words: max,
  needs_under_18: needsUnder18,
})
const offence = (article, name, short) => ({
  article,
  name,
  short_name: short,
  clauses: [
    clause('1', '10 năm tù', 'rất nghiêm trọng'),
    clause('2', '15 năm tù', 'rất nghiêm trọng'),
    clause('3', '20 năm tù', 'đặc biệt nghiêm trọng'),
  ],
})
export const offences = [
  offence('150', 'Tội mua bán người', 'Mua bán người'),
  offence('151', 'Tội mua bán người dưới 16 tuổi', 'Mua bán người dưới 16 tuổi'),
  offence('152', 'Tội đánh tráo người dưới 01 tuổi', 'Đánh tráo trẻ'),
  offence('153', 'Tội chiếm đoạt người dưới 16 tuổi', 'Chiếm đoạt trẻ'),
  offence('154', 'Tội mua bán mô, bộ phận cơ thể người', 'Mô, bộ phận cơ thể'),
  offence('297', 'Tội cưỡng bức lao động', 'Cưỡng bức lao động'),
]
const ground = (code, words, article) => ({
  code,
  words,
  citation: cite(`Điều ${article} BLTTHS`, article),
})
export const grounds = {
  non_opening: [
    ground('no_event', 'Không có sự việc phạm tội', '157'),
    ground('no_elements', 'Hành vi không cấu thành tội phạm', '157'),
    ground('statute_of_limitation', 'Đã hết thời hiệu truy cứu trách nhiệm hình sự', '157'),
  ],
  suspension: [
    ground('expert_report', 'Đã trưng cầu giám định, chưa có kết quả', '148'),
    ground('papers_asked', 'Đã yêu cầu cung cấp tài liệu, đồ vật, chưa có kết quả', '148'),
    ground('disaster', 'Không thể kết thúc vì thiên tai, dịch bệnh', '148'),
  ],
  case_suspension: [
    ground('accused_unknown', 'Chưa xác định được bị can, đã hết thời hạn điều tra', '229'),
    ground('accused_ill', 'Bị can bị bệnh tâm thần hoặc bệnh hiểm nghèo', '229'),
  ],
  case_discontinuation: [
    ground('ground_of_157', 'Có căn cứ không khởi tố vụ án của Điều 157 BLTTHS', '230'),
    ground('not_proven', 'Đã hết thời hạn điều tra mà không chứng minh được', '230'),
  ],
  not_a_crime: [
    ground('own_administrative', 'Chỉ đến mức xử phạt vi phạm hành chính', '7'),
    ground('no_sign_of_crime', 'Nội dung không nêu hành vi có dấu hiệu tội phạm', '144'),
  ],
}

export const brief = (rule, label, sign, words, short, holder = 'điều tra viên', more = {}) => ({
  rule,
  label,
  due_at: '2026-11-26T23:59:59+07:00',
  due_day: '2026-11-26',
  is_hour_limit: false,
  sign,
  words,
  short_words: short,
  holder,
  done_at: sign === 'done' ? '2026-11-23T08:15:00+07:00' : null,
  status: 'confirmed',
  is_provisional: false,
  certain_words: '',
  ...more,
})
/** On an island, where 48 hours are an interpretation. */
export const island = { status: 'draft', certain_words: 'chắc chắn: trước 22:00 thứ Ba 24/11' }

const reckoning = [
  { day: '2026-11-23', weekday: 'Hai', words: 'tiếp nhận, không tính', kind: 'start' },
  { day: '2026-11-24', weekday: 'Ba', words: 'ngày 1, nghỉ lễ nhưng vẫn tính', kind: 'counted' },
  { day: '2026-11-25', weekday: 'Tư', words: 'ngày 2', kind: 'counted' },
  { day: '2026-11-26', weekday: 'Năm', words: 'hết hạn', kind: 'end' },
]
export const due = (shape, citation, more = {}) => ({
  ...shape,
  duty: '',
  citation,
  date_words: shape.words.split(', ')[0],
  roll_status: 'none',
  certain_before: null,
  started_by: 'tiếp nhận',
  started_at: '2026-11-23T16:40:00+07:00',
  why: 'Bộ luật cho 3 ngày từ ngày tiếp nhận, tính cả ngày nghỉ. Hạn nào đến trước thì theo hạn ấy.',
  days: reckoning,
  beside: [],
  ...more,
})

const WEEKDAYS = ['CN', 'Hai', 'Ba', 'Tư', 'Năm', 'Sáu', 'Bảy']
/** Twenty plain days from 23/11/2026; the last falls on a Sunday and moves to Monday. */
export function twentyDays() {
  const start = Date.UTC(2026, 10, 23)
  return Array.from({ length: 22 }, (_, i) => {
    const date = new Date(start + i * 86_400_000)
    const isSunday = date.getUTCDay() === 0
    const ends = { 0: ['tiếp nhận, không tính', 'start'], 20: ['ngày 20, nghỉ', 'skipped'] }
    ends[21] = ['hết hạn, lùi vì ngày nghỉ', 'end']
    const [words, kind] = ends[i] ?? [`ngày ${i}${isSunday ? ', nghỉ vẫn tính' : ''}`, 'counted']
    return { day: date.toISOString().slice(0, 10), weekday: WEEKDAYS[date.getUTCDay()], words, kind }
  })
}
