// Words of today's page.
export const viToday = {
  'today.late': 'Quá hạn',
  'today.due': 'Đến hạn hôm nay',
  'today.coming': 'Sắp tới',
  'today.whole': 'Xem cả {count} việc',
  'today.fresh': 'Mới',
  'today.urgent': 'Trong 15 phút',
  'today.all': 'Xem tất cả {count} việc',
  'today.aside': 'Tuần này và việc chung',
  'today.week': 'Tuần này',
  'today.dues': '{count} hạn',
  'today.off': 'nghỉ',
  'today.waiting': 'Đang chờ người khác',
  'today.leads': '{count} tin',
  'today.own_quiet': 'Bạn không có việc nào quá hạn, không có gì đến hạn hôm nay.',
  'today.alarms': 'Cảnh báo trong toàn thành phố: {count} đang mở',
  'today.empty': 'Hôm nay bạn không có việc nào đến hạn',
  'today.empty.text': 'Tin mới, câu trả lời và việc được giao sẽ hiện ở đây.',
  'today.no_keys':
    'Bạn chưa được trao khoá nên chưa mở được tin nào. Nhờ thủ trưởng hoặc một đồng nghiệp đã có khoá vào trang Hôm nay và bấm “Trao khoá”.',
}
