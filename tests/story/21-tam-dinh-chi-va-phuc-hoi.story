tiêu đề: Tạm đình chỉ khi hết thời hạn, rồi phục hồi
# Tạm đình chỉ thứ Hai 14/12/2026 15:00. Phục hồi thứ Hai 11/01/2027: 1 tháng là thứ Năm 11/02/2027,
# dự kiến nghỉ bù Tết, chuyển sang thứ Sáu 12/02. 3 ngày từ 11/01 là thứ Năm 14/01.
ngày 23/11/2026 10:25: cơ quan điều tra nhận tin chuyển đến
ngày 23/11/2026 11:00: cơ quan điều tra phân công
ngày 14/12/2026 15:00: cơ quan điều tra tạm đình chỉ
ngày 14/12/2026 16:00: cơ quan điều tra gửi quyết định cho viện kiểm sát
ngày 11/01/2027 09:00: cơ quan điều tra phục hồi

xong T6: 15:00 14/12/2026, khoản 1 Điều 147 BLTTHS
xong T8: 16:00 14/12/2026, khoản 2 Điều 148 BLTTHS
hạn T8r: 15:00 15/12/2026, khoản 2 Điều 148 BLTTHS, khoản 3 Điều 17 TT 28/2020
hạn T10: 24:00 12/02/2027, khoản 1 Điều 149 BLTTHS, chắc chắn trước hết 11/02/2027, tạm tính
hạn T11: 24:00 14/01/2027, khoản 2 Điều 149 BLTTHS, tạm tính
không có hạn T13
bước tiếp decide_open
