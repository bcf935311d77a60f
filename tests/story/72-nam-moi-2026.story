tiêu đề: Tết Dương lịch 2026: 01/01 nghỉ, 02/01 nghỉ hoán đổi
ngày 31/12/2025 17:59: cơ quan điều tra nhận tin chuyển đến

# T5: 31/12/2025 + 3 ngày = thứ Bảy 03/01/2026, ngày nghỉ: chuyển sang thứ Hai 05/01.
hạn T5: 24:00 05/01/2026, khoản 5 Điều 146 BLTTHS, chắc chắn trước hết 03/01/2026
# T5w: 3 ngày làm việc: thứ Hai 05/01, thứ Ba 06/01, thứ Tư 07/01.
bên cạnh T5: T5w 24:00 07/01/2026, khoản 1 Điều 14 TTLT 01/2017
bỏ qua T5w: 01/01/2026 02/01/2026 03/01/2026 04/01/2026
# T6: 31/12/2025 + 20 ngày = thứ Ba 20/01/2026.
hạn T6: 24:00 20/01/2026, khoản 1 Điều 147 BLTTHS
# T13b: 20/01/2026 - 7 ngày = thứ Ba 13/01/2026.
hạn T13b: 24:00 13/01/2026, Điều 15 TT 28/2020
hạn T4: 17:59 01/01/2026, khoản 1 Điều 8 TTLT 01/2017
