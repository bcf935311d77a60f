tiêu đề: Phân công và thông báo xong trong hạn
ngày 23/11/2026 10:25: cơ quan điều tra nhận tin chuyển đến
ngày 23/11/2026 10:25: cơ quan điều tra phân công
ngày 25/11/2026 09:00: cơ quan điều tra gửi phân công cho viện kiểm sát
ngày 25/11/2026 09:10: cơ quan điều tra báo tiếp nhận cho viện kiểm sát
ngày 27/11/2026 16:00: cơ quan điều tra báo tiếp nhận cho người báo tin
người báo tin: có tên

# Phân công cho thấy tin đã được phân loại.
xong T4: 10:25 23/11/2026, khoản 1 Điều 8 TTLT 01/2017
xong T5b: 10:25 23/11/2026, khoản 1 Điều 9 TTLT 01/2017
xong T5n: 09:00 25/11/2026, khoản 1 Điều 9 TTLT 01/2017
xong T5: 09:10 25/11/2026, khoản 5 Điều 146 BLTTHS
xong T5r: 16:00 27/11/2026, khoản 1 Điều 14 TTLT 01/2017
còn hạn: T13b, T6
# 13/12 là Chủ nhật, lùi 7 ngày từ 13/12: Chủ nhật 06/12, ngày làm việc trước đó là thứ Sáu 04/12.
bước tiếp propose: chậm nhất 04/12/2026
bước tiếp decide_open
bước tiếp decide_suspend: sau ngày 14/12/2026
# Hai tháng từ 23/11/2026: thứ Bảy 23/01/2027, chuyển sang thứ Hai 25/01.
bước tiếp prolong: hết hạn mới 25/01/2027
