tiêu đề: Tội danh ngoài bảng, cán bộ trả lời không rất nghiêm trọng: 7 ngày
# Điều 174 không có trong bảng tội danh nên mức độ theo câu trả lời của cán bộ.
ngày 13/10/2026 16:45: công an xã nhận tin
tội danh: Điều 174 khoản 1
rất nghiêm trọng: không
căn cứ 24 giờ khác: không

# T2b: 13/10/2026 + 7 ngày = thứ Ba 20/10/2026.
hạn T2b: 24:00 20/10/2026, điểm b khoản 5 Điều 8 TTLT 01/2017
không có hạn T2a
