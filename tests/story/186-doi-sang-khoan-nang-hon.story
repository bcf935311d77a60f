tiêu đề: Điều tra thấy phạm vào khoản nặng hơn: tính theo tội nặng hơn, trừ thời gian đã điều tra
# Khoản 2 Điều 14 TTLT 04/2018: tức là tính từ ngày khởi tố theo thời hạn của tội nặng hơn.
ngày 05/01/2026 09:00: cơ quan điều tra khởi tố vụ án, Điều 328 khoản 1
ngày 03/02/2026 09:00: cơ quan điều tra thay đổi tội danh, Điều 328 khoản 3

# C1: 05/01/2026 + 4 tháng = thứ Ba 05/05/2026.
hạn C1: 24:00 05/05/2026, khoản 1 Điều 172 BLTTHS
