// Invented tips and leads in every state the screens show.
import { brief, cite, due, island, twentyDays } from './law.mjs'

const row = (short, sign, shortWords, more = {}) => ({
  lead_id: `L${short}`,
  number: `TB ${short}/2026`,
  short_number: short,
  state: 'received',
  danger: 'no',
  channel: 'public_page',
  place: 'xã Kiến Thuỵ',
  received_words: 'thứ Ba 24/11/2026, khoảng 17 giờ',
  contact_way: (more.channel ?? 'public_page') === 'public_page' ? 'code' : 'none',
  has_code: (more.channel ?? 'public_page') === 'public_page',
  is_opened: false,
  due: brief(
    'T2a',
    'chuyển trước',
    sign,
    '17:00 thứ Tư 25/11/2026, còn 2 giờ 40 phút',
    shortWords,
    'trực ban',
  ),
  kind: '',
  article: '',
  version: 1,
  waiting_for: '',
  returned_words: '',
  proposed_words: '',
  asked_words: '',
  ...more,
})
export const queue = [
  row('0522', 'late', 'quá 20 phút', { danger: 'now', is_opened: true }),
  row('0547', 'later', '26/11, 13:00', { danger: 'now' }),
  row('0524', 'today', '17:00, còn 2 giờ'),
  row('0525', 'today', '18:05, còn 3 giờ', { channel: 'telephone', is_opened: true }),
  row('0527', 'soon', '19:00, còn 4 giờ'),
  row('0528', 'soon', '20:15, còn 5 giờ', { channel: 'other_agency', is_opened: true }),
  row('0529', 'soon', '21:00, còn 6 giờ', { channel: 'telephone', is_opened: true }),
  row('0530', 'soon', '22:00, còn 7 giờ', {
    place: 'đặc khu Cát Hải',
    due: brief(
      'T2a',
      'chuyển trước',
      'soon',
      '22:00 thứ Tư 25/11/2026, còn 7 giờ',
      '22:00, còn 7 giờ',
      'trực ban',
      island,
    ),
  }),
  row('0531', 'soon', '23:00, còn 8 giờ', { place: '' }),
  row('0532', 'later', '26/11, 07:45', { channel: 'in_person', is_opened: true }),
  row('0533', 'later', '26/11, 08:00', { channel: 'letter', is_opened: true }),
  ...['0534', '0536', '0537', '0540', '0542'].map(short => row(short, 'later', '26/11, 09:00')),
]
// Passed on, and sent back by whoever should have taken it over.
export const returned = row('0516', 'late', 'quá 3 giờ', {
  state: 'classified',
  is_opened: true,
  kind: 'crime_notice',
  article: '150',
  returned_words: 'Hồ sơ chưa đủ (Cơ quan điều tra Công an TP)',
})
export const waiting = [
  row('0518', 'today', '17:30, còn 3 giờ', {
    state: 'offered',
    is_opened: true,
    kind: 'crime_notice',
    article: '150',
    waiting_for: 'Cơ quan điều tra Công an TP',
  }),
]

export const content = {
  danger: 'maybe',
  story:
    'Cháu gái nhà bên, 17 tuổi, được một người quen qua mạng hứa cưới và rủ sang Campuchia làm việc nhẹ, lương 25 triệu. Họ dặn không nói với bố mẹ và đã giữ căn cước của cháu. Hẹn đón ở bến xe tối thứ Bảy.\n\nNgười rủ tự xưng là “chị Mỏ Neo”, điện thoại 0900 000 000.',
  unit_name: 'xã Kiến Thuỵ',
  place: 'Thôn 3',
  day: '2026-11',
  ongoing: 'yes',
  who: '“Chị Mỏ Neo”, 0900 000 000',
  contact_way: 'code',
  has_guarded_contact: false,
  language: 'vi',
  files: [
    { index: 0, name: 'anh-tin-nhan-1.png', size: 1240000, shown_inline: true },
    { index: 1, name: 'ghi-am.m4a', size: 820000, shown_inline: false },
  ],
  opened_words: 'Lần mở này của bạn đã được ghi lúc 14:20.',
}

