tiêu đề: Nhận tin trước Quốc khánh 2025
# Thứ Sáu 29/08/2025. 3 ngày: thứ Hai 01/09 nghỉ, 02/09 nghỉ: thứ Tư 03/09. Ngày làm việc: 03, 04, 05/09.
ngày 29/08/2025 11:30: cơ quan điều tra nhận tin chuyển đến

hạn T5: 24:00 03/09/2025, khoản 5 Điều 146 BLTTHS, chắc chắn trước hết 01/09/2025
bên cạnh T5: T5w 24:00 05/09/2025, khoản 1 Điều 14 TTLT 01/2017
hạn T4: 11:30 30/08/2025, khoản 1 Điều 8 TTLT 01/2017
