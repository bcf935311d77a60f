tiêu đề: Tạm đình chỉ vì chờ giám định khi chưa hết hạn điều tra: vướng
ngày 05/01/2026 09:00: cơ quan điều tra khởi tố vụ án, Điều 348 khoản 1
ngày 10/03/2026 10:00: cơ quan điều tra tạm đình chỉ điều tra, lý do c

# C4: 10/03/2026 + 2 ngày = thứ Năm 12/03/2026.
hạn C4: 24:00 12/03/2026, khoản 3 Điều 229 BLTTHS
lý do C4: điểm c khoản 1 Điều 229 BLTTHS
thôi C1: 10:00 10/03/2026, khoản 1 Điều 172 BLTTHS
# Thời hạn điều tra: 05/01/2026 + 3 tháng = Chủ nhật 05/04/2026, ngày nghỉ: chuyển sang thứ Hai 06/04.
bước tiếp resume_case: khoản 1 Điều 235 BLTTHS
vướng quá sớm: tạm đình chỉ điều tra, sau ngày 06/04/2026, khoản 1 Điều 229 BLTTHS
