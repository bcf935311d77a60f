tiêu đề: Còn một căn cứ chưa trả lời: vẫn 24 giờ, 7 ngày đứng bên cạnh
ngày 06/10/2026 08:00: công an xã nhận tin
ngày 06/10/2026 10:00: công an xã phân loại, Điều 349 khoản 1
quả tang: không
dư luận quan tâm: không
có thể bỏ trốn: chưa rõ

chuyển cho: cơ quan điều tra, 24 giờ
cần hỏi: bỏ trốn
hạn T2a: 08:00 07/10/2026, điểm a khoản 5 Điều 8 TTLT 01/2017
# T2b: 06/10/2026 + 7 ngày = thứ Ba 13/10/2026.
bên cạnh T2a: T2b 24:00 13/10/2026, điểm b khoản 5 Điều 8 TTLT 01/2017
