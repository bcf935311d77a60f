// Alarms as the coordinator sees them, after looks/alarms.
const told = (name, words, seen, isOver = false) => ({
  name,
  words,
  mail_words: words === '11:00' ? 'thư 11:05' : '',
  seen_words: seen ? `đã xem ${seen}` : '',
  is_over: isOver,
})
const rung = (...recipients) => ({ told: recipients, words: '' })
const later = words => ({ told: [], words })
const row = (id, lead, number, title, due, officer, head, coordinator) => ({
  id,
  lead_id: lead,
  case_id: null,
  number,
  title,
  agency_name: 'Cơ quan điều tra Công an TP',
  sign: due[0],
  words: due[1],
  due_words: due[2],
  status: due[3] ?? 'confirmed',
  is_provisional: false,
  certain_words: '',
  officer,
  head,
  coordinator,
  few_words: id === 'B4' ? 'Chỉ có 2 người để báo' : '',
  is_mine_unseen: id === 'B2',
})
export const rows = [
  row(
    'B1',
    'L0518',
    'TB 0522/2026',
    'Chuyển tin cho Cơ quan điều tra có thẩm quyền',
    ['late', 'quá 20 phút', '14:00 thứ Tư 25/11/2026', 'draft'],
    rung(told('Phạm Văn Sóng Bạc', '02:00', '02:04')),
    rung(told('Nguyễn Thị Hải Lưu', '14:00', '14:10')),
    later('báo lúc 15:00 nếu chưa xong'),
  ),
  row(
    'B2',
    'L0507',
    'TB 0447/2026',
    'Gửi quyết định tạm đình chỉ cho Viện kiểm sát',
    ['late', 'quá 3 giờ', '11:00 thứ Tư 25/11/2026'],
    rung(told('Đinh Văn Con Nước', '23:00 24/11', '', true), told('Lê Thị San Hô', '06:40', '06:52')),
    rung(told('Vũ Văn Mỏ Neo', '11:00', '')),
    rung(told('Bùi Thị Cánh Buồm', '13:05 (lẽ ra 12:00)', '')),
  ),
  row(
    'B3',
    null,
    'TB 0518/2026',
    'Nhận bàn giao từ Công an xã Kiến Thuỵ',
    ['today', 'còn 3 giờ', '17:30 thứ Tư 25/11/2026'],
    rung(told('Lê Thị San Hô', '05:30', '06:52')),
    later('báo lúc 17:30 nếu chưa xong'),
    later('báo lúc 18:30 nếu chưa xong'),
  ),
  row(
    'B4',
    'L0507',
    'TB 0471/2026',
    'Đọc câu trả lời của người báo tin',
    ['soon', 'còn 1 ngày làm việc', 'thứ Năm 26/11/2026'],
    rung(told('Hoàng Văn Cầu Cảng', '07:00 23/11', '')),
    later('báo 07:00 thứ Năm 26/11'),
    later('báo 07:00 thứ Sáu 27/11'),
  ),
]
/** What stands in no law: a paper that nobody confirmed, a request, one officer told twice. */
export const innerRows = [
  row(
    'B5',
    null,
    'TB 0466/2026',
    'Xác nhận đã nhận giấy: Thông báo kết quả tiếp nhận tin',
    ['late', 'quá 1 ngày', 'thứ Ba 24/11/2026'],
    rung(told('Mai Văn La Bàn', '07:00 23/11', '07:40 23/11')),
    rung(told('Đặng Thị Hải Đồ', '07:00 24/11', '')),
    rung(told('Bùi Thị Cánh Buồm', '07:00', '')),
  ),
  row(
    'B6',
    null,
    'TB 0471/2026',
    'Xác nhận và trả lời đề nghị: Đề nghị gia hạn thời hạn giải quyết',
    ['today', 'hôm nay', 'thứ Tư 25/11/2026'],
    rung(
      told('Mai Văn La Bàn', '07:00 23/11', '', true),
      told('Mai Văn La Bàn', '09:10 24/11', '09:12 24/11'),
    ),
    rung(told('Đặng Thị Hải Đồ', '07:00', '')),
    later('báo 07:00 thứ Năm 26/11'),
  ),
]
export const alarms = state => ({
  rows: state === 'closed' ? [] : state === 'unseen' ? rows.slice(3) : rows,
  counts: { open: 4, unseen: 1, closed: 0 },
  mail: { is_on: true, address: 'canh.buom@haiphong.example' },
  ladder_words: [
    'Hạn tính bằng ngày: cán bộ trước 2 ngày làm việc lúc 07:00, thủ trưởng lúc 07:00 ngày đến hạn, điều phối sau 1 ngày lúc 07:00.',
    'Hạn tính bằng giờ: cán bộ khi hết 50% thời gian, thủ trưởng đúng phút đến hạn, điều phối sau đó 60 phút.',
    'Quy ước nội bộ, chưa có văn bản: nhận bàn giao trong 24 giờ, đọc câu trả lời trong 2 ngày làm việc, xác nhận giấy gửi Viện kiểm sát trong 1 ngày làm việc, trả lời đề nghị gia hạn chưa xác nhận trong 1 ngày làm việc.',
    'Khi bậc sau vẫn là người đã được báo thì báo thêm người khác: cấp phó, điều phối, thủ trưởng cơ quan cấp trên.',
  ],
  next_cursor: null,
})
