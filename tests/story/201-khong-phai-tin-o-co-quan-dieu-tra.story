tiêu đề: Cơ quan điều tra xác định không phải tin về tội phạm: coi như đã phân loại, không còn hạn giải quyết
ngày 23/11/2026 08:00: cơ quan điều tra nhận tin
ngày 23/11/2026 20:00: cơ quan điều tra xác định không phải tin về tội phạm

xong T4: 20:00 23/11/2026, khoản 1 Điều 8 TTLT 01/2017
thôi T6: 20:00 23/11/2026, khoản 1 Điều 147 BLTTHS
thôi T5b: 20:00 23/11/2026, khoản 1 Điều 9 TTLT 01/2017
không vướng
