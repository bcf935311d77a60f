tiêu đề: Phân loại thấy rõ dấu hiệu tội phạm: không áp dụng hạn 20 ngày
ngày 12/10/2026 08:00: cơ quan điều tra nhận tin
ngày 12/10/2026 15:00: cơ quan điều tra xác định rõ dấu hiệu tội phạm

# Khoản 1 Điều 12 TT 28/2020; khoản 1 Điều 9 TTLT 01/2017: không phải phân công.
thôi T6: 15:00 12/10/2026, khoản 1 Điều 147 BLTTHS
thôi T13b: 15:00 12/10/2026, Điều 15 TT 28/2020
thôi T5b: 15:00 12/10/2026, khoản 1 Điều 9 TTLT 01/2017
thôi T5n: 15:00 12/10/2026, khoản 1 Điều 9 TTLT 01/2017
xong T4: 15:00 12/10/2026, khoản 1 Điều 8 TTLT 01/2017
# T5: 12/10/2026 + 3 ngày = thứ Năm 15/10/2026.
hạn T5: 24:00 15/10/2026, khoản 5 Điều 146 BLTTHS
bước tiếp open_at_once: khoản 1 Điều 12 TT 28/2020
bước tiếp pass_on: khoản 1 Điều 12 TT 28/2020
