// Invented officers. Names of the sea, no real people.
const session = (member, agency, places, keys = { intake: true, case: true }) => ({
  csrf_token: 'token',
  draft_key: 'A'.repeat(43),
  must_change_password: false,
  member,
  agency,
  keys,
  functions_today: member.functions,
  stands_in_for: [],
  places: [...places, 'people'],
  is_demo: true,
  now: '2026-11-25T14:20:00+07:00',
  idle_minutes: 15,
})
const commune = {
  id: 'A1',
  name: 'Công an xã Kiến Thuỵ',
  kind: 'commune_police',
  unit_code: '11692',
  is_island: false,
}
const city = {
  id: 'A2',
  name: 'Cơ quan Cảnh sát điều tra Công an TP Hải Phòng',
  kind: 'city_investigating_agency',
  unit_code: '',
  is_island: false,
}
const committee = {
  id: 'A3',
  name: 'Ban Chỉ đạo thành phố',
  kind: 'steering_committee',
  unit_code: '',
  is_island: false,
}
const member = (id, code, name, rank, functions) => ({ id, code, name, rank, functions })

export const people = {
  duty: session(
    member('M1', 'KIENTHUY-02', 'Trần Văn Hải Âu', 'Đại uý', ['duty_officer']),
    commune,
    ['today', 'duty', 'leads', 'search', 'alarms'],
  ),
  head: session(member('M2', 'CSDT-01', 'Vũ Văn Mỏ Neo', 'Thiếu tá', ['head']), city, [
    'today',
    'duty',
    'leads',
    'cases',
    'search',
    'alarms',
  ]),
  investigator: session(
    member('M3', 'CSDT-03', 'Lê Thị San Hô', 'Thượng uý', ['investigator']),
    city,
    ['today', 'leads', 'cases', 'search', 'alarms'],
  ),
  coordinator: session(
    member('M4', 'BCD-01', 'Bùi Thị Cánh Buồm', '', ['coordinator']),
    committee,
    ['today', 'cases', 'search', 'steering', 'alarms'],
    { intake: false, case: false },
  ),
}
const procuracy = {
  id: 'A4',
  name: 'Viện kiểm sát nhân dân thành phố',
  kind: 'procuracy',
  unit_code: '',
  is_island: false,
}
people.procurator = session(
  member('M8', 'VKS-01', 'Đặng Thị Hải Đồ', 'Kiểm sát viên', ['head']),
  procuracy,
  ['today', 'notices', 'duty', 'search', 'alarms'],
)
people.health = session(
  member('M10', 'SYT-01', 'Hồ Thị Nước Lành', '', ['head']),
  { id: 'A5', name: 'Sở Y tế thành phố', kind: 'health_department', unit_code: '', is_island: false },
  ['today', 'referrals', 'search', 'alarms'],
)
people.newcomer = { ...people.duty, must_change_password: true }

export const investigators = [
  {
    id: 'M3',
    name: 'Lê Thị San Hô',
    rank: 'Thượng uý',
    functions: ['investigator'],
    open_leads: 7,
    has_keys: true,
  },
  {
    id: 'M5',
    name: 'Đinh Văn Con Nước',
    rank: 'Đại uý',
    functions: ['investigator'],
    open_leads: 4,
    has_keys: true,
  },
  {
    id: 'M6',
    name: 'Ngô Thị Bọt Biển',
    rank: 'Trung uý',
    functions: ['investigator'],
    open_leads: 0,
    has_keys: false,
  },
]

const person = (id, name, rank, functions, more = {}) => ({
  id,
  name,
  rank,
  functions,
  code: '',
  slip_words: '',
  version: 2,
  is_me: false,
  has_keys: true,
  has_signed_in: true,
  open_leads: 0,
  ...more,
})

const agency = (id, name, kind, unit_code, awaited = []) => ({
  id,
  name,
  kind,
  unit_code,
  state_words: awaited.length ? 'Chờ người đứng đầu đăng nhập lần đầu' : 'Đang làm việc',
  awaited,
})
export const agenciesOf = (who, place) => ({
  rows: [
    agency('A1', 'Công an xã Kiến Thuỵ', 'commune_police', '11307'),
    agency('A6', 'Công an xã Vĩnh Bảo', 'commune_police', '11310', [
      { id: 'M20', name: 'Thiếu tá Tạ Văn Cột Mốc', version: 1 },
    ]),
    agency('A2', city.name, 'city_investigating_agency', ''),
    agency('A3', committee.name, 'steering_committee', ''),
  ],
  may_add: who.member.functions.includes('coordinator'),
  place,
})
export const peopleOf = who => {
  const me = who.member.id
  const manages = who.member.functions.includes('head')
  const members = [
    person('M2', 'Vũ Văn Mỏ Neo', 'Thiếu tá', ['head'], { is_me: me === 'M2' }),
    person('M3', 'Lê Thị San Hô', 'Thượng uý', ['investigator'], {
      open_leads: 7,
      is_me: me === 'M3',
    }),
    person('M5', 'Đinh Văn Con Nước', 'Đại uý', ['deputy', 'investigator'], { open_leads: 4 }),
    person('M6', 'Ngô Thị Bọt Biển', 'Trung uý', ['investigator'], { has_keys: false }),
    person('M7', 'Phan Văn Sóng Bạc', 'Thiếu uý', ['duty_officer'], {
      has_keys: false,
      has_signed_in: false,
      slip_words: 'Phiếu do Thiếu tá Vũ Văn Mỏ Neo làm, 08:30 thứ Sáu 20/11/2026',
    }),
  ]
  if (manages) for (const [i, one] of members.entries()) one.code = `csdt-0${i + 1}`
  return {
    agency_name: who.agency.name,
    today: '2026-11-25',
    manages,
    sees_agencies: who.member.functions.includes('coordinator') || who.member.id === 'M2',
    functions: ['head', 'deputy', 'duty_officer', 'investigator'],
    members,
    former: manages
      ? [
          {
            id: 'M9',
            name: 'Hoàng Thị Rong Biển',
            rank: 'Đại uý',
            functions: [],
            code: 'csdt-09',
            version: 5,
            left_words: 'Rời cơ quan 09:12 thứ Hai 2/11/2026',
          },
        ]
      : [],
    few_words: '',
    stand_ins: [
      {
        id: 'S1',
        absent_id: 'M6',
        absent: 'Trung uý Ngô Thị Bọt Biển',
        member: 'Thượng uý Lê Thị San Hô',
        days_words: 'Từ thứ Hai 23/11/2026 đến hết thứ Sáu 4/12/2026',
        named_words: 'Thiếu tá Vũ Văn Mỏ Neo cử, 08:30 thứ Sáu 20/11/2026',
        is_running: true,
        may_end: manages,
      },
    ],
  }
}
