tiêu đề: Không khởi tố trước Tết 2026: các hạn 3 ngày dời qua Tết
ngày 02/02/2026 08:00: cơ quan điều tra nhận tin
ngày 02/02/2026 09:00: cơ quan điều tra phân công
ngày 13/02/2026 16:00: cơ quan điều tra không khởi tố

# T13: 13/02/2026 + 3 ngày = thứ Hai 16/02/2026, ngày nghỉ: chuyển sang thứ Hai 23/02.
hạn T13: 24:00 23/02/2026, khoản 3 Điều 14 TTLT 01/2017, chắc chắn trước hết 16/02/2026
hạn T12: 16:00 14/02/2026, khoản 1 Điều 158 BLTTHS
# T14: 13/02/2026 + 3 ngày = thứ Hai 16/02/2026, ngày nghỉ: chuyển sang thứ Hai 23/02.
bước tiếp administrative_file: chậm nhất 23/02/2026, khoản 1 Điều 16 TTLT 01/2017