export const routing = {
  must_pass_on: true,
  agency_id: 'A2',
  agency_name: 'Cơ quan Cảnh sát điều tra Công an TP Hải Phòng',
  hours: 24,
  is_island: false,
  due: brief('T2a', 'chuyển', 'today', '17:00 thứ Tư 25/11/2026, còn 2 giờ 40 phút', '17:00'),
  headline: 'Phải chuyển Cơ quan điều tra Công an TP Hải Phòng trong 24 giờ (đảo: 48 giờ).',
  because: 'Khoản 1 Điều 150 phạt đến 10 năm, quá mức 7 năm của công an cấp xã.',
  citation: cite('điểm a khoản 5 Điều 8 TTLT 01/2017', '8', '5'),
  status: 'confirmed',
  asks: [],
  asks_victim_age: true,
}
// A light offence at a commune's police: 24 hours until every ground is answered with no.
export function lightRouting(query) {
  const codes = ['flagrant', 'public_concern', 'suspect_may_flee']
  const texts = ['quả tang?', 'dư luận xã hội quan tâm?', 'rõ người bị tố giác và có thể bỏ trốn?']
  const asks = codes.map((code, i) => ({
    code,
    words: texts[i],
    is_open: query.get(code) === 'unanswered',
  }))
  const isExcluded = codes.every(code => query.get(code) === 'excluded')
  const limit = isExcluded ? '7 ngày' : '24 giờ'
  return { ...routing, asks, headline: `Phải chuyển Cơ quan điều tra: ${limit}.` }
}

const notice = brief(
  'T5',
  'thông báo tiếp nhận cho VKS',
  'soon',
  'thứ Năm 26/11/2026, còn 1 ngày làm việc',
  'thứ Năm 26/11',
)
const decision = brief(
  'T6',
  'quyết định giải quyết tin',
  'later',
  'thứ Hai 14/12/2026, còn 13 ngày làm việc',
  'thứ Hai 14/12',
  'thủ trưởng',
)
const sorted = brief(
  'T4',
  'phân loại tin',
  'done',
  'xong thứ Hai 23/11/2026',
  'xong 23/11',
  'trực ban',
)
const report = brief(
  'T13b',
  'báo cáo kết thúc xác minh',
  'later',
  'thứ Hai 7/12/2026, còn 8 ngày làm việc',
  'thứ Hai 7/12',
)

export const dues = [
  due(sorted, cite('khoản 1 Điều 8 TTLT 01/2017', '8', '1'), {
    days: [],
    why: 'Phân loại trong 24 giờ từ khi tiếp nhận.',
  }),
  due(notice, cite('khoản 5 Điều 146 BLTTHS', '146', '5'), {
    duty: 'notify_acceptance',
    beside: [
      {
        label: 'Thông tư liên tịch 01/2017, 3 ngày làm việc',
        due_day: '2026-11-27',
        words: 'thứ Sáu 27/11/2026, bỏ qua 24/11 nghỉ lễ',
        citation: cite('khoản 1 Điều 14 TTLT 01/2017', '14', '1'),
      },
    ],
  }),
  due(report, cite('Điều 15 TT 28/2020', '15'), { status: 'draft', duty: 'closing_report' }),
  due(decision, cite('khoản 1 Điều 147 BLTTHS', '147', '1'), {
    why: 'Bộ luật cho 20 ngày từ khi cơ quan có thẩm quyền nhận. Hết hạn vào Chủ nhật nên lùi sang thứ Hai.',
    certain_before: '2026-12-13',
    certain_words: 'chắc chắn: trước hết Chủ nhật 13/12',
    roll_status: 'draft',
    days: twentyDays(),
  }),
]

const event = (title, at, detail = '', isNow = false, kind = '') => ({
  at_words: at,
  title,
  detail,
  kind,
  is_now: isNow,
})
const events = [
  event('Người báo tin trả lời', 'khoảng 13 giờ thứ Tư 25/11/2026, qua mã biên nhận', '', true),
  event('Lê Thị San Hô hỏi người báo tin', '09:10 thứ Tư 25/11/2026'),
  event('Tiếp nhận, phân công Lê Thị San Hô', '16:40 thứ Hai 23/11/2026, Thiếu tá Vũ Văn Mỏ Neo'),
  event(
    'Công an xã Kiến Thuỵ bàn giao',
    '10:25 thứ Hai 23/11/2026',
    'Điều 150: quá thẩm quyền công an cấp xã',
  ),
  event(
    'Phân loại: tin báo, Điều 150 khoản 1 BLHS, rất nghiêm trọng',
    '08:15 thứ Hai 23/11/2026, Trần Văn Hải Âu',
  ),
  event('Nhận tin qua trang công khai', 'Chủ nhật 22/11/2026'),
]

