tiêu đề: Xã chuyển trong 7 ngày, cơ quan nhận tin phân loại nặng hơn sau đó: xã không trễ
# Đoạn hai điểm b khoản 5 Điều 8: "Trong quá trình xử lý … mà có căn cứ": căn cứ có sau khi đã chuyển không đổi hạn của xã.
ngày 05/10/2026 09:00: công an xã nhận tin
ngày 05/10/2026 10:00: công an xã phân loại, Điều 328 khoản 1
căn cứ 24 giờ khác: không
ngày 08/10/2026 09:00: công an xã chuyển tin
ngày 08/10/2026 10:00: cơ quan điều tra nhận tin chuyển đến
ngày 15/10/2026 10:00: cơ quan điều tra phân loại, Điều 150 khoản 2
ngày 16/10/2026 08:00: cơ quan điều tra phát hiện căn cứ 24 giờ

xong T2b: 09:00 08/10/2026, điểm b khoản 5 Điều 8 TTLT 01/2017
không có hạn T2a
chuyển cho: không
mức độ: rất nghiêm trọng
