// The answers of the mock: who asks and what for → what the real server would say.
import { alarms } from './alarms.mjs'
import { casework } from './casework.mjs'
import {
  accesses,
  atDesk,
  content,
  leadRows,
  leads,
  lightRouting,
  messages,
  paperReceipt,
  queue,
  register,
  returned,
  routing,
  waiting,
} from './leads.mjs'
import { casePage, criminalCase } from './cases.mjs'
import { brief, grounds, offences } from './law.mjs'
import { notices, papersToday } from './notices.mjs'
import { agenciesOf, investigators, people, peopleOf } from './people.mjs'
import { breakdown, choices, counted, indicators, trend } from './steering.mjs'
import { setupPlace, slip, slips } from './setup.mjs'

export const problem = (status, code, detail, more = {}) => ({
  status,
  body: { type: 'about:blank', title: code, status, code, detail, ...more },
})
const ok = body => ({ body })
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYPj/HwADAgH/dj6oNQAAAABJRU5ErkJggg==',
  'base64',
)

const task = (lead, number, due, title, caption, label, more = {}) => ({
  lead_id: lead,
  number,
  case_id: null,
  due,
  title,
  caption,
  action: { label, href_kind: more.case_id ? 'case' : 'lead' },
  in_place_of: '',
  ...more,
})
const week = ['Hai', 'Ba', 'Tư', 'Năm', 'Sáu', 'Bảy', 'CN'].map((weekday, i) => ({
  day: `2026-11-${23 + i}`,
  weekday,
  is_off: i === 1 || i > 4,
  off_name: i === 1 ? 'Ngày Văn hóa Việt Nam' : '',
  due_count: i === 2 ? 4 : i === 3 ? 1 : 0,
  is_today: i === 2,
}))
export const today = {
  date: '2026-11-25',
  date_words: 'Thứ Tư 25/11/2026',
  summary: 'Một việc quá hạn, hai việc đến hạn hôm nay, ba điều mới.',
  late: [
    task(
      'L0507',
      'TB 0447/2026',
      brief('T8', '', 'late', '', 'quá 3 giờ'),
      'Gửi quyết định tạm đình chỉ cho Viện kiểm sát',
      'hạn 11:00 thứ Tư 25/11/2026. Điều 148 BLTTHS',
      'Ghi đã gửi',
    ),
  ],
  due_today: [
    task(
      'L0518',
      'TB 0518/2026',
      brief('T4', '', 'today', '', 'còn 3 giờ'),
      'Trả lời bàn giao của Công an xã Kiến Thuỵ',
      'hạn 17:30 thứ Tư 25/11/2026. Điều 150 BLHS',
      'Xem bàn giao',
    ),
    task(
      'L0507',
      'TB 0503/2026',
      brief('T5', '', 'today', '', 'hết hôm nay'),
      'Thông báo tiếp nhận cho Viện kiểm sát',
      'nhận Chủ nhật 22/11/2026. Điều 146 BLTTHS',
      'Ghi đã thông báo',
    ),
  ],
  coming: [
    task(
      'L0507',
      'TB 0507/2026',
      brief('T5', '', 'soon', '', 'thứ Năm 26/11'),
      'Thông báo tiếp nhận cho Viện kiểm sát',
      'còn 1 ngày làm việc',
      '',
    ),
    task(
      'L0462',
      'TB 0462/2026',
      brief('T6', '', 'later', '', 'thứ Hai 30/11', '', {
        certain_words: 'chắc chắn: trước hết Chủ nhật 29/11',
      }),
      'Đề xuất quyết định giải quyết tin',
      'còn 3 ngày làm việc',
      '',
      { in_place_of: 'thay Trung uý Ngô Thị Bọt Biển' },
    ),
    task(
      'L0507',
      'VA 0012/2026',
      brief('C1x1', '', 'later', '', 'thứ Hai 7/12'),
      'Kết thúc điều tra vụ án (gia hạn lần 1)',
      'còn 8 ngày làm việc',
      'Xem vụ án',
      { case_id: 'V0012' },
    ),
  ],
  asks: [],
  own_steps: [
    {
      lead_id: 'L0507',
      number: 'TB 0507/2026',
      due_day: '2026-11-27',
      sign: 'soon',
      words: 'thứ Sáu 27/11/2026, còn 2 ngày làm việc',
      short_words: 'thứ Sáu 27/11',
    },
  ],
  fresh: [
    {
      lead_id: 'L0507',
      number: 'TB 0507/2026',
      kind: 'answer',
      words: 'Người báo tin đã trả lời câu hỏi',
      at: '2026-11-25T13:00:00+07:00',
      is_late: false,
      late_words: '',
    },
    {
      lead_id: 'L0518',
      number: 'TB 0518/2026',
      kind: 'handover',
      words: 'Công an xã Kiến Thuỵ bàn giao một tin',
      at: '2026-11-25T11:20:00+07:00',
      is_late: false,
      late_words: '',
    },
    {
      lead_id: 'L0462',
      number: 'TB 0462/2026',
      kind: 'mention',
      words: 'Đồng nghiệp nhắc bạn trong ghi chú',
      at: '2026-11-25T10:15:00+07:00',
      is_late: false,
      late_words: '',
    },
  ],
  week,
  off_note: 'Thứ Ba 24/11 là Ngày Văn hóa Việt Nam, không tính là ngày làm việc.',
  waiting: [
    { label: 'Nơi nhận trả lời bàn giao', count: 2 },
    { label: 'Người báo tin trả lời', count: 3 },
  ],
  waiting_for_keys: [],
  counts: { today: 5, duty: 25, notices: 0, leads: 31, alarms: 4 },
  totals: { late: 1, due_today: 3, coming: 4, asks: 0, fresh: 3 },
}
export const askedIdentity = {
  lead_id: 'L0507',
  number: 'TB 0507/2026',
  kind: 'identity_request',
  words: 'Đồng nghiệp đề nghị mở danh tính người báo tin, chờ bạn đến 14:35',
  at: '2026-11-25T14:20:00+07:00',
  is_late: false,
  late_words: '',
}
const newcomers = [
  { id: 'M6', name: 'Ngô Thị Bọt Biển', rank: 'Trung uý', functions: ['investigator'] },
]

