story: The procuracy demands the file: five days
# Wednesday 02/12/2026: day 5 is Monday 07/12.
day 23/11/2026 10:25: investigating agency accepts the tip
day 02/12/2026 14:00: investigating agency is demanded the file

due T15: 24:00 07/12/2026, Criminal Procedure Code, art. 146(2), Joint Circular 01/2017, art. 13(2)
