tiêu đề: Viện kiểm sát từ chối gia hạn: phải ra một trong ba quyết định trong hạn đã kéo dài
ngày 01/06/2026 08:00: cơ quan điều tra nhận tin
ngày 02/06/2026 08:00: cơ quan điều tra phân công
ngày 18/06/2026 09:00: cơ quan điều tra kéo dài thời hạn
ngày 20/07/2026 09:00: cơ quan điều tra đề nghị gia hạn
ngày 23/07/2026 09:00: cơ quan điều tra bị từ chối gia hạn

# T6x: 01/06/2026 + 2 tháng = thứ Bảy 01/08/2026, ngày nghỉ: chuyển sang thứ Hai 03/08.
hạn T6x: 24:00 03/08/2026, khoản 2 Điều 147 BLTTHS, chắc chắn trước hết 01/08/2026
không có hạn T7
không có bước tiếp request_extension
bước tiếp decide_open: khoản 1 Điều 153 BLTTHS
bước tiếp decide_not_open: khoản 1 Điều 158 BLTTHS
bước tiếp decide_suspend: sau ngày 03/08/2026, khoản 1 Điều 148 BLTTHS
không vướng