const step = (code, label, citation, more) => ({
  code,
  label,
  citation: cite(citation, '', ''),
  decider: 'Thủ trưởng, Phó Thủ trưởng được giao',
  when_words: '',
  status: 'confirmed',
  ...more,
})
export const lead = {
  lead_id: 'L0507',
  number: 'TB 0507/2026',
  version: 6,
  state: 'verifying',
  state_words: 'Đang xác minh',
  kind: 'crime_notice',
  kind_words: 'tin báo',
  article: '150',
  clause: '1',
  article_words: 'Điều 150 khoản 1 BLHS, mua bán người',
  severity_words: 'rất nghiêm trọng',
  danger: 'maybe',
  place: 'xã Kiến Thuỵ',
  received_words: 'Chủ nhật 22/11/2026',
  agency: { id: 'A2', name: 'Cơ quan Cảnh sát điều tra Công an TP Hải Phòng' },
  investigator: { id: 'M3', name: 'Lê Thị San Hô', rank: 'Thượng uý', functions: ['investigator'] },
  dues,
  open_demands: [],
  own_steps: [
    {
      part_id: 'S1',
      who: 'Thượng uý Lê Thị San Hô',
      sign: 'soon',
      words: 'thứ Sáu 27/11/2026, còn 2 ngày làm việc',
    },
  ],
  events,
  next_steps: [
    step('propose', 'Báo cáo kết thúc việc xác minh và đề xuất', 'Điều 15 TT 28/2020/TT-BCA', {
      decider: 'điều tra viên thụ lý chính',
    }),
    step('decide_suspend', 'Tạm đình chỉ giải quyết', 'khoản 1 Điều 148 BLTTHS', {
      when_words: 'chỉ sau thứ Bảy 12/12/2026',
    }),
    step('prolong', 'Kéo dài thời hạn', 'khoản 2 Điều 147 BLTTHS', {
      when_words: 'hạn mới: thứ Sáu 22/1/2027',
    }),
  ],
  doubts: [],
  receivers: [],
  registers: [
    {
      number: 'TB 0091/2026',
      agency_name: 'Công an xã Kiến Thuỵ',
      entered_words: 'Chủ nhật 22/11/2026, khoảng 17 giờ',
    },
    {
      number: 'TB 0507/2026',
      agency_name: 'Cơ quan Cảnh sát điều tra Công an TP Hải Phòng',
      entered_words: '10:40 thứ Hai 23/11/2026',
    },
  ],
  can: [
    'open',
    'step:procuracy_notified_of_acceptance',
    'propose',
    'ask',
    'open_casework',
    'add_note',
    'record_person',
    'add_document',
    'plan_verification',
    'end_step',
    'link_duplicate',
  ],
  handover: null,
  proposal: null,
  readers: [
    { label: 'Nội dung', words: 'Cơ quan điều tra Công an TP (3 người)' },
    { label: 'Nội dung', words: 'Công an xã Kiến Thuỵ (2 người)' }, // two agencies at once: it was passed on
    { label: 'Thời hạn, trạng thái', words: 'Viện kiểm sát, Ban Chỉ đạo' },
    { label: 'Người báo tin', words: 'cần hai cán bộ' },
  ],
  has_content_key: true,
  criminal_case: null,
  has_receipt: true,
  contact_way: 'named',
  has_code: true,
  duplicates: [],
  not_a_crime: '',
  unread_answers: 1,
  at_desk: null,
  identity: {
    can_ask: true,
    no_second: false,
    requests: [
      {
        request_id: 'I1',
        state: 'waiting',
        state_words: 'Chờ cán bộ thứ hai đồng ý, đến 14:31',
        reason_words: 'Bảo vệ người báo tin',
        by: 'Thượng uý Lê Thị San Hô',
        answered_by: '',
        at_words: '14:16 thứ Tư 25/11/2026',
        can_answer: true,
        can_open: false,
        until_words: '14:31',
        seconds_left: 660,
      },
    ],
  },
}
export const offered = {
  ...lead,
  open_demands: [],
  own_steps: [],
  lead_id: 'L0518',
  number: 'TB 0518/2026',
  state: 'offered',
  state_words: 'Chờ nhận',
  investigator: null,
  agency: { id: 'A1', name: 'Công an xã Kiến Thuỵ' },
  registers: [
    {
      number: 'TB 0518/2026',
      agency_name: 'Công an xã Kiến Thuỵ',
      entered_words: '08:05 thứ Tư 25/11/2026',
    },
  ],
  dues: [dues[0], { ...dues[3], label: 'trả lời bàn giao' }],
  events: events.slice(3),
  next_steps: [],
  can: ['accept', 'reject'],
  has_content_key: false,
  unread_answers: 0,
  handover: {
    id: 'H1',
    from_name: 'Công an xã Kiến Thuỵ',
    to_name: 'Cơ quan điều tra Công an TP Hải Phòng',
    reason_words: 'Khoản 1 Điều 150 phạt đến 10 năm, quá mức 7 năm của công an cấp xã.',
    offered_words: 'Chuyển lúc 10:25 thứ Tư 25/11/2026',
    due: brief('T4', 'nhận', 'today', '17:30 thứ Tư 25/11/2026, còn 3 giờ', '17:30'),
  },
}
export const notOurs = {
  ...lead,
  lead_id: 'L0533',
  number: 'TB 0533/2026',
  state: 'classified',
  state_words: 'Đã phân loại',
  investigator: null,
  receivers: [
    { id: 'A5', name: 'Bộ đội Biên phòng TP Hải Phòng' },
    { id: 'A6', name: 'Cảnh sát biển' },
  ],
  can: ['open', 'classify', 'accept', 'pass_on'],
}
export const prolonged = {
  ...lead,
  lead_id: 'L0411',
  number: 'TB 0411/2026',
  next_steps: [
    step('request_extension', 'Đề nghị Viện kiểm sát gia hạn', 'khoản 2 Điều 147 BLTTHS', {
      when_words: 'chậm nhất thứ Ba 12/1/2027; hạn mới: thứ Hai 15/3/2027',
    }),
  ],
  doubts: [
    {
      words: 'đề nghị gia hạn, 09:20 thứ Tư 13/1/2027: đề nghị sau ngày chậm nhất (thứ Ba 12/1/2027)',
      citation: cite('khoản 2 Điều 147 BLTTHS', '147', '2'),
    },
  ],
  can: ['open', 'propose', 'prolong', 'request_extension', 'record_reply', 'ask'],
}
export const suspended = {
  ...lead,
  lead_id: 'L0398',
  number: 'TB 0398/2026',
  state: 'suspended',
  state_words: 'Tạm đình chỉ',
  next_steps: [
    step('resume', 'Phục hồi giải quyết, khi lý do tạm đình chỉ không còn', 'khoản 1 Điều 149 BLTTHS'),
  ],
  can: ['open', 'record_reply', 'resume', 'ask'],
}
export const proposed = {
  ...lead,
  lead_id: 'L0462',
  number: 'TB 0462/2026',
  state: 'proposed',
  state_words: 'Chờ quyết định',
  next_steps: [],
  can: ['open', 'decide', 'reassign', 'open_casework', 'add_note', 'approve_plan', 'ask'],
  proposal: {
    kind: 'open',
    kind_words: 'khởi tố vụ án hình sự',
    article: '150',
    clause: '2',
    ground: '',
    by: 'Thượng uý Lê Thị San Hô',
    at_words: '10:05 thứ Tư 25/11/2026',
  },
}
export const noCrime = {
  ...lead,
  lead_id: 'L0535',
  number: 'TB 0535/2026',
  state: 'not_a_crime',
  state_words: 'Không phải tin về tội phạm',
  kind: '',
  kind_words: '',
  article: '',
  article_words: '',
  severity_words: '',
  investigator: null,
  dues: [],
  next_steps: [],
  can: ['open', 'undo_not_a_crime', 'ask'],
}
export const openedLead = {
  ...lead,
  duplicates: [
    {
      lead_id: 'L0411',
      number: 'TB 0411/2026',
      state_words: 'Đang xác minh',
      is_readable: true,
      linked_words: '09:00 thứ Ba 24/11/2026',
    },
    { lead_id: 'L0399', number: 'TB 0399/2026', state_words: '', is_readable: false, linked_words: '09:05 thứ Ba 24/11/2026' },
  ],
  lead_id: 'L0440',
  number: 'TB 0440/2026',
  state: 'opened',
  state_words: 'Đã khởi tố vụ án',
  next_steps: [],
  can: ['open', 'step:decision_sent_to_procuracy', 'link_duplicate'],
  criminal_case: {
    case_id: 'V0012',
    number: 'VA 0012/2026',
    state_words: 'Đang điều tra',
    is_readable: true,
    opened_words: 'khởi tố thứ Hai 5/1/2026, khoản 2 Điều 150 BLHS',
    offender_identified: false,
  },
}
export const leads = {
  L0440: openedLead,
  L0535: noCrime, L0507: lead, L0518: offered, L0462: proposed, L0411: prolonged, L0398: suspended, L0533: notOurs }

