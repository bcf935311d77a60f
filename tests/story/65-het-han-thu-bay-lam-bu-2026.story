tiêu đề: Hạn 20 ngày hết đúng thứ Bảy làm bù 10/01/2026: không dời
ngày 21/12/2025 09:00: cơ quan điều tra nhận tin chuyển đến

# T5: 21/12/2025 + 3 ngày = thứ Tư 24/12/2025.
hạn T5: 24:00 24/12/2025, khoản 5 Điều 146 BLTTHS
# T5w: 3 ngày làm việc: thứ Hai 22/12, thứ Ba 23/12, thứ Tư 24/12.
bên cạnh T5: T5w 24:00 24/12/2025, khoản 1 Điều 14 TTLT 01/2017
# T6: 21/12/2025 + 20 ngày = thứ Bảy 10/01/2026.
hạn T6: 24:00 10/01/2026, khoản 1 Điều 147 BLTTHS
# T13b: 10/01/2026 - 7 ngày = thứ Bảy 03/01/2026, ngày nghỉ: lùi về thứ Tư 31/12.
hạn T13b: 24:00 31/12/2025, Điều 15 TT 28/2020, theo chữ 03/01/2026
hạn T4: 09:00 22/12/2025, khoản 1 Điều 8 TTLT 01/2017
