tiêu đề: Thông báo tiếp nhận trễ một phút
# Hạn 24:00 ngày 26/11 là 00:00 ngày 27/11.
ngày 23/11/2026 10:25: cơ quan điều tra nhận tin chuyển đến
ngày 27/11/2026 00:01: cơ quan điều tra báo tiếp nhận cho viện kiểm sát

xong T5: 00:01 27/11/2026, khoản 5 Điều 146 BLTTHS, trễ
