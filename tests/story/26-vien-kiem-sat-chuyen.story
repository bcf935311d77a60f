tiêu đề: Viện kiểm sát nhận kiến nghị khởi tố thì chuyển trong 24 giờ
ngày 05/12/2026 08:10: viện kiểm sát nhận tin
ngày 05/12/2026 08:30: viện kiểm sát phân loại, Điều 150

hạn T4p: 08:10 06/12/2026, khoản 3 Điều 8 TTLT 01/2017, khoản 2 Điều 146 BLTTHS
không có hạn T5
không có hạn T6
chuyển cho: cơ quan điều tra, 24 giờ
mức độ: đặc biệt nghiêm trọng
