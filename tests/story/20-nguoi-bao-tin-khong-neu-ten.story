tiêu đề: Người báo tin không nêu tên thì không phải báo kết quả
ngày 23/11/2026 10:25: cơ quan điều tra nhận tin chuyển đến
ngày 01/12/2026 16:30: cơ quan điều tra khởi tố, Điều 150 khoản 1
người báo tin: không nêu tên

không có hạn T5r
không có hạn T13
hạn T12: 16:30 02/12/2026, khoản 2 Điều 154 BLTTHS