const queueOf = filter => {
  const rows = {
    waiting,
    danger: queue.slice(0, 2),
    unclassified: [...queue, returned],
    all: [...queue, returned, ...waiting],
  }[filter]
  const counts = { unclassified: 25, danger: 2, waiting: 1, all: 212 }
  return { rows, counts, total: counts[filter], next_cursor: filter === 'all' ? 'next' : null }
}

const savedFilters = [
  { name: 'Quá hạn, điều 150', query: 'loc=agency&han=overdue&dieu=150' },
  { name: 'Thư chưa đọc', query: 'loc=mine&tra-loi=yes' },
]
const listChoices = saved => ({
  units: setupPlace.units,
  agencies: [{ value: 'A1', label: 'Công an xã Kiến Thuỵ' }],
  investigators: investigators.map(one => ({ value: one.id, label: `${one.rank} ${one.name}` })),
  saved,
})

function figureOf([code, what], query) {
  if (code === 'choices') return choices
  if (what === 'breakdown') return breakdown(query.get('by'))
  if (what === 'trend') return trend
  return counted(code, query.get('part'), query.get('reason'))
}

// The file that an export link names: enough for the browser to take it.
const exported = query => ({
  bytes: Buffer.from(query.has('table') ? '\ufeffa,b\r\n' : 'PK'),
  type: query.has('table') ? 'text/csv' : 'application/octet-stream',
  more: {
    'Content-Disposition': `attachment; filename="${query.has('table') ? 'bang.csv' : 'bang.xlsx'}"`,
  },
})

// Whoever steers has no tasks of their own.
const quietToday = {
  summary: 'Không có việc nào quá hạn, không có gì đến hạn hôm nay.',
  ...{ late: [], due_today: [], coming: [], own_steps: [], asks: [], fresh: [], waiting: [] },
  totals: { late: 0, due_today: 0, coming: 0, asks: 0, fresh: 0 },
}
const todayOf = who => {
  if (who === 'procurator') return { ...today, ...papersToday }
  if (who === 'coordinator') return { ...today, ...quietToday }
  return { ...today, waiting_for_keys: who === 'head' ? newcomers : [] }
}

function get(mock, path, query) {
  if (path === '/today') return todayOf(mock.who)
  if (path === '/alarms') return alarms(query.get('state'))
  if (path === '/notices') return notices(query.get('state'))
  if (path === '/agencies') return agenciesOf(people[mock.who], setupPlace)
  if (path === '/people') return peopleOf(people[mock.who])
  if (path === '/members') return { rows: investigators }
  if (path === '/queue') return queueOf(query.get('filter'))
  if (path === '/leads')
    return {
      rows: leadRows,
      counts: { mine: 7, agency: 31, to_accept: 1, to_decide: 1, cases: 12, ended: 9 },
      total: 31,
      next_cursor: null,
    }
  if (path === '/list-choices') return listChoices(savedFilters)
  if (path === '/cases') return casePage(mock.who, query.get('number'))
  if (path === '/cases/V0012') return mock.who === 'coordinator' ? undefined : criminalCase
  if (path === '/units') return { rows: setupPlace.units }
  if (path === '/register') {
    return query.get('form') === 'paper' ? { ...register, next_cursor: null } : register
  }
  if (path.endsWith('/receipt')) return paperReceipt
  if (path === '/law/offences') return { rows: offences }
  if (path === '/law/decision-grounds') return grounds
  if (path === '/indicators') return indicators
  if (path.startsWith('/indicators/')) return figureOf(path.split('/').slice(2), query)
  if (path.endsWith('/routing'))
    return query.get('article') === '297' ? lightRouting(query) : routing
  if (path.endsWith('/duplicate-candidates')) return { rows: leadRows.slice(1) }
  if (path.endsWith('/accesses')) return { rows: accesses }
  const id = path.split('/')[2]
  const row = [...queue, returned, ...waiting].find(one => one.lead_id === id)
  const lead = leads[id] ?? (row && atDesk(row))
  if (!lead) return undefined
  if (mock.who === 'coordinator') return { ...lead, can: [], has_content_key: false }
  if (mock.who !== 'procurator') return lead
  return { ...lead, can: ['answer_extension', 'assign_procurator'], identity: null, has_content_key: false }
}

