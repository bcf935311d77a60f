story: Sent on paper two days later, the hour is not known: late at any hour
day 05/01/2026 09:00: investigating agency opens the case, art 328 clause 1
day 03/02/2026 14:20: investigating agency changes the offence, art 328 clause 3
day 05/02/2026: investigating agency sends the change of the offences

# C1n: 14:20 of 04/02/2026 was the end; no hour of 05/02 lies before it.
done C1n: on the day 05/02/2026, late, Criminal Procedure Code, art. 156(2)
