tiêu đề: Viện kiểm sát yêu cầu khắc phục bằng văn bản: 15 ngày
ngày 01/10/2026 08:00: cơ quan điều tra nhận tin
ngày 08/10/2026 08:00: cơ quan điều tra nhận yêu cầu khắc phục

# T15a: 08/10/2026 + 15 ngày = thứ Sáu 23/10/2026.
hạn T15a: 24:00 23/10/2026, điểm b khoản 2 Điều 5 TTLT 01/2017, điểm c khoản 3 Điều 145 BLTTHS
