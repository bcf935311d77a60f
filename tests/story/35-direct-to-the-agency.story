story: The investigating agency receives a tip itself; accepting it later starts no second clock
# Friday 27/11/2026. 3 days: Monday 30/11. Working days: 30/11, 1/12, 2/12. 20 days: Thursday 17/12.
day 27/11/2026 17:40: investigating agency receives the tip
day 28/11/2026 09:00: investigating agency accepts the tip
day 28/11/2026 09:00: investigating agency classifies, art 150 clause 3
reporter: unnamed

severity: especially serious
done T4: 09:00 28/11/2026, Joint Circular 01/2017, art. 8(1)
due T5: 24:00 30/11/2026, Criminal Procedure Code, art. 146(5)
beside T5: T5w 24:00 02/12/2026, Joint Circular 01/2017, art. 14(1)
due T5b: 24:00 30/11/2026, Joint Circular 01/2017, art. 9(1)
due T6: 24:00 17/12/2026, Criminal Procedure Code, art. 147(1)
due T13b: 24:00 10/12/2026, Circular 28/2020, art. 15
open: T5, T5b, T5n, T13b, T6
