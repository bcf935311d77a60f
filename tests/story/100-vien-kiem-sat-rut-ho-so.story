tiêu đề: Không khắc phục, Viện kiểm sát rút hồ sơ: 5 ngày hết đúng 30/4
ngày 01/04/2026 08:00: cơ quan điều tra nhận tin
ngày 08/04/2026 08:00: cơ quan điều tra nhận yêu cầu khắc phục
ngày 25/04/2026 08:00: cơ quan điều tra bị yêu cầu chuyển hồ sơ

# T15: 25/04/2026 + 5 ngày = thứ Năm 30/04/2026, ngày nghỉ: chuyển sang thứ Hai 04/05.
hạn T15: 24:00 04/05/2026, khoản 2 Điều 146 BLTTHS, khoản 2 Điều 13 TTLT 01/2017, chắc chắn trước hết 30/04/2026
# T15a: 08/04/2026 + 15 ngày = thứ Năm 23/04/2026.
hạn T15a: 24:00 23/04/2026, điểm b khoản 2 Điều 5 TTLT 01/2017
