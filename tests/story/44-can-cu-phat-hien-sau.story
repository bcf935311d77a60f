tiêu đề: Ngày thứ ba mới phát hiện căn cứ 24 giờ: vẫn tính từ khi tiếp nhận (dự thảo)
# Điểm b khoản 5 Điều 8, đoạn hai: khi có căn cứ thì theo điểm a. Tính từ khi tiếp nhận nên đã quá hạn.
ngày 05/10/2026 09:00: công an xã nhận tin
ngày 05/10/2026 10:00: công an xã phân loại, Điều 348 khoản 1
ngày 08/10/2026 15:00: công an xã phát hiện căn cứ 24 giờ
căn cứ 24 giờ khác: không

hạn T2a: 09:00 06/10/2026, điểm a khoản 5 Điều 8 TTLT 01/2017, dự thảo
không có hạn T2b
