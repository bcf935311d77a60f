-- Why: wherever a due date is read it says whether its rule is a draft, whether it rests on a calendar
-- that is not announced, and what is in time under every reading of the law (certain_at; null: the
-- date itself).
alter table due_date add column is_draft INTEGER not null default 0;
alter table due_date add column is_provisional INTEGER not null default 0;
alter table due_date add column certain_at INTEGER;

-- The dates of older leads are reckoned anew at the next start, which fills these.
update setting set value = '' where name = 'reckoned_by_rules';
