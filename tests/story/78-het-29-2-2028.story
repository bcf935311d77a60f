tiêu đề: Hai tháng từ 31/12/2027: hết ngày 29/02/2028
ngày 31/12/2027 10:00: cơ quan điều tra nhận tin
ngày 31/12/2027 11:00: cơ quan điều tra phân công
ngày 10/01/2028 09:00: cơ quan điều tra kéo dài thời hạn

# T6x: 31/12/2027 + 2 tháng = thứ Ba 29/02/2028 (tháng ấy không có ngày trùng).
hạn T6x: 24:00 29/02/2028, khoản 2 Điều 147 BLTTHS, tạm tính
