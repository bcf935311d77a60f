#include "storage/main/part_rows.hpp"

namespace hd::storage::main_db {
namespace {

PartRow part_mark(const Row& row) {
  return {row.text(0),  row.text(1), row.integer(2), row.text(3), row.text(4),
          row.text(5),  row.text(6), row.integer(7), row.text(8), row.optional_integer(9),
          row.text(10), {}};
}

PartRow part_row(const Row& row) {
  PartRow part = part_mark(row);
  part.sealed = row.sealed(11);
  return part;
}

std::string only_member(const Row& row) { return row.text(0); }

MentionRow mention_row(const Row& row) {
  return {row.text(0), row.text(1), row.text(2), row.integer(3), row.optional_integer(4)};
}

}  // namespace

Result<Done> insert_part(Transaction& tx, const PartRow& part) {
  if (part.version > 1) {
    HD_TRY(const std::int64_t followed, tx.execute(R"(
        update lead_part set is_newest = 0
        where lead_order = (select number_order from lead where id = $1)
          and id = $2 and version = $3 and is_newest = 1)",
                                                   {part.lead_id, part.id, part.version - 1}));
    if (followed == 0) return fail(ErrorCode::stale, "a newer version of this part is there");
  }
  return run_statement(
      tx, R"(
      insert into lead_part (lead_order, position, id, version, kind, state, made_by, agency_id,
                             made_at, for_member, due_day, blob, sealed, is_newest)
      select l.number_order,
             (select coalesce(max(p.position), 0) + 1 from lead_part p
              where p.lead_order = l.number_order),
             $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 1
      from lead l where l.id = $1)",
      {part.lead_id, part.id, part.version, part.kind, part.state, part.made_by, part.agency_id,
       part.made_at, part.for_member, null_or(part.due_day), part.blob, value_of(part.sealed)});
}

Result<std::vector<PartRow>> parts_of(Transaction& tx, const std::string& lead_id) {
  return all_rows(tx, R"(
      select l.id, p.id, p.version, p.kind, p.state, p.made_by, p.agency_id, p.made_at,
             p.for_member, p.due_day, p.blob, p.sealed
      from lead l join lead_part p on p.lead_order = l.number_order
      where l.id = $1 order by p.position)",
                  {lead_id}, part_row);
}

Result<std::vector<PartRow>> newest_parts_of(Transaction& tx,
                                             std::span<const std::string> lead_ids) {
  const OneOf<std::string> some(lead_ids);
  return all_rows(tx,
                  R"(
      select l.id, p.id, p.version, p.kind, p.state, p.made_by, p.agency_id, p.made_at,
             p.for_member, p.due_day, p.blob, p.sealed
      from lead l join lead_part p on p.lead_order = l.number_order
      where p.is_newest = 1 and l.id )" +
                      some.sql() + " order by p.lead_order, p.position",
                  some.values(), part_row);
}

Result<std::vector<PartRow>> part_marks_of(Transaction& tx, const std::string& lead_id) {
  return all_rows(tx, R"(
      select l.id, p.id, p.version, p.kind, p.state, p.made_by, p.agency_id, p.made_at,
             p.for_member, p.due_day, p.blob
      from lead l join lead_part p on p.lead_order = l.number_order
      where l.id = $1 order by p.position)",
                  {lead_id}, part_mark);
}

Result<std::vector<PartRow>> owed_steps(Transaction& tx, const std::string& member_id,
                                        std::int64_t until_day) {
  return all_rows(tx, R"(
      select l.id, p.id, p.version, p.kind, p.state, p.made_by, p.agency_id, p.made_at,
             p.for_member, p.due_day, p.blob
      from lead_part p join lead l on l.number_order = p.lead_order
      where p.for_member = $1 and p.due_day <= $2 and p.is_newest = 1
        and p.state = 'part_approved'
      order by p.due_day, p.lead_order, p.id)",
                  {member_id, until_day}, part_mark);
}

Result<std::vector<PartRow>> given_steps(Transaction& tx, const std::string& member_id,
                                         std::int64_t since) {
  return all_rows(tx, R"(
      select l.id, p.id, p.version, p.kind, p.state, p.made_by, p.agency_id, p.made_at,
             p.for_member, p.due_day, p.blob
      from lead_part p join lead l on l.number_order = p.lead_order
      where p.for_member = $1 and p.made_at >= $2 and p.is_newest = 1
        and p.state = 'part_approved'
      order by p.made_at desc, p.lead_order, p.id)",
                  {member_id, since}, part_mark);
}

Result<std::vector<std::string>> helpers_of(Transaction& tx, const std::string& lead_id) {
  return all_rows(tx, R"(
      select distinct p.for_member
      from lead l join lead_part p on p.lead_order = l.number_order
      where l.id = $1 and p.is_newest = 1 and p.state = 'part_approved' and p.for_member <> '')",
                  {lead_id}, only_member);
}

Result<bool> has_part_with_blob(Transaction& tx, const std::string& blob) {
  HD_TRY(const Rows rows,
         tx.query("select id from lead_part where blob = $1 and blob <> '' limit 1", {blob}));
  return !rows.empty();
}

Result<Done> insert_mention(Transaction& tx, const MentionRow& mention) {
  return run_statement(tx, R"(
      insert into lead_mention (lead_order, part_id, member_id, made_at, read_at)
      values ((select number_order from lead where id = $1), $2, $3, $4, $5)
      on conflict do nothing)",
                       {mention.lead_id, mention.part_id, mention.member_id, mention.made_at,
                        null_or(mention.read_at)});
}

Result<std::vector<MentionRow>> mentions_of(Transaction& tx, const std::string& lead_id) {
  return all_rows(tx, R"(
      select l.id, m.part_id, m.member_id, m.made_at, m.read_at
      from lead l join lead_mention m on m.lead_order = l.number_order
      where l.id = $1 order by m.made_at, m.part_id, m.member_id)",
                  {lead_id}, mention_row);
}

Result<std::vector<MentionRow>> unread_mentions(Transaction& tx, const std::string& member_id) {
  return all_rows(tx, R"(
      select l.id, m.part_id, m.member_id, m.made_at, m.read_at
      from lead_mention m join lead l on l.number_order = m.lead_order
      where m.member_id = $1 and m.read_at is null
      order by m.made_at, m.lead_order, m.part_id)",
                  {member_id}, mention_row);
}

Result<Done> mark_mentions_read(Transaction& tx, const MentionRow& of) {
  return run_statement(tx, R"(
      update lead_mention set read_at = $3
      where lead_order = (select number_order from lead where id = $1)
        and member_id = $2 and read_at is null)",
                       {of.lead_id, of.member_id, null_or(of.read_at)});
}

}  // namespace hd::storage::main_db
