tiêu đề: Sở Y tế và Uỷ ban nhân dân xã nhận tin: chuyển ngay
ngày 20/10/2026 09:10: sở y tế nhận tin
ngày 20/10/2026 09:30: UBND xã nhận tin
ngày 20/10/2026 11:00: UBND xã chuyển tin

hạn T3 của sở y tế: 09:10 20/10/2026, khoản 4 Điều 146 BLTTHS
xong T3: 11:00 20/10/2026, khoản 4 Điều 146 BLTTHS, trễ
