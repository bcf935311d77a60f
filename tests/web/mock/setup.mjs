// A province for the set-up guide, with enough units to need the filter.
const names = [
  'phường Thuỷ Nguyên',
  'phường Hồng Bàng',
  'phường Ngô Quyền',
  'phường Lê Chân',
  'phường Hải An',
  'phường Kiến An',
  'phường Đồ Sơn',
  'xã Kiến Thuỵ',
  'xã Kiến Minh',
  'xã An Lão',
  'xã Vĩnh Bảo',
  'xã Tiên Lãng',
  'phường Hải Dương',
  'phường Chí Linh',
]
const units = names.map((name, i) => ({
  code: String(11300 + i),
  name,
  kind: name.split(' ')[0],
  is_island: false,
}))
const police = ['head', 'deputy', 'duty_officer', 'investigator']
export const setupPlace = {
  province: { code: '31', name: 'Thành phố Hải Phòng' },
  units: [
    ...units,
    { code: '11948', name: 'đặc khu Cát Hải', kind: 'dac_khu', is_island: true },
    { code: '11993', name: 'đặc khu Bạch Long Vĩ', kind: 'dac_khu', is_island: true },
  ],
  agency_kinds: [
    {
      code: 'commune_police',
      name: 'Công an xã, phường, đặc khu',
      level: 'commune',
      can_have: police,
    },
    {
      code: 'city_investigating_agency',
      name: 'Cơ quan Cảnh sát điều tra Công an thành phố',
      level: 'province',
      can_have: police,
    },
    { code: 'procuracy', name: 'Viện kiểm sát nhân dân', level: 'province', can_have: police },
    {
      code: 'steering_committee',
      name: 'Ban Chỉ đạo 799',
      level: 'province',
      can_have: ['coordinator'],
    },
  ],
}
/** Of a colleague added later, or made anew for one who has not arrived. */
export const slip = (by, body) => ({
  code: body.code ?? 'csdt-05',
  name: body.name ?? 'Phan Văn Sóng Bạc',
  agency_name: by.agency.name,
  one_time_password: 'song-bien-dem-2000-moi',
})
export const slips = body =>
  body.members.map((member, i) => ({
    code: member.code,
    name: member.name,
    agency_name: body.agencies.find(agency => agency.key === member.agency_key).kind,
    one_time_password: `song-bien-dem-${1000 + i * 37}`,
  }))
