tiêu đề: Truy tố ngày 13/02/2026: giao cáo trạng trong 3 ngày, dời qua Tết
ngày 15/01/2026 15:00: viện kiểm sát nhận hồ sơ vụ án, Điều 150 khoản 1
ngày 13/02/2026 15:00: viện kiểm sát truy tố

xong C6: 15:00 13/02/2026, khoản 1 Điều 240 BLTTHS
# C6n: 13/02/2026 + 3 ngày = thứ Hai 16/02/2026, ngày nghỉ: chuyển sang thứ Hai 23/02.
hạn C6n: 24:00 23/02/2026, khoản 2 Điều 240 BLTTHS, chắc chắn trước hết 16/02/2026
