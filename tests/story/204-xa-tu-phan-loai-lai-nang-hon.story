tiêu đề: Xã tự phân loại lại nặng hơn ở ngày thứ ba: căn cứ xuất hiện muộn (dự thảo)
# Đoạn hai điểm b khoản 5 Điều 8: theo điểm a, tính từ khi tiếp nhận nên đã quá hạn.
ngày 12/10/2026 08:00: công an xã nhận tin
ngày 12/10/2026 09:00: công an xã phân loại, Điều 328 khoản 1
căn cứ 24 giờ khác: không
ngày 14/10/2026 16:00: công an xã phân loại, Điều 150 khoản 1

hạn T2a: 08:00 13/10/2026, điểm a khoản 5 Điều 8 TTLT 01/2017, dự thảo
không có hạn T2b
