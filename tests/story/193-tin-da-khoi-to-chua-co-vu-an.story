tiêu đề: Tin đã khởi tố mà chưa mở vụ án trong hệ thống: không có hạn của vụ án
ngày 05/01/2026 16:00: cơ quan điều tra nhận tin
ngày 20/01/2026 10:00: cơ quan điều tra khởi tố, Điều 150 khoản 2

không có hạn C1
không có hạn C2
không có hạn C3
không có hạn C4
không có hạn C5
không có hạn C6
không có hạn C7
hạn T12: 10:00 21/01/2026, khoản 2 Điều 154 BLTTHS
