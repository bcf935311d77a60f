tiêu đề: Tạm giam tội đặc biệt nghiêm trọng: gia hạn hai lần, rồi Viện trưởng VKSND tối cao
ngày 05/10/2025 09:00: cơ quan điều tra khởi tố vụ án, Điều 150 khoản 3
ngày 06/10/2025 09:00: cơ quan điều tra tạm giam bị can
ngày 20/01/2026 09:00: cơ quan điều tra được gia hạn tạm giam
ngày 20/05/2026 09:00: cơ quan điều tra được gia hạn tạm giam
ngày 18/09/2026 09:00: cơ quan điều tra được gia hạn tạm giam

# Lần 1: 4 × 30 = 120 ngày, sau 02/02/2026: đến hết 02/06/2026. Lần 2: 4 × 30 = 120 ngày, sau 02/06/2026: đến hết 30/09/2026.
thay C3: C3x1, khoản 1 Điều 173 BLTTHS
thay C3x1: C3x2, điểm d khoản 2 Điều 173 BLTTHS
thay C3x2: C3x3, điểm d khoản 2 Điều 173 BLTTHS
# C3x3: 4 × 30 = 120 ngày, sau 30/09/2026: đến hết 28/01/2027.
hạn C3x3: 24:00 28/01/2027, khoản 6 Điều 173 BLTTHS, tạm tính
