tiêu đề: Cơ quan điều tra thấy không thuộc thẩm quyền và chuyển trong 24 giờ
ngày 20/10/2026 09:00: cơ quan điều tra nhận tin
ngày 20/10/2026 16:00: cơ quan điều tra phân loại
ngày 20/10/2026 16:30: cơ quan điều tra xác định không thuộc thẩm quyền
ngày 21/10/2026 10:00: cơ quan điều tra chuyển tin

xong T4: 16:00 20/10/2026, khoản 1 Điều 8 TTLT 01/2017
xong T4n: 10:00 21/10/2026, khoản 1 Điều 8 TTLT 01/2017
thôi T6: 10:00 21/10/2026, khoản 1 Điều 147 BLTTHS
thôi T5b: 10:00 21/10/2026, khoản 1 Điều 9 TTLT 01/2017
# Việc thông báo tiếp nhận cho Viện kiểm sát vẫn phải làm.
# T5: 20/10/2026 + 3 ngày = thứ Sáu 23/10/2026.
hạn T5: 24:00 23/10/2026, khoản 5 Điều 146 BLTTHS
