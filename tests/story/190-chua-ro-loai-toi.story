tiêu đề: Chưa rõ loại tội: tính thời hạn ngắn nhất
ngày 05/01/2026 09:00: cơ quan điều tra khởi tố vụ án

# C1: 05/01/2026 + 2 tháng = thứ Năm 05/03/2026.
hạn C1: 24:00 05/03/2026, khoản 1 Điều 172 BLTTHS
