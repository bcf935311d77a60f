-- After main-0006.sql: each agency with its register.
insert into register_entry (agency_id, year, ordinal, lead_order, number, entered_at) values
 ('5q3mb0w21627cb9vzcdaa6n56m', 2026, 7, 202600000007, 'TB 0007/2026', 1795496400),
 ('5q3mb0w21627cb9vzcdaa6n56m', 2026, 8, 202600000008, 'TB 0008/2026', 1795497000),
 ('9y4nggre2ffxj3rg6ann01s034', 2026, 3, 202600000003, 'TB 0003/2026', 1793242800),
 ('9y4nggre2ffxj3rg6ann01s034', 2026, 8, 202600000008, 'TB 0008/2026', 1795511600);
insert into counter (name, value) values
 ('register_5q3mb0w21627cb9vzcdaa6n56m_2026', 8),
 ('register_9y4nggre2ffxj3rg6ann01s034_2026', 8);
