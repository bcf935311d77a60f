tiêu đề: Tổ chức nhập cảnh trái phép cho 12 người: Điều 348 khoản 3
ngày 19/10/2026 08:30: công an xã nhận tin
ngày 19/10/2026 10:00: công an xã phân loại, Điều 348 khoản 3
căn cứ 24 giờ khác: không

mức độ: rất nghiêm trọng
chuyển cho: cơ quan điều tra, 24 giờ, điểm a khoản 5 Điều 8 TTLT 01/2017
hạn T2a: 08:30 20/10/2026, điểm a khoản 5 Điều 8 TTLT 01/2017
không có hạn T2b
