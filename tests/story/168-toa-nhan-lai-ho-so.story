tiêu đề: Toà án nhận lại hồ sơ sau điều tra bổ sung: 15 ngày
ngày 10/08/2026 15:00: toà án thụ lý vụ án, Điều 150 khoản 1
ngày 14/09/2026 09:00: toà án trả hồ sơ điều tra bổ sung
ngày 20/10/2026 09:00: toà án nhận lại hồ sơ vụ án

xong C7: 09:00 14/09/2026, khoản 1 Điều 277 BLTTHS
# C7b: 20/10/2026 + 15 ngày = thứ Tư 04/11/2026.
hạn C7b: 24:00 04/11/2026, khoản 2 Điều 277 BLTTHS
