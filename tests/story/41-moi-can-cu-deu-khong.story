tiêu đề: Chưa có điều luật nhưng mọi căn cứ 24 giờ đều trả lời không: 7 ngày
ngày 06/10/2026 08:00: công an xã nhận tin
quả tang: không
rất nghiêm trọng: không
dư luận quan tâm: không
có thể bỏ trốn: không

# T2b: 06/10/2026 + 7 ngày = thứ Ba 13/10/2026.
hạn T2b: 24:00 13/10/2026, điểm b khoản 5 Điều 8 TTLT 01/2017
không có hạn T2a
cần hỏi:
còn hạn: T2b
