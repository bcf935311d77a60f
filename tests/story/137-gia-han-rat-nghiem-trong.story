tiêu đề: Tội rất nghiêm trọng: hai lần 4 tháng, tối đa 12 tháng
ngày 31/10/2024 09:00: cơ quan điều tra khởi tố vụ án, Điều 150 khoản 1
ngày 16/02/2025 08:00: cơ quan điều tra đề nghị gia hạn điều tra
ngày 21/02/2025 08:00: cơ quan điều tra được gia hạn điều tra
ngày 16/06/2025 08:00: cơ quan điều tra đề nghị gia hạn điều tra
ngày 21/06/2025 08:00: cơ quan điều tra được gia hạn điều tra

thay C1: C1x1, khoản 1 Điều 172 BLTTHS
thay C1x1: C1x2, điểm c khoản 2 Điều 172 BLTTHS
# C1x2: 28/06/2025 + 4 tháng = thứ Ba 28/10/2025.
hạn C1x2: 24:00 28/10/2025, điểm c khoản 2 Điều 172 BLTTHS
không có bước tiếp request_case_extension
