tiêu đề: Năm 2019 chưa có Thông tư 28/2020 và TTLT 01/2021
# Thứ Hai 10/06/2019: T5 đến thứ Năm 13/06; T6 hết Chủ nhật 30/06, chuyển sang thứ Hai 01/07.
# Lịch nghỉ 2019 không có trong dữ liệu: tạm tính.
ngày 10/06/2019 08:00: công an xã nhận tin
ngày 10/06/2019 09:00: công an xã chuyển tin
ngày 10/06/2019 10:00: cơ quan điều tra nhận tin chuyển đến

không có hạn T2a
không có hạn T2b
không có hạn T13b
hạn T5: 24:00 13/06/2019, khoản 5 Điều 146 BLTTHS, tạm tính
hạn T6: 24:00 01/07/2019, khoản 1 Điều 147 BLTTHS, chắc chắn trước hết 30/06/2019, tạm tính
