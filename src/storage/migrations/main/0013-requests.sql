-- Why: Today tells a procuracy which requests to extend wait for its answer, each time it is read.

create index procuracy_notice_asked on procuracy_notice (procuracy_id, sent_at, id)
  where kind = 'extension_requested' and answered_at is null;
