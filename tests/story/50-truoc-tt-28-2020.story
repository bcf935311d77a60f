tiêu đề: Ngày 14/05/2020: Thông tư 28/2020 chưa có hiệu lực, không có hạn báo cáo
ngày 14/05/2020 08:00: cơ quan điều tra nhận tin

# T6: 14/05/2020 + 20 ngày = thứ Tư 03/06/2020.
hạn T6: 24:00 03/06/2020, khoản 1 Điều 147 BLTTHS, tạm tính
không có hạn T13b
