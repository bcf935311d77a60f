tiêu đề: Căn cứ 24 giờ xuất hiện muộn: vẫn tính từ khi tiếp nhận
ngày 05/10/2026 09:00: công an xã nhận tin
ngày 07/10/2026 15:00: công an xã phân loại, Điều 348 khoản 1
căn cứ 24 giờ khác: có
ngày 07/10/2026 16:00: công an xã chuyển tin

xong T2a: 16:00 07/10/2026, điểm a khoản 5 Điều 8 TTLT 01/2017, trễ
không có hạn T2b
