tiêu đề: Điều 150 chưa rõ khoản: khoản nào cũng 4 tháng
ngày 05/01/2026 09:00: cơ quan điều tra khởi tố vụ án, Điều 150

# C1: 05/01/2026 + 4 tháng = thứ Ba 05/05/2026.
hạn C1: 24:00 05/05/2026, khoản 1 Điều 172 BLTTHS
