#include "storage/main/key_rows.hpp"

#include <algorithm>

namespace hd::storage::main_db {
namespace {

CompartmentRow compartment_row(const Row& row) {
  return {row.text(0), row.integer(1), row.text(2), row.text(3), row.blob(4), row.blob(5)};
}

WrapRow wrap_row(const Row& row) {
  return {row.text(0), row.text(1), row.integer(2), row.sealed(3),
          row.text(4), row.blob(5), row.blob(6)};
}

GrantRow grant_row(const Row& row) {
  return {row.text(0), row.text(1), row.integer(2), row.text(3), row.integer(4),  row.sealed(5),
          row.text(6), row.text(7), row.text(8),    row.text(9), row.integer(10), row.blob(11)};
}

PathRow path_row(const Row& row) {
  const WrapRow wrap{row.text(14), row.text(3),  row.integer(4), row.sealed(15),
                     row.text(16), row.blob(17), row.blob(18)};
  const CompartmentRow compartment{row.text(3),  row.integer(4), row.text(19),
                                   row.text(20), row.blob(21),   row.blob(22)};
  return {row.text(12), grant_row(row), row.optional_blob(13).value_or(Bytes{}), wrap, compartment};
}

}  // namespace

Result<Done> insert_compartment(Transaction& tx, const CompartmentRow& compartment) {
  return run_statement(tx, R"(
      insert into compartment (id, epoch, agency_id, function, box_public, sign_public)
      values ($1, $2, $3, $4, $5, $6))",
                       {compartment.id, compartment.epoch, compartment.agency_id,
                        compartment.function, compartment.box_public, compartment.sign_public});
}

Result<std::optional<CompartmentRow>> find_compartment(Transaction& tx, const std::string& id) {
  return first_row(tx, R"(
      select id, epoch, agency_id, function, box_public, sign_public
      from compartment where id = $1 order by epoch desc limit 1)",
                   {id}, compartment_row);
}

Result<std::vector<CompartmentRow>> compartments_of(Transaction& tx, const std::string& agency_id) {
  return all_rows(tx, R"(
      select c.id, c.epoch, c.agency_id, c.function, c.box_public, c.sign_public
      from compartment c
      where c.agency_id = $1
        and c.epoch = (select max(n.epoch) from compartment n where n.id = c.id)
      order by c.function, c.id)",
                  {agency_id}, compartment_row);
}

Result<Done> insert_wrap(Transaction& tx, const WrapRow& wrap) {
  return run_statement(tx, R"(
      insert into compartment_wrap
        (member_id, compartment_id, epoch, sealed_seed, signed_by, signature)
      values ($1, $2, $3, $4, $5, $6))",
                       {wrap.member_id, wrap.compartment_id, wrap.epoch, value_of(wrap.sealed_seed),
                        wrap.signed_by, wrap.signature});
}

namespace {

std::string select_wraps(std::string_view order) {
  return R"(
      select w.member_id, w.compartment_id, w.epoch, w.sealed_seed, w.signed_by, w.signature,
             k.sign_public
      from compartment_wrap w join member_key k on k.member_id = w.signed_by
      where w.member_id = $1 and w.compartment_id = $2 )" +
         std::string(order);
}

}  // namespace

Result<std::optional<WrapRow>> find_wrap(Transaction& tx, const std::string& compartment_id,
                                         const std::string& member_id) {
  static const std::string sql = select_wraps("order by w.epoch desc limit 1");
  return first_row(tx, sql, {member_id, compartment_id}, wrap_row);
}

Result<std::vector<WrapRow>> wraps_of(Transaction& tx, const std::string& compartment_id,
                                      const std::string& member_id) {
  static const std::string sql = select_wraps("order by w.epoch");
  return all_rows(tx, sql, {member_id, compartment_id}, wrap_row);
}

