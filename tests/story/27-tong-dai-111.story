tiêu đề: Tổng đài 111 chuyển ngay
ngày 05/12/2026 02:17: tổng đài 111 nhận tin

hạn T3: 02:17 05/12/2026, khoản 4 Điều 146 BLTTHS, khoản 6 Điều 8 TTLT 01/2017
còn hạn: T3
