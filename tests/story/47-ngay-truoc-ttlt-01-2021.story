tiêu đề: Ngày 13/01/2022: khoản 5 Điều 8 sửa đổi chưa có hiệu lực
ngày 13/01/2022 09:00: công an xã nhận tin
ngày 13/01/2022 10:00: công an xã phân loại, Điều 348 khoản 1
căn cứ 24 giờ khác: không

không có hạn T2a
không có hạn T2b
xong T1: 09:00 13/01/2022, khoản 1 Điều 145 BLTTHS
