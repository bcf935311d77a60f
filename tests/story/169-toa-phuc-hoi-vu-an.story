tiêu đề: Toà án phục hồi vụ án: chuẩn bị xét xử tính lại
ngày 10/08/2026 15:00: toà án thụ lý vụ án, Điều 348 khoản 1
ngày 14/09/2026 09:00: toà án tạm đình chỉ vụ án
ngày 20/10/2026 09:00: toà án phục hồi vụ án

# C7: 20/10/2026 + 45 ngày = thứ Sáu 04/12/2026.
hạn C7: 24:00 04/12/2026, khoản 1 Điều 277 BLTTHS, khoản 2 Điều 277 BLTTHS
