story: A suspension before the twenty days have run is in doubt; its ground and notices stand
# Monday 01/06/2026 and 20 days: Sunday 21/06, so Monday 22/06.
day 01/06/2026 08:00: investigating agency receives the tip
day 02/06/2026 08:00: investigating agency assigns an officer
day 12/06/2026 10:00: investigating agency decides to suspend, ground b
reporter: named

due T8: 10:00 13/06/2026, Criminal Procedure Code, art. 148(2)
due T8r: 10:00 13/06/2026, Criminal Procedure Code, art. 148(2)
ground T8: Criminal Procedure Code, art. 148(1)(b)
in doubt too early: decides to suspend, after 22/06/2026, Criminal Procedure Code, art. 148(1)
next step resume
no next step prolong
