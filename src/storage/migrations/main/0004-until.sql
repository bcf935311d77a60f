-- Why: a decision that prolongs the settlement of a lead may give less than the law allows. The last
-- day it names is kept, so that the date is reckoned by it.
alter table event add column until_day INTEGER;
