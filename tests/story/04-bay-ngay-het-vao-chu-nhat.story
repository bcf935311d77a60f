tiêu đề: Hạn 7 ngày hết vào Chủ nhật
# Nhận Chủ nhật 29/11: ngày 7 là Chủ nhật 06/12, chuyển sang thứ Hai 07/12 (cách hiểu).
ngày 29/11/2026 10:00: công an xã nhận tin
ngày 30/11/2026 08:00: công an xã phân loại, Điều 297 khoản 1
căn cứ 24 giờ khác: không

mức độ: ít nghiêm trọng
hạn T2b: 24:00 07/12/2026, điểm b khoản 5 Điều 8 TTLT 01/2017, chắc chắn trước hết 06/12/2026
bỏ qua T2b: 06/12/2026
