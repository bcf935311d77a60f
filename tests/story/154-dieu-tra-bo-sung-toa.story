tiêu đề: Toà án trả hồ sơ ngày 30/01: một tháng hết ngày cuối tháng 2
ngày 01/06/2025 09:00: cơ quan điều tra khởi tố vụ án, Điều 150 khoản 1
ngày 10/09/2025 09:00: cơ quan điều tra kết luận điều tra
ngày 30/01/2026 14:00: cơ quan điều tra nhận lại hồ sơ từ toà án

# C5b: 30/01/2026 + 1 tháng = thứ Bảy 28/02/2026 (tháng ấy không có ngày trùng), ngày nghỉ: chuyển sang thứ Hai 02/03.
hạn C5b: 24:00 02/03/2026, khoản 2 Điều 174 BLTTHS, chắc chắn trước hết 28/02/2026
# C6f: 10/09/2025 + 2 ngày = thứ Sáu 12/09/2025.
hạn C6f: 24:00 12/09/2025, khoản 4 Điều 232 BLTTHS