Result<Done> delete_wraps(Transaction& tx, const std::string& compartment_id,
                          const std::string& member_id) {
  return run_statement(tx,
                       "delete from compartment_wrap where member_id = $1 and compartment_id = $2",
                       {member_id, compartment_id});
}

Result<std::vector<HolderRow>> all_holders(Transaction& tx) {
  return all_rows(
      tx, R"(
      select c.id, c.epoch, c.agency_id, c.function, coalesce(m.id, '')
      from compartment c
      left join compartment_wrap w on w.compartment_id = c.id and w.epoch = c.epoch
      left join member m on m.id = w.member_id and m.agency_id = c.agency_id)",
      {}, +[](const Row& row) {
        return HolderRow{row.text(0), row.integer(1), row.text(2), row.text(3), row.text(4)};
      });
}

Result<Done> insert_grant(Transaction& tx, const GrantRow& grant) {
  return run_statement(tx, R"(
      insert into key_grant
        (lead_order, id, protection_class, compartment_id, epoch, sealed_key, state, reason,
         legal_basis, granted_by, granted_at, signature)
      values ((select number_order from lead where id = $1), $2, $3, $4, $5, $6, $7, $8, $9, $10,
              $11, $12))",
                       {grant.lead_id, grant.id, grant.protection_class, grant.compartment_id,
                        grant.epoch, value_of(grant.sealed_key), grant.state, grant.reason,
                        grant.legal_basis, grant.granted_by, grant.granted_at, grant.signature});
}

Result<std::vector<GrantRow>> grants_of(Transaction& tx, const std::string& lead_id) {
  return all_rows(tx, R"(
      select l.id, g.id, g.protection_class, g.compartment_id, g.epoch, g.sealed_key, g.state,
             g.reason, g.legal_basis, g.granted_by, g.granted_at, g.signature
      from lead l join key_grant g on g.lead_order = l.number_order
      where l.id = $1 order by g.granted_at, g.id)",
                  {lead_id}, grant_row);
}

Result<std::int64_t> set_grant_state(Transaction& tx, const GrantRow& grant) {
  return tx.execute(R"(
      update key_grant set state = $3
      where lead_order = (select number_order from lead where id = $1) and id = $2)",
                    {grant.lead_id, grant.id, grant.state});
}

Result<std::vector<PathRow>> find_paths(Transaction& tx, const PathQuery& query) {
  const OneOf<std::string> leads(query.lead_ids);
  Values values = leads.values();
  values.emplace_back(query.protection_class);
  const std::string cls = "$" + std::to_string(values.size());
  values.emplace_back(query.member_id);
  const std::string member = "$" + std::to_string(values.size());
  HD_TRY(auto paths, all_rows(tx,
                              R"(
      select l.id, g.id, g.protection_class, g.compartment_id, g.epoch, g.sealed_key,
             g.state, g.reason, g.legal_basis, g.granted_by, g.granted_at, g.signature,
             l.tip_id, k.sign_public, w.member_id, w.sealed_seed, w.signed_by, w.signature,
             s.sign_public, c.agency_id, c.function, c.box_public, c.sign_public
      from lead l
      join key_grant g on g.lead_order = l.number_order
      join compartment_wrap w
        on w.compartment_id = g.compartment_id and w.epoch = g.epoch and w.member_id = )" +
                                  member + R"(
      join member_key s on s.member_id = w.signed_by
      join compartment c on c.id = g.compartment_id and c.epoch = g.epoch
      left join member_key k on k.member_id = g.granted_by
      where l.id )" + leads.sql() +
                                  " and g.protection_class = " + cls + R"( and g.state = 'active'
      order by l.number_order, g.granted_at desc, g.id)",
                              values, path_row));
  const auto others = std::ranges::unique(
      paths, {}, [](const PathRow& path) -> const std::string& { return path.grant.lead_id; });
  paths.erase(others.begin(), others.end());
  return paths;
}

}  // namespace hd::storage::main_db
