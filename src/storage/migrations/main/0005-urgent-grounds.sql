-- Why: a tip without any ground of TTLT 01/2017 art. 8(5)(a) is passed on within 7 days, not 24 hours.
-- What the officer answered is kept with the lead: unanswered, excluded or established for each ground.
alter table lead add column flagrant TEXT not null default 'unanswered';
alter table lead add column public_concern TEXT not null default 'unanswered';
alter table lead add column suspect_may_flee TEXT not null default 'unanswered';
