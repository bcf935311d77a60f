tiêu đề: Biên phòng thấy không thuộc thẩm quyền: 24 giờ từ khi có căn cứ
# Nhận thứ Ba 10/11: thông báo tiếp nhận đến thứ Sáu 13/11, quyết định đến thứ Hai 30/11.
ngày 10/11/2026 20:15: cảnh sát biển nhận tin
ngày 11/11/2026 09:40: cảnh sát biển phân loại
ngày 11/11/2026 09:50: cảnh sát biển xác định không thuộc thẩm quyền

hạn T4n: 09:50 12/11/2026, khoản 2 Điều 8 TTLT 01/2017
hạn T5: 24:00 13/11/2026, khoản 5 Điều 146 BLTTHS
hạn T5b: 24:00 13/11/2026, khoản 2 Điều 9 TTLT 01/2017
hạn T6: 24:00 30/11/2026, khoản 1 Điều 147 BLTTHS
