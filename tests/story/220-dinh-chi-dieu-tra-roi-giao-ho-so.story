tiêu đề: Đình chỉ điều tra: giao kết luận kèm quyết định và hồ sơ trong 2 ngày
ngày 01/04/2026 09:00: cơ quan điều tra khởi tố vụ án, Điều 150 khoản 1
ngày 02/06/2026 09:00: cơ quan điều tra đình chỉ điều tra

xong C1: 09:00 02/06/2026, khoản 1 Điều 172 BLTTHS
# C6f: thứ Ba 02/06/2026 + 2 ngày = thứ Năm 04/06.
hạn C6f: 24:00 04/06/2026, khoản 4 Điều 232 BLTTHS
