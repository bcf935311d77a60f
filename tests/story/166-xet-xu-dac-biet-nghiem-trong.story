tiêu đề: Chuẩn bị xét xử sơ thẩm tội đặc biệt nghiêm trọng
ngày 30/11/2025 15:00: toà án thụ lý vụ án, Điều 150 khoản 3
ngày 25/02/2026 09:00: toà án gia hạn chuẩn bị xét xử

thay C7: C7x, khoản 1 Điều 277 BLTTHS
# C7x: 28/02/2026 + 30 ngày = thứ Hai 30/03/2026.
hạn C7x: 24:00 30/03/2026, khoản 1 Điều 277 BLTTHS