/** What was done about a tip at the desk: its sender was asked, and another one was linked to it. */
export const worked = {
  events: [event('Hỏi người báo tin', '09:10 thứ Tư 25/11/2026', '', true, 'question_asked')],
  duplicates: openedLead.duplicates,
}
/** The lead behind a row of the queue, as whoever may classify it reads it. */
export const atDesk = (row, more = {}) => ({
  ...noCrime,
  lead_id: row.lead_id,
  number: row.number,
  version: row.version,
  state: row.state,
  state_words: row.state === 'received' ? 'Chưa phân loại' : 'Đã phân loại',
  danger: row.danger,
  contact_way: row.contact_way,
  has_code: row.has_code,
  events: [event('Nhận tin qua trang công khai', row.received_words, '', true)],
  can: ['open', 'classify', 'ask', 'link_duplicate', 'propose_not_a_crime'],
  unread_answers: 0,
  identity: null,
  at_desk: row.state === 'offered' ? null : row,
  ...more,
})

export const leadRows = [
  { ...rowOf(lead), due: notice },
  { ...rowOf(proposed), due: decision },
  { ...rowOf(offered), due: { ...offered.handover.due, status: 'draft' } },
]
function rowOf(one) {
  return {
    lead_id: one.lead_id,
    number: one.number,
    own_number: '',
    state: one.state,
    state_words: one.state_words,
    kind: one.kind,
    danger: one.danger,
    article: one.article,
    clause: one.clause,
    agency_name: one.agency.name,
    investigator: one.investigator?.name ?? '',
    received_words: one.received_words,
    version: one.version,
  }
}
export const messages = [
  {
    id: 'Q1',
    direction: 'question',
    day_words: 'thứ Tư 25/11/2026',
    by: 'Lê Thị San Hô',
    text: 'Bạn có thấy chiếc xe không? Nhớ được gì về xe thì kể giúp.',
    files: [],
    is_unread: false,
  },
  {
    id: 'A1',
    direction: 'answer',
    day_words: 'thứ Tư 25/11/2026',
    by: '',
    text: 'Xe bảy chỗ màu bạc, biển có hai số 8.',
    files: [],
    is_unread: true,
  },
]
export const accesses = [
  {
    at_words: '14:20 thứ Tư 25/11/2026',
    name: 'Thượng uý Lê Thị San Hô',
    agency_name: 'Cơ quan điều tra',
    words: 'mở nội dung',
  },
  {
    at_words: '08:12 thứ Hai 23/11/2026',
    name: 'Đại uý Trần Văn Hải Âu',
    agency_name: 'Công an xã Kiến Thuỵ',
    words: 'mở nội dung',
  },
]

