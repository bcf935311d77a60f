tiêu đề: Viện kiểm sát chỉ gia hạn được một lần
ngày 01/06/2026 08:00: cơ quan điều tra nhận tin
ngày 02/06/2026 08:00: cơ quan điều tra phân công
ngày 18/06/2026 09:00: cơ quan điều tra kéo dài thời hạn
ngày 20/07/2026 09:00: cơ quan điều tra đề nghị gia hạn
ngày 22/07/2026 09:00: cơ quan điều tra được gia hạn
ngày 25/09/2026 09:00: cơ quan điều tra được gia hạn

# T7: 01/08/2026 + 2 tháng = thứ Năm 01/10/2026.
hạn T7: 24:00 01/10/2026, khoản 2 Điều 147 BLTTHS
vướng hết lượt gia hạn: được gia hạn, khoản 2 Điều 147 BLTTHS
