tiêu đề: Bổ sung tội nhẹ hơn: vẫn tính theo tội nặng nhất
# Khoản 3 Điều 14 TTLT 04/2018.
ngày 05/01/2026 09:00: cơ quan điều tra khởi tố vụ án, Điều 150 khoản 1
ngày 03/02/2026 09:00: cơ quan điều tra bổ sung tội danh, Điều 328 khoản 1

# C1: 05/01/2026 + 4 tháng = thứ Ba 05/05/2026.
hạn C1: 24:00 05/05/2026, khoản 1 Điều 172 BLTTHS
