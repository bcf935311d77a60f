tiêu đề: Ngày 07/06/2021: Thông tư 43/2021 chưa có hiệu lực
ngày 07/06/2021 09:00: công an xã nhận tin
ngày 07/06/2021 10:00: công an xã phân loại, Điều 329 khoản 1

không có hạn T2c
xong T1: 09:00 07/06/2021, khoản 1 Điều 145 BLTTHS
