tiêu đề: Nếu được gia hạn điều tra thì hạn mới đến đâu
ngày 05/01/2026 09:00: cơ quan điều tra khởi tố vụ án, Điều 150 khoản 1
nếu ngày 20/04/2026 09:00: cơ quan điều tra được gia hạn điều tra

# C1: 05/01/2026 + 4 tháng = thứ Ba 05/05/2026.
hạn C1: 24:00 05/05/2026, khoản 1 Điều 172 BLTTHS
# C1x1: 05/05/2026 + 4 tháng = thứ Bảy 05/09/2026, ngày nghỉ: chuyển sang thứ Hai 07/09.
thì hạn C1x1: 24:00 07/09/2026, điểm c khoản 2 Điều 172 BLTTHS, chắc chắn trước hết 05/09/2026
không có hạn C1x1
