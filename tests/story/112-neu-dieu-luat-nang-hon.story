tiêu đề: Nếu chuyển sang khoản 2 Điều 348 thì xã còn bao lâu
ngày 06/10/2026 08:00: công an xã nhận tin
tội danh: Điều 348 khoản 1
căn cứ 24 giờ khác: không
nếu tội danh: Điều 348 khoản 2

# T2b: 06/10/2026 + 7 ngày = thứ Ba 13/10/2026.
hạn T2b: 24:00 13/10/2026, điểm b khoản 5 Điều 8 TTLT 01/2017
thì hạn T2a: 08:00 07/10/2026, điểm a khoản 5 Điều 8 TTLT 01/2017
thì chuyển cho: cơ quan điều tra, 24 giờ
thì không có hạn T2b
mức độ: nghiêm trọng
thì mức độ: rất nghiêm trọng