/** The lead one version on, after somebody else did this. */
export const changed = (lead, title, more = {}) => ({
  body: {
    ...lead,
    version: lead.version + 1,
    events: [
      ...lead.events.map(event => ({ ...event, is_now: false })),
      { title, detail: 'Đại uý Đinh Văn Con Nước', at_words: '14:19 thứ Tư 25/11/2026', is_now: true },
    ],
    ...more,
  },
})

const lawStep = (words, citation) => ({ words, citation, status: 'confirmed' })
export const paperReceipt = {
  agency_name: 'Công an xã Kiến Thuỵ',
  place: 'Kiến Thuỵ',
  today: '2026-11-25',
  number: 'TB 0518/2026',
  received_words: '08:05 thứ Tư 25/11/2026',
  channel_words: 'Trực tiếp',
  receiver: 'Đại uý Trần Văn Hải Âu',
  is_in_person: true,
  reporter_named: true,
  steps: [
    lawStep(
      'Chuyển tin cho Cơ quan điều tra có thẩm quyền: chậm nhất 08:05 thứ Năm 26/11/2026',
      'điểm a khoản 5 Điều 8 TTLT 01/2017',
    ),
    lawStep(
      'Kiểm tra, xác minh và ra quyết định giải quyết tin: trong 20 ngày kể từ khi cơ quan có thẩm quyền nhận tin',
      'khoản 1 Điều 147 BLTTHS',
    ),
  ],
}
export const register = {
  agency_name: 'Công an xã Kiến Thuỵ',
  count: 118,
  next_cursor: '2026.3',
  rows: ['0001', '0002', '0003'].map((short, i) => ({
    lead_id: `L${short}`,
    number: `TB ${short}/2026`,
    entered: '09:10 thứ Hai 5/1/2026',
    channel: 'Điện thoại',
    kind: i ? 'Tin báo về tội phạm, khoản 1 Điều 150 BLHS' : '',
    unit: 'xã Kiến Thuỵ',
    state: i ? 'Đang xác minh' : 'Đã nhận',
    given: i
      ? 'Cơ quan Cảnh sát điều tra Công an thành phố Hải Phòng, nhận lúc 16:40 thứ Hai 5/1/2026'
      : '',
  })),
}
