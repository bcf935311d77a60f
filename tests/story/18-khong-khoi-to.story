tiêu đề: Không khởi tố: hạn báo kết quả hết vào Chủ nhật
# Thứ Năm 03/12/2026: ngày 3 là Chủ nhật 06/12, chuyển sang thứ Hai 07/12.
ngày 23/11/2026 10:25: cơ quan điều tra nhận tin chuyển đến
ngày 23/11/2026 11:00: cơ quan điều tra phân công
ngày 03/12/2026 09:45: cơ quan điều tra không khởi tố
ngày 03/12/2026 14:00: cơ quan điều tra gửi quyết định cho viện kiểm sát

xong T12: 14:00 03/12/2026, khoản 1 Điều 158 BLTTHS
hạn T13: 24:00 07/12/2026, khoản 3 Điều 14 TTLT 01/2017, chắc chắn trước hết 06/12/2026
thôi T13b: 09:45 03/12/2026, Điều 15 TT 28/2020
bước tiếp administrative_file: chậm nhất 07/12/2026
