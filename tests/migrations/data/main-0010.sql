-- Since main-0009.sql: a second lead in the case, with its event, and two leads linked as perhaps one matter.
insert into case_lead (case_order, position, lead_order, joined_at, left_at, carried_from_day, carried_until_day) values
 (202600000003, 2, 202600000008, 1795530000, null, null, null);
insert into case_event (case_order, position, id, kind, happened_at, agency_id, member_id, article, clause, ground, until_day, lead_id, other_member_id, other_agency_id, other_case_id) values
 (202600000003, 3, 't6z1m8c3w5y0x4b7k9n2v6q8h1', 'lead_joined', 1795530000, '9y4nggre2ffxj3rg6ann01s034', 'e9dkngp8ssztasvad9dj5rm2sg', '', '', '', null, '5zg209yqm1hzct6cg5vn5qtgw6', '', '', '');
insert into duplicate_link (lead_order, other_order, linked_at, linked_by) values
 (202600000007, 202600000008, 1795531000, 'e9dkngp8ssztasvad9dj5rm2sg');
