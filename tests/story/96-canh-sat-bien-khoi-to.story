tiêu đề: Cảnh sát biển khởi tố: 7 ngày hết đúng ngày lễ 24/11
ngày 16/11/2026 20:00: cảnh sát biển nhận tin
ngày 17/11/2026 09:00: cảnh sát biển khởi tố, Điều 150 khoản 1

# T13d: 17/11/2026 + 7 ngày = thứ Ba 24/11/2026, ngày nghỉ: chuyển sang thứ Tư 25/11.
hạn T13d: 24:00 25/11/2026, điểm b khoản 1 Điều 164 BLTTHS, chắc chắn trước hết 24/11/2026
hạn T12: 09:00 18/11/2026, khoản 2 Điều 154 BLTTHS
