tiêu đề: Hai tháng sau vụ án đổi sang khoản nặng hơn: hạn của xã vẫn như khi xã giữ tin
ngày 06/04/2026 09:00: công an xã nhận tin
ngày 06/04/2026 10:30: công an xã phân loại, Điều 349 khoản 1
căn cứ 24 giờ khác: không
ngày 09/04/2026 15:00: công an xã chuyển tin
ngày 09/04/2026 16:00: cơ quan điều tra nhận tin chuyển đến
ngày 10/04/2026 08:00: cơ quan điều tra phân công
ngày 20/04/2026 10:00: cơ quan điều tra khởi tố, Điều 349 khoản 1
ngày 20/04/2026 10:00: cơ quan điều tra khởi tố vụ án, Điều 349 khoản 1
ngày 22/06/2026 10:00: cơ quan điều tra thay đổi tội danh, Điều 349 khoản 3

xong T2b: 15:00 09/04/2026, điểm b khoản 5 Điều 8 TTLT 01/2017
không có hạn T2a
# Rất nghiêm trọng: 20/04/2026 + 4 tháng = thứ Năm 20/08/2026.
hạn C1: 24:00 20/08/2026, khoản 1 Điều 172 BLTTHS
