tiêu đề: Chưa phân loại thì tính hạn ngắn nhất
# Thứ Năm 26/11. T2b: ngày 1 là 27/11, ngày 7 là thứ Năm 03/12.
ngày 26/11/2026 09:30: công an phường nhận tin

hạn T2a: 09:30 27/11/2026, điểm a khoản 5 Điều 8 TTLT 01/2017
bên cạnh T2a: T2b 24:00 03/12/2026, điểm b khoản 5 Điều 8 TTLT 01/2017
không có hạn T2b
còn hạn: T2a
bước tiếp classify
bước tiếp pass_on
