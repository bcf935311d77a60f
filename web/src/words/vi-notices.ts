// Tiếng Việt of what a procuracy is sent and does.
export const viNotices = {
  'place.notices': 'Kiểm sát',
  'notices.about':
    'Văn bản gửi đến Viện kiểm sát: xác nhận ngày nhận, trả lời đề nghị, xem lại quyết định.',
  'notices.waiting': 'Chờ xác nhận',
  'notices.to_answer': 'Đề nghị gia hạn',
  'notices.suspended': 'Đang tạm đình chỉ',
  'notices.all': 'Tất cả',
  'notices.paper': 'Văn bản',
  'notices.lead': 'Vụ việc',
  'notices.sent': 'Gửi lúc',
  'notices.received': 'Nhận lúc',
  'notices.confirm': 'Xác nhận đã nhận',
  'notices.confirm.title': 'Xác nhận đã nhận văn bản',
  'notices.confirm.day': 'Ngày nhận, nếu bản giấy đã đến trước hôm nay',
  'notices.confirm.hint': 'Để trống là nhận lúc này. Thời hạn của Viện kiểm sát chạy từ ngày nhận.',
  'notices.confirmed': 'Đã xác nhận, {number}',
  'notices.empty.waiting': 'Mọi văn bản đã được xác nhận',
  'notices.empty.to_answer': 'Không có đề nghị nào chờ trả lời',
  'notices.empty.suspended': 'Không có vụ việc nào đang tạm đình chỉ',
  'notices.empty.all': 'Chưa có văn bản nào gửi đến',
  'notices.empty.text':
    'Khi cơ quan giải quyết gửi thông báo, đề nghị hoặc quyết định, văn bản hiện ở đây.',
  'action.answer_extension': 'Trả lời đề nghị gia hạn',
  'action.annul_suspension': 'Huỷ quyết định tạm đình chỉ',
  'action.assign_procurator': 'Phân công kiểm sát viên',
  'action.send_annulment': 'Đã gửi quyết định huỷ cho người báo tin',
  'answer.title': 'Đề nghị gia hạn {number}',
  'answer.text': 'Quyết định đến cơ quan giải quyết ngay khi ghi; thời hạn của họ theo đó.',
  'answer.do': 'Ra quyết định',
  'answer.done': 'Đã trả lời đề nghị, {number}',
  'procurator.title': 'Kiểm sát viên của {number}',
  'procurator.text':
    'Kiểm sát viên, kiểm tra viên được phân công kiểm sát việc giải quyết (khoản 2 Điều 10 TTLT 01/2017).',
  'procurator.who': 'Giao cho',
  'procurator.do': 'Phân công',
  'procurator.done': 'Đã phân công kiểm sát viên, {number}',
  'procurator.need': 'Chọn một kiểm sát viên.',
  'procurator.none':
    'Viện kiểm sát chưa có kiểm sát viên nào. Đặt chức năng ở trang Cán bộ cơ quan.',
  'sure.annul_suspension':
    'Huỷ quyết định tạm đình chỉ {number}? Cơ quan giải quyết nhận ngay và có 01 tháng kể từ lúc này.',
  'sure.send_annulment':
    'Ghi rằng quyết định huỷ của {number} đã gửi cho người báo tin? Việc này không rút lại được.',
  'reply.received': 'Ngày nhận được văn bản',
  'reply.received.hint':
    'Để trống là hôm nay. Thời hạn chạy từ ngày nhận được, nên ghi đúng ngày khi ghi muộn.',
  'demand.title': 'Yêu cầu của Viện kiểm sát về {number}',
  'demand.text': 'Ghi khi văn bản về tới. Thời hạn thực hiện tính ngay; không rút lại được.',
  'demand.what': 'Viện kiểm sát yêu cầu',
  'demand.procuracy_demanded': 'Khắc phục vi phạm',
  'demand.procuracy_demanded.text':
    '15 ngày kể từ ngày nhận văn bản (điểm b khoản 2 Điều 5 TTLT 01/2017)',
  'demand.file_demanded': 'Chuyển hồ sơ để Viện kiểm sát trực tiếp giải quyết',
  'demand.file_demanded.text':
    '05 ngày kể từ ngày Viện kiểm sát có yêu cầu (khoản 2 Điều 146 BLTTHS, khoản 2 Điều 13 TTLT 01/2017)',
  'demand.need_what': 'Còn thiếu: chọn Viện kiểm sát yêu cầu gì',
  'demand.do': 'Ghi',
  'demand.done': 'Đã ghi yêu cầu của Viện kiểm sát về {number}',
  'demand.day': 'Ngày tính hạn',
  'demand.day.hint':
    'Yêu cầu khắc phục: ngày nhận văn bản. Yêu cầu chuyển hồ sơ: ngày ghi trên văn bản. Để trống là hôm nay.',
  'sure.clear_signs':
    'Xác định {number} đã rõ dấu hiệu tội phạm, đủ căn cứ khởi tố? Phải khởi tố ngay hoặc chuyển cơ quan có thẩm quyền khởi tố; thời hạn giải quyết tin không áp dụng nữa (khoản 1 Điều 12 TT 28/2020).',
  'sure.urgent_ground':
    'Ghi rằng {number} có một căn cứ phải chuyển trong 24 giờ mới phát hiện (điểm a khoản 5 Điều 8 TTLT 01/2017)? Hạn 24 giờ (đảo: 48 giờ) thay hạn 07 ngày và tính từ lúc nhận tin, nên có thể đã đến hạn.',
  'sure.done_on': 'Ngày và giờ đã làm, nếu làm trên giấy trước lúc này',
  'sure.done_on.hint':
    'Để trống nghĩa là làm lúc này. Giờ viết như 14:05 hoặc 14h05; chỉ ghi ngày thì tính vào giữa trưa ngày đó. Hệ thống vẫn lưu giờ bạn ghi.',
  'place.referrals': 'Chuyển đến',
  'referrals.none': 'Chưa có ai được chuyển đến',
  'referrals.text':
    'Công an, Biên phòng, Cảnh sát biển và UBND cấp xã chưa chuyển người được qua hệ thống này; hiện vẫn chuyển theo cách đang làm. Khi làm được, người cần tiếp nhận, hỗ trợ sẽ hiện ở đây.',
  'referrals.law':
    'Nội dung tin báo và vụ việc không hiện ở đây: Sở Y tế chỉ thấy người được chuyển đến mình (Điều 27, 28 Luật 53/2024/QH15, sửa đổi bởi Luật 86/2025/QH15).',
}
