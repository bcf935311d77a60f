tiêu đề: Xã chưa rõ khoản, nơi nhận phân loại vào khoản nhẹ: xã không trễ
# Không trả lời thì tính theo 24 giờ; câu trả lời có sau chỉ có thể làm rõ, không làm ai trễ thêm.
ngày 05/10/2026 09:00: công an phường nhận tin
ngày 05/10/2026 10:00: công an phường phân loại, Điều 348
căn cứ 24 giờ khác: không
ngày 07/10/2026 09:00: công an phường chuyển tin
ngày 07/10/2026 10:00: cơ quan điều tra nhận tin chuyển đến
ngày 08/10/2026 10:00: cơ quan điều tra phân loại, Điều 348 khoản 1

xong T2b: 09:00 07/10/2026, điểm b khoản 5 Điều 8 TTLT 01/2017
không có hạn T2a
