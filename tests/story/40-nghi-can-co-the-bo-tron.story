tiêu đề: Đã rõ người môi giới và có thể bỏ trốn: 24 giờ
ngày 07/10/2026 14:20: công an phường nhận tin
ngày 07/10/2026 15:00: công an phường phân loại, Điều 328 khoản 1
quả tang: không
dư luận quan tâm: không
có thể bỏ trốn: có

mức độ: ít nghiêm trọng
hạn T2a: 14:20 08/10/2026, điểm a khoản 5 Điều 8 TTLT 01/2017
không có hạn T2b
