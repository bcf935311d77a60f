tiêu đề: Viện kiểm sát trả hồ sơ: điều tra bổ sung 2 tháng từ khi nhận lại
ngày 01/06/2026 09:00: cơ quan điều tra khởi tố vụ án, Điều 150 khoản 1
ngày 10/09/2026 09:00: cơ quan điều tra kết luận điều tra
ngày 11/09/2026 09:00: cơ quan điều tra giao hồ sơ vụ án
ngày 12/10/2026 14:00: cơ quan điều tra nhận lại hồ sơ từ viện kiểm sát

xong C1: 09:00 10/09/2026, khoản 1 Điều 172 BLTTHS
xong C6f: 09:00 11/09/2026, khoản 4 Điều 232 BLTTHS
# C5b: 12/10/2026 + 2 tháng = thứ Bảy 12/12/2026, ngày nghỉ: chuyển sang thứ Hai 14/12.
hạn C5b: 24:00 14/12/2026, khoản 2 Điều 174 BLTTHS, chắc chắn trước hết 12/12/2026
