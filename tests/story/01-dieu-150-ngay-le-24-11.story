tiêu đề: Công an xã nhận tin Điều 150 đúng ngày nghỉ lễ 24/11
# Giờ chạy qua ngày lễ: 14:05 cộng 24 giờ là 14:05 hôm sau.
ngày 24/11/2026 14:05: công an xã nhận tin
ngày 24/11/2026 16:00: công an xã phân loại, Điều 150 khoản 1

mức độ: rất nghiêm trọng
chuyển cho: cơ quan điều tra, 24 giờ, điểm a khoản 5 Điều 8 TTLT 01/2017
hạn T2a: 14:05 25/11/2026, điểm a khoản 5 Điều 8 TTLT 01/2017, điểm a khoản 1 Điều 7 TT 28/2020
xong T1: 14:05 24/11/2026, khoản 1 Điều 145 BLTTHS
không có hạn T2b
# Đồng hồ của cơ quan có thẩm quyền chưa chạy: tin còn ở xã.
không có hạn T4
không có hạn T5
không có hạn T6
còn hạn: T2a
