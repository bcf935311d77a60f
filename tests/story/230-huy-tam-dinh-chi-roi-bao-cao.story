story: After an annulment the closing report and the review of evidence are owed before the month ends
day 01/06/2026 08:00: investigating agency receives the tip
day 02/06/2026 08:00: investigating agency assigns an officer
day 23/06/2026 15:00: investigating agency decides to suspend, ground b
day 30/06/2026 08:30: investigating agency receives the annulment
day 22/07/2026 10:00: investigating agency makes the closing report
offence: art 147 clause 1

# T9: 30/06/2026 + 1 month = Thursday 30/07/2026. Seven days before: Thursday 23/07/2026.
due T9: 24:00 30/07/2026, Criminal Procedure Code, art. 148(2)
done T13b: 10:00 22/07/2026, Circular 28/2020, art. 15
due T16: 24:00 23/07/2026, Joint Circular 01/2022, art. 10(3), draft
no next step propose
