tiêu đề: Chuẩn bị xét xử sơ thẩm tội nghiêm trọng
ngày 19/10/2026 15:00: toà án thụ lý vụ án, Điều 348 khoản 1
ngày 30/11/2026 09:00: toà án gia hạn chuẩn bị xét xử

thay C7: C7x, khoản 1 Điều 277 BLTTHS
# C7x: 03/12/2026 + 15 ngày = thứ Sáu 18/12/2026.
hạn C7x: 24:00 18/12/2026, khoản 1 Điều 277 BLTTHS
