tiêu đề: Lần đầu đề nghị đúng hạn, lần hai muộn
ngày 05/01/2026 09:00: cơ quan điều tra khởi tố vụ án, Điều 150 khoản 1
ngày 24/04/2026 16:00: cơ quan điều tra đề nghị gia hạn điều tra
ngày 29/04/2026 08:00: cơ quan điều tra được gia hạn điều tra
ngày 27/08/2026 08:00: cơ quan điều tra đề nghị gia hạn điều tra

# Lần 1 chậm nhất: 05/05/2026 - 10 ngày = thứ Bảy 25/04/2026, ngày nghỉ: lùi về thứ Sáu 24/04. Lần 2: 05/09/2026 - 10 ngày = thứ Tư 26/08/2026.
vướng đề nghị muộn: đề nghị gia hạn điều tra, chậm nhất 26/08/2026, khoản 2 Điều 172 BLTTHS
# C1x1: 05/05/2026 + 4 tháng = thứ Bảy 05/09/2026, ngày nghỉ: chuyển sang thứ Hai 07/09.
hạn C1x1: 24:00 07/09/2026, điểm c khoản 2 Điều 172 BLTTHS, chắc chắn trước hết 05/09/2026
