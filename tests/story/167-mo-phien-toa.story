tiêu đề: Đưa vụ án ra xét xử: mở phiên toà trong 15 ngày, trở ngại thì 30 ngày
ngày 19/10/2026 15:00: toà án thụ lý vụ án, Điều 150 khoản 1
ngày 09/11/2026 09:00: toà án đưa vụ án ra xét xử

xong C7: 09:00 09/11/2026, khoản 1 Điều 277 BLTTHS
# C7h: 09/11/2026 + 15 ngày = thứ Ba 24/11/2026, ngày nghỉ: chuyển sang thứ Tư 25/11.
hạn C7h: 24:00 25/11/2026, khoản 3 Điều 277 BLTTHS, chắc chắn trước hết 24/11/2026
# C7m: 09/11/2026 + 30 ngày = thứ Tư 09/12/2026.
bên cạnh C7h: C7m 24:00 09/12/2026, khoản 3 Điều 277 BLTTHS