// Knows two words: a telephone number, and one that nothing holds.
const searched = words => ({
  rows: words.includes('0900') ? leadRows.slice(0, 1) : words === 'xe bạc' ? leadRows : [],
  total: words === 'xe bạc' ? 61 : words.includes('0900') ? 1 : 0,
  criminal_case: words.includes('VA') ? casePage('head').rows[0] : null,
  in_reach: 120,
  waiting: 0,
})

// What the second officer answered, and what opens then.
function identity(path, body) {
  if (path.endsWith('/identity/opening')) {
    return {
      contact: 'Chị An, 0900 000 000',
      opened_words: 'Thiếu tá Vũ Văn Mỏ Neo đồng ý. Lần mở này của bạn đã được ghi lúc 14:20.',
    }
  }
  const state = body.answer === 'approve' ? 'approved' : body.answer ? 'refused' : 'waiting'
  return { request_id: 'I1', state, state_words: '', until_words: '14:35', seconds_left: 900 }
}

function post(mock, path, body) {
  if (path === '/alarms/seen' || path === '/alarms/mail') return {}
  if (path === '/search') return searched(body.words)
  if (path === '/saved-filters') return listChoices([...savedFilters, body])
  if (path === '/saved-filters/removal')
    return listChoices(savedFilters.filter(one => one.name !== body.name))
  if (path === '/members/M6/admission') return {}
  if (path === '/people' || path === '/agencies' || path.endsWith('/slip')) return slip(people[mock.who], body)
  if (path.startsWith('/people/') || path.startsWith('/stand-ins')) return {}
  if (path.endsWith('/dialogue/opening')) return { messages }
  if (path.includes('/identity/')) return identity(path, body)
  if (path.endsWith('/casework/opening')) return casework
  if (path.endsWith('/opening')) return content
  if (path === '/leads') {
    const taken = [...mock.done.values()].filter(one => one.path === path).length
    return { lead_id: 'L0550', version: 1, state: 'received', number: `TB ${String(550 + taken).padStart(4, '0')}/2026` }
  }
  if (path.endsWith('/classification')) {
    return {
      lead_id: 'L0524',
      version: 2,
      state: 'offered',
      handover_id: 'H2',
      words: 'Đã chuyển TB 0524/2026 đến Cơ quan điều tra',
    }
  }
  return path.startsWith('/leads/') || path.startsWith('/cases/') ? { version: 7 } : undefined
}

function door(mock, { method, path, body }) {
  if (path === '/setup' && method === 'GET')
    return ok({ is_open: mock.isSetupOpen ?? false, is_demo: true })
  if (path === '/setup/check') {
    return body.code === 'DUNG-MA-0000'
      ? ok(setupPlace)
      : problem(401, 'wrong_credentials', 'Mã chưa đúng.')
  }
  if (path === '/setup') return ok({ members: slips(body) })
  if (path === '/sign-out') {
    mock.who = ''
    return ok({})
  }
  if (path !== '/sign-in') return undefined
  const who = Object.keys(people).find(key => people[key].member.code === body.code)
  if (!who || body.password !== 'mat khau dung') {
    return problem(401, 'wrong_credentials', 'Mã cán bộ hoặc mật khẩu chưa đúng.')
  }
  mock.who = who
  return ok(people[who])
}

export function answers(mock, call) {
  const atDoor = door(mock, call)
  if (atDoor) return atDoor
  if (!people[mock.who])
    return problem(401, 'not_signed_in', 'Bạn chưa đăng nhập hoặc phiên đã hết.')
  if (call.path === '/session') return ok(people[mock.who])
  if (call.path === '/password') return ok({ ...people[mock.who], must_change_password: false })
  if (call.path.endsWith('/export')) return exported(call.query)
  if (/\/(files|documents)\//.test(call.path)) return { bytes: PICTURE, type: 'image/png' }
  const isGet = call.method === 'GET'
  const body = isGet ? get(mock, call.path, call.query) : post(mock, call.path, call.body)
  return body
    ? ok(body)
    : problem(404, 'not_found', 'Không tìm thấy, hoặc bạn không được giao việc này.')
}
