#include "storage/main/around_rows.hpp"

namespace hd::storage::main_db {
namespace {

AroundRow around_row(const Row& row) {
  return {row.integer(0), row.integer(1), row.integer(2), row.integer(3), row.integer(4)};
}

}  // namespace

Result<std::optional<AroundRow>> find_around(Transaction& tx, const std::string& lead_id) {
  return first_row(tx, R"(
      select (select count(*) from lead_part p where p.lead_order = l.number_order),
             (select count(*) from proposal p where p.lead_id = l.id and p.is_answered = 0),
             (select count(*) from duplicate_link d where d.lead_order = l.number_order)
               + (select count(*) from duplicate_link d where d.other_order = l.number_order),
             (select count(*) from identity_request i where i.lead_order = l.number_order),
             (select count(*) from answer a where a.lead_id = l.id and a.is_read = 0)
      from lead l where l.id = $1)",
                   {lead_id}, around_row);
}

}  // namespace hd::storage::main_db
