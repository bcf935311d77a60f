// Invented officers. Names of the sea, no real people.
const session = (member, agency, places, keys = { intake: true, case: true }) => ({
  csrf_token: 'token',
  draft_key: 'A'.repeat(43),
  must_change_password: false,
  member,
  agency,
  keys,
  places,
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
