tiêu đề: Vụ ép làm việc không công lan trên mạng, dư luận quan tâm: 24 giờ
ngày 05/10/2026 07:40: công an xã nhận tin
ngày 05/10/2026 09:00: công an xã phân loại, Điều 297 khoản 1
quả tang: không
dư luận quan tâm: có
có thể bỏ trốn: không

mức độ: ít nghiêm trọng
hạn T2a: 07:40 06/10/2026, điểm a khoản 5 Điều 8 TTLT 01/2017
không có hạn T2b
