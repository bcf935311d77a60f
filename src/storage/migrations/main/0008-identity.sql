-- Why: who sent a tip opens only when a second officer agreed. Kept: who asked and why, who answered
-- what, and the signature of who agreed.
create table identity_request (
  lead_order INTEGER not null references lead (number_order),
  id TEXT not null unique,
  agency_id TEXT not null references agency (id),
  reason TEXT not null,
  requested_by TEXT not null references member (id),
  requested_at INTEGER not null,
  answered_by TEXT not null,
  answered_at INTEGER,
  is_approved INTEGER not null check (is_approved in (0, 1)),
  signature BLOB not null,
  PRIMARY KEY (lead_order, id)
) strict, without rowid;

create index identity_request_recent on identity_request (agency_id, requested_at);

-- The key of class guarded (3) becomes a grant like that of class file (1): to the compartment that
-- the sender's own grant names, under the id of the tip, in the state of that grant.
insert into key_grant (lead_order, id, protection_class, compartment_id, epoch, sealed_key, state,
                       reason, legal_basis, granted_by, granted_at, signature)
select g.lead_order, t.id, 3, g.compartment_id, g.epoch, t.sealed_guarded_key, g.state, g.reason,
       g.legal_basis, g.granted_by, g.granted_at, g.signature
from tip t join key_grant g on g.lead_order = t.lead_order
where t.sealed_guarded_key is not null and g.reason = 'tip_received' and g.protection_class = 1;
