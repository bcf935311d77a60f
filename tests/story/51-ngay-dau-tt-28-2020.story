tiêu đề: Ngày 15/05/2020: có hạn báo cáo kết thúc xác minh
ngày 15/05/2020 08:00: cơ quan điều tra nhận tin

# T6: 15/05/2020 + 20 ngày = thứ Năm 04/06/2020.
hạn T6: 24:00 04/06/2020, khoản 1 Điều 147 BLTTHS, tạm tính
# T13b: 04/06/2020 - 7 ngày = thứ Năm 28/05/2020.
hạn T13b: 24:00 28/05/2020, Điều 15 TT 28/2020, tạm tính
