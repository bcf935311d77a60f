#include "storage/main/outgoing_rows.hpp"

namespace hd::storage::main_db {
namespace {

OutgoingRow outgoing_row(const Row& row) { return {row.integer(0), row.text(1), row.text(2)}; }

}  // namespace

Result<Done> insert_outgoing(Transaction& tx, const std::string& kind, const std::string& payload) {
  return run_statement(tx, "insert into outgoing (kind, payload) values ($1, $2)", {kind, payload});
}

Result<std::vector<OutgoingRow>> outgoing_after(Transaction& tx, std::int64_t seq,
                                                std::int64_t limit) {
  return all_rows(tx, R"(
      select seq, kind, payload from outgoing where seq > $1 order by seq limit $2)",
                  {seq, limit}, outgoing_row);
}

Result<std::int64_t> delete_outgoing(Transaction& tx, std::int64_t seq) {
  return tx.execute("delete from outgoing where seq <= $1", {seq});
}

}  // namespace hd::storage::main_db
