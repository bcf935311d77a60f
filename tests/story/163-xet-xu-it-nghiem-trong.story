tiêu đề: Chuẩn bị xét xử sơ thẩm tội ít nghiêm trọng
ngày 19/10/2026 15:00: toà án thụ lý vụ án, Điều 328 khoản 1

# C7: 19/10/2026 + 30 ngày = thứ Tư 18/11/2026.
hạn C7: 24:00 18/11/2026, khoản 1 Điều 277 BLTTHS
# Gia hạn: 18/11/2026 + 15 ngày = thứ Năm 03/12/2026.
bước tiếp extend_trial: hết hạn mới 03/12/2026, khoản 1 Điều 277 BLTTHS
