tiêu đề: Trạm Công an luôn 24 giờ, Đồn Công an như Công an xã
# Điểm c khoản 5 Điều 8 chỉ nói Trạm Công an; Đồn Công an theo điểm a, điểm b.
ngày 07/12/2026 06:00: trạm công an nhận tin
ngày 07/12/2026 07:00: đồn công an nhận tin
tội danh: Điều 348 khoản 1
căn cứ 24 giờ khác: không

hạn T2d: 06:00 08/12/2026, điểm c khoản 5 Điều 8 TTLT 01/2017
# 7 ngày từ thứ Hai 07/12: thứ Hai 14/12.
hạn T2b của đồn công an: 24:00 14/12/2026, điểm b khoản 5 Điều 8 TTLT 01/2017
không có hạn T2a
còn hạn: T2d, T2b
