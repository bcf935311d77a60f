tiêu đề: Đề nghị và gia hạn điều tra đều sau khi hết hạn
ngày 01/06/2026 09:00: cơ quan điều tra khởi tố vụ án, Điều 328 khoản 1
ngày 17/08/2026 09:00: cơ quan điều tra đề nghị gia hạn điều tra
ngày 20/08/2026 09:00: cơ quan điều tra được gia hạn điều tra

# 01/06 + 2 tháng = thứ Bảy 01/08, ngày nghỉ: thứ Hai 03/08. Lùi 10 ngày từ 01/08: thứ Tư 22/07.
thay C1: C1x1, khoản 1 Điều 172 BLTTHS, trễ
# 01/08 + 2 tháng = thứ Năm 01/10.
hạn C1x1: 24:00 01/10/2026, điểm a khoản 2 Điều 172 BLTTHS
vướng đề nghị muộn: đề nghị gia hạn điều tra, chậm nhất 22/07/2026, khoản 2 Điều 172 BLTTHS
vướng gia hạn muộn: được gia hạn điều tra, chậm nhất 03/08/2026, điểm a khoản 2 Điều 172 BLTTHS
