#include "storage/main/around_rows.hpp"

namespace hd::storage::main_db {
namespace {

AroundRow around_row(const Row& row) {
  return {row.integer(0), row.integer(1), row.integer(2), row.integer(3),
          row.integer(4), row.integer(5), row.integer(6)};
}

std::string ways(int protection_class) {
  return "(select count(*) from key_grant g join compartment_wrap w "
         "on w.compartment_id = g.compartment_id and w.epoch = g.epoch and w.member_id = $2 "
         "where g.lead_order = l.number_order and g.state = 'active' and g.protection_class = " +
         std::to_string(protection_class) + ")";
}

constexpr int content = 1;   // ports::ProtectionClass::file
constexpr int identity = 3;  // ports::ProtectionClass::guarded

}  // namespace

Result<std::optional<AroundRow>> find_around(Transaction& tx, const std::string& lead_id,
                                             const std::string& member_id) {
  static const std::string sql = R"(
      select (select count(*) from lead_part p where p.lead_order = l.number_order),
             (select count(*) from proposal p where p.lead_id = l.id and p.is_answered = 0),
             (select count(*) from duplicate_link d where d.lead_order = l.number_order)
               + (select count(*) from duplicate_link d where d.other_order = l.number_order),
             (select count(*) from identity_request i where i.lead_order = l.number_order),
             (select count(*) from answer a where a.lead_id = l.id and a.is_read = 0),
             )" + ways(content) + ", " +
                                 ways(identity) + " from lead l where l.id = $1";
  return first_row(tx, sql, {lead_id, member_id}, around_row);
}

}  // namespace hd::storage::main_db
