tiêu đề: Đề nghị đúng ngày chậm nhất: không vướng
ngày 05/01/2026 09:00: cơ quan điều tra khởi tố vụ án, Điều 150 khoản 1
ngày 24/04/2026 16:00: cơ quan điều tra đề nghị gia hạn điều tra

# Chậm nhất: 05/05/2026 - 10 ngày = thứ Bảy 25/04/2026, ngày nghỉ: lùi về thứ Sáu 24/04.
không vướng
không có bước tiếp request_case_extension
# C1: 05/01/2026 + 4 tháng = thứ Ba 05/05/2026.
hạn C1: 24:00 05/05/2026, khoản 1 Điều 172 BLTTHS
