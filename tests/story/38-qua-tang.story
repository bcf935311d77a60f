tiêu đề: Bắt quả tang người đưa khách xuất cảnh trái phép: 24 giờ dù tội nghiêm trọng
ngày 12/10/2026 21:15: công an xã nhận tin
ngày 12/10/2026 22:00: công an xã phân loại, Điều 348 khoản 1
quả tang: có
dư luận quan tâm: không
có thể bỏ trốn: không

mức độ: nghiêm trọng
chuyển cho: cơ quan điều tra, 24 giờ
hạn T2a: 21:15 13/10/2026, điểm a khoản 5 Điều 8 TTLT 01/2017
không có hạn T2b
còn hạn: T2a
