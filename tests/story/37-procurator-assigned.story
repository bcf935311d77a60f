story: The procuracy assigns its procurator within three working days
# Friday 27/11/2026: Monday 30/11, Tuesday 1/12, Wednesday 2/12.
day 27/11/2026 08:00: procuracy receives the assignment

due T5c: 24:00 02/12/2026, Joint Circular 01/2017, art. 10(2)
skipped T5c: 28/11/2026 29/11/2026
