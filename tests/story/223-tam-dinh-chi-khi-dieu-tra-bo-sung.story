tiêu đề: Tạm đình chỉ khi chưa hết hạn điều tra bổ sung: vướng
ngày 01/06/2026 09:00: cơ quan điều tra khởi tố vụ án, Điều 150 khoản 1
ngày 10/09/2026 09:00: cơ quan điều tra kết luận điều tra
ngày 11/09/2026 09:00: cơ quan điều tra giao hồ sơ vụ án
ngày 12/10/2026 14:00: cơ quan điều tra nhận lại hồ sơ từ viện kiểm sát
ngày 02/11/2026 10:00: cơ quan điều tra tạm đình chỉ điều tra, lý do c

# C5b: 12/10/2026 + 2 tháng = thứ Bảy 12/12/2026, ngày nghỉ: chuyển sang thứ Hai 14/12.
thôi C5b: 10:00 02/11/2026, khoản 2 Điều 174 BLTTHS
vướng quá sớm: tạm đình chỉ điều tra, sau ngày 14/12/2026, khoản 1 Điều 229 BLTTHS
