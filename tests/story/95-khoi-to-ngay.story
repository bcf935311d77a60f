tiêu đề: Khởi tố ngay khi rõ dấu hiệu tội phạm
ngày 12/10/2026 08:00: cơ quan điều tra nhận tin
ngày 12/10/2026 15:00: cơ quan điều tra xác định rõ dấu hiệu tội phạm
ngày 13/10/2026 09:20: cơ quan điều tra khởi tố, Điều 150 khoản 2

hạn T12: 09:20 14/10/2026, khoản 2 Điều 154 BLTTHS
# T13: 13/10/2026 + 3 ngày = thứ Sáu 16/10/2026.
hạn T13: 24:00 16/10/2026, khoản 3 Điều 14 TTLT 01/2017
không có hạn T13d
không có hạn C1
# Chưa có vụ án trong hệ thống thì không có hạn điều tra.
không có bước tiếp open_at_once
