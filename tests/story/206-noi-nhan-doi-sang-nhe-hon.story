tiêu đề: Xã phân loại tội nặng ngay từ đầu, nơi nhận đổi sang nhẹ hơn: xã vẫn theo 24 giờ
ngày 05/10/2026 09:00: công an xã nhận tin
ngày 05/10/2026 10:00: công an xã phân loại, Điều 150 khoản 1
căn cứ 24 giờ khác: không
ngày 07/10/2026 09:00: công an xã chuyển tin
ngày 07/10/2026 10:00: cơ quan điều tra nhận tin chuyển đến
ngày 08/10/2026 10:00: cơ quan điều tra phân loại, Điều 328 khoản 1

xong T2a: 09:00 07/10/2026, điểm a khoản 5 Điều 8 TTLT 01/2017, trễ
không có hạn T2b
