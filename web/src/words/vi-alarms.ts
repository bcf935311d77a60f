// Tiếng Việt of the alarms.
export const viAlarms = {
  'place.alarms': 'Cảnh báo',
  'alarms.about': 'Ai đã được báo điều gì, lúc nào. Không việc nào trễ mà chỉ một người biết.',
  'alarms.open': 'Đang mở',
  'alarms.unseen': 'Chưa ai xem',
  'alarms.closed': 'Đã khép trong 7 ngày',
  'alarms.level': 'Mức',
  'alarms.duty': 'Việc',
  'alarms.officer': 'Cán bộ',
  'alarms.head': 'Thủ trưởng',
  'alarms.coordinator': 'Điều phối',
  'alarms.not_seen': 'chưa xem',
  'alarms.over': 'nay người khác phụ trách',
  'alarms.empty.open': 'Không có cảnh báo nào đang mở',
  'alarms.empty.unseen': 'Cảnh báo nào cũng đã có người xem',
  'alarms.empty.closed': 'Không có cảnh báo nào khép trong 7 ngày qua',
  'alarms.empty.text': 'Khi một việc gần đến hạn hoặc quá hạn, nó tự hiện ở đây.',
}
