-- Why: a tip about a victim under 18 is passed on within 24 hours whatever the offence (Circular 43/2021
-- art. 5(1)), and the statement of that victim is taken at once (TTLT 06/2018 art. 14). What the officer
-- answered is kept beside the other grounds.
-- not_a_crime_ground: why somebody proposed to find it no tip about a crime; empty: nobody, or answered.
alter table lead add column not_a_crime_ground TEXT not null default '';
alter table lead add column victim_under_18 TEXT not null default 'unanswered';
