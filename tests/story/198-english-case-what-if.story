story: A trafficking case: its term, the day to ask for more, and what would be if it were extended
# Four months from Monday 05/10/2026: 05/02/2027, expected to be off (Tết), so Friday 12/02.
# Ten days before 05/02: Tuesday 26/01. Extension: four months from 05/02: Saturday 05/06, so Monday 07/06.
day 05/10/2026 09:00: investigating agency opens the case, art 150 clause 1
if day 20/01/2027 09:00: investigating agency is given more time to investigate

due C1: 24:00 12/02/2027, Criminal Procedure Code, art. 172(1), certain until 05/02/2027, provisional
next step request_case_extension: latest 26/01/2027, new end 07/06/2027, Criminal Procedure Code, art. 172(2)
then replaced C1: C1x1, Criminal Procedure Code, art. 172(1)
then due C1x1: 24:00 07/06/2027, Criminal Procedure Code, art. 172(2)(c), certain until 05/06/2027, provisional
no due C5
no doubt
