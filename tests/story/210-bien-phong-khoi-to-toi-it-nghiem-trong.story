tiêu đề: Biên phòng khởi tố tội ít nghiêm trọng, quả tang: 7 ngày hoặc 1 tháng
# Điểm a: quả tang, chứng cứ, lý lịch rõ ràng thì 1 tháng cho Viện kiểm sát; điểm b: phức tạp thì 7 ngày cho Cơ quan điều tra.
ngày 05/10/2026 07:00: bộ đội biên phòng nhận tin
ngày 05/10/2026 08:00: bộ đội biên phòng phân loại, Điều 328 khoản 1
quả tang: có
ngày 06/10/2026 09:00: bộ đội biên phòng khởi tố, Điều 328 khoản 1

# 06/10/2026 + 7 ngày = thứ Ba 13/10; + 1 tháng = thứ Sáu 06/11.
hạn T13d: 24:00 13/10/2026, điểm b khoản 1 Điều 164 BLTTHS, dự thảo
bên cạnh T13d: T13e 24:00 06/11/2026, điểm a khoản 1 Điều 164 BLTTHS, dự thảo
