-- After main-0007.sql: who sent a tip as a grant, and a request to open it; sealed bytes cut short.
insert into key_grant (lead_order, id, protection_class, compartment_id, epoch, sealed_key, state, reason, legal_basis, granted_by, granted_at, signature) values
 (202600000008, 'cj62cqzc1qfvkp75c7hkcrye8d', 3, 'x0enz0qt9pa31st2pjhravyqfw', 1, x'019d07e41b60', 'ended', 'tip_received', 'CPC 145(1)', '', 1795497000, x'');
insert into identity_request (lead_order, id, agency_id, reason, requested_by, requested_at, answered_by, answered_at, is_approved, signature) values
 (202600000008, 'm4q8z0c6t2y7x1b5w9k3n8v6h4', '9y4nggre2ffxj3rg6ann01s034', 'tell_reporter', 'dxm50bv9g9pc9d66my3tenbk7g', 1795512000, 'e9dkngp8ssztasvad9dj5rm2sg', 1795512300, 1, x'52a01fd8');
