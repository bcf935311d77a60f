tiêu đề: Biên phòng khởi tố thì chuyển hồ sơ trong 7 ngày
# Thứ Ba 10/11/2026 20:15. Thông tư 28/2020 chỉ ràng buộc Công an: không có hạn báo cáo T13b.
# Khởi tố thứ Năm 12/11: ngày 7 là thứ Năm 19/11.
ngày 10/11/2026 20:15: bộ đội biên phòng nhận tin
ngày 11/11/2026 07:00: bộ đội biên phòng phân loại, Điều 150 khoản 2
ngày 12/11/2026 09:00: bộ đội biên phòng khởi tố, Điều 150 khoản 2

xong T4: 07:00 11/11/2026, khoản 2 Điều 8 TTLT 01/2017
hạn T13d: 24:00 19/11/2026, điểm b khoản 1 Điều 164 BLTTHS
hạn T12: 09:00 13/11/2026, khoản 2 Điều 154 BLTTHS
thôi T5b: 09:00 12/11/2026, khoản 2 Điều 9 TTLT 01/2017
không có hạn T13b
chuyển cho: cơ quan điều tra, 24 giờ, khoản 2 Điều 8 TTLT 01/2017
