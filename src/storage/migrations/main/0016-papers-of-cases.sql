-- Why: what was sent or came on paper in a case is typed in later with its day. Where nobody gives the hour the
-- event says that it is not known, and a limit in hours is not judged by it; when it was typed in is kept beside.
alter table case_event add column hour_unknown INTEGER not null default 0;
alter table case_event add column recorded_at INTEGER;

-- Why: a lead whose file the procuracy demanded and has was left as it was proposed before, for somebody here to
-- decide who cannot: CPC 147(4). It stands as any other such lead; what was proposed waits for nobody.
update proposal set is_answered = 1
where is_answered = 0 and lead_id in (
  select l.id from lead l
       join event d on d.lead_order = l.number_order and d.kind = 'file_demanded'
       join event h on h.lead_order = l.number_order and h.kind = 'file_handed_over'
  where l.state = 'proposed' and (d.happened_at, d.position) < (h.happened_at, h.position));
update lead set state = 'verifying', version = version + 1
where state = 'proposed' and number_order in (
  select h.lead_order from event h
       join event d on d.lead_order = h.lead_order and d.kind = 'file_demanded'
  where h.kind = 'file_handed_over'
    and (d.happened_at, d.position) < (h.happened_at, h.position));
