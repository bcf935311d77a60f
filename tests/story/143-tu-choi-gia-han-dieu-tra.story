tiêu đề: Viện kiểm sát từ chối gia hạn điều tra: hạn cũ giữ nguyên
ngày 05/01/2026 09:00: cơ quan điều tra khởi tố vụ án, Điều 348 khoản 1
ngày 20/03/2026 08:00: cơ quan điều tra đề nghị gia hạn điều tra
ngày 25/03/2026 08:00: cơ quan điều tra bị từ chối gia hạn điều tra

# C1: 05/01/2026 + 3 tháng = Chủ nhật 05/04/2026, ngày nghỉ: chuyển sang thứ Hai 06/04.
hạn C1: 24:00 06/04/2026, khoản 1 Điều 172 BLTTHS, chắc chắn trước hết 05/04/2026
không có hạn C1x1
không có bước tiếp request_case_extension
