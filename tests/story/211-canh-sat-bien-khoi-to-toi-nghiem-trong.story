tiêu đề: Cảnh sát biển khởi tố tội nghiêm trọng: 7 ngày, không có cách tính khác
ngày 05/10/2026 07:00: cảnh sát biển nhận tin
ngày 06/10/2026 09:00: cảnh sát biển khởi tố, Điều 348 khoản 1

hạn T13d: 24:00 13/10/2026, điểm b khoản 1 Điều 164 BLTTHS
không có hạn T13e
