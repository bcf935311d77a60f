tiêu đề: Không khởi tố: quyết định phải gửi trong 24 giờ
ngày 23/11/2026 10:25: cơ quan điều tra nhận tin chuyển đến
ngày 04/12/2026 17:20: cơ quan điều tra không khởi tố

# 24 giờ chạy qua thứ Bảy.
hạn T12: 17:20 05/12/2026, khoản 1 Điều 158 BLTTHS, khoản 2 Điều 16 TT 28/2020
