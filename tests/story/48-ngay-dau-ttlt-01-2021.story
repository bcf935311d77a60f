tiêu đề: Ngày 14/01/2022: khoản 5 Điều 8 sửa đổi có hiệu lực
# Lịch nghỉ 2022 không có trong dữ liệu: tạm tính.
ngày 14/01/2022 09:00: công an xã nhận tin
ngày 14/01/2022 10:00: công an xã phân loại, Điều 348 khoản 1
căn cứ 24 giờ khác: không

# T2b: 14/01/2022 + 7 ngày = thứ Sáu 21/01/2022.
hạn T2b: 24:00 21/01/2022, điểm b khoản 5 Điều 8 TTLT 01/2017, tạm tính
