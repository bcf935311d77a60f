tiêu đề: Phòng Quản lý xuất nhập cảnh khởi tố: chuyển hồ sơ trong 7 ngày
ngày 01/10/2026 08:00: phòng nghiệp vụ nhận tin
ngày 02/10/2026 08:00: phòng nghiệp vụ khởi tố, Điều 348 khoản 2
ngày 08/10/2026 10:00: phòng nghiệp vụ chuyển hồ sơ

xong T13d: 10:00 08/10/2026, khoản 2 Điều 164 BLTTHS
# T5: 01/10/2026 + 3 ngày = Chủ nhật 04/10/2026, ngày nghỉ: chuyển sang thứ Hai 05/10.
hạn T5: 24:00 05/10/2026, khoản 5 Điều 146 BLTTHS, chắc chắn trước hết 04/10/2026
