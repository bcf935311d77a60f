tiêu đề: Phục hồi ngày 29/01/2027: một tháng hết ngày 28/02
ngày 01/12/2026 08:00: cơ quan điều tra nhận tin
ngày 22/12/2026 15:00: cơ quan điều tra tạm đình chỉ, lý do a
ngày 29/01/2027 09:00: cơ quan điều tra phục hồi
người báo tin: có tên

# T10: 29/01/2027 + 1 tháng = Chủ nhật 28/02/2027 (tháng ấy không có ngày trùng), ngày nghỉ: chuyển sang thứ Hai 01/03.
hạn T10: 24:00 01/03/2027, khoản 1 Điều 149 BLTTHS, chắc chắn trước hết 28/02/2027, tạm tính
# T11: 29/01/2027 + 3 ngày = thứ Hai 01/02/2027.
hạn T11: 24:00 01/02/2027, khoản 2 Điều 149 BLTTHS, tạm tính
# T11r: 29/01/2027 + 3 ngày = thứ Hai 01/02/2027.
hạn T11r: 24:00 01/02/2027, khoản 2 Điều 149 BLTTHS, tạm tính
