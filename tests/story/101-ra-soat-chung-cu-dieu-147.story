tiêu đề: Khiêu dâm trẻ em: rà soát chứng cứ với Kiểm sát viên trước 7 ngày (dự thảo)
ngày 12/10/2026 08:00: cơ quan điều tra nhận tin
ngày 12/10/2026 09:00: cơ quan điều tra phân công
ngày 12/10/2026 09:05: cơ quan điều tra phân loại, Điều 147 khoản 2

# T16: 01/11/2026 - 7 ngày = Chủ nhật 25/10/2026, ngày nghỉ: lùi về thứ Sáu 23/10.
hạn T16: 24:00 23/10/2026, khoản 3 Điều 10 TTLT 01/2022, dự thảo, theo chữ 25/10/2026
# T13b: 01/11/2026 - 7 ngày = Chủ nhật 25/10/2026, ngày nghỉ: lùi về thứ Sáu 23/10.
hạn T13b: 24:00 23/10/2026, Điều 15 TT 28/2020, theo chữ 25/10/2026
hạn T17: 08:00 12/10/2026, khoản 2 Điều 14 TTLT 06/2018, dự thảo
