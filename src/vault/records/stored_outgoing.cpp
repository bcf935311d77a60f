#include "vault/records/stored_outgoing.hpp"

#include "vault/outgoing_codec.hpp"

namespace hd::vault {
namespace {

Result<Done> append_outgoing(storage::Transaction& tx, const storage::main_db::OutgoingRow& row) {
  return storage::main_db::insert_outgoing(tx, row.kind, row.payload);
}

}  // namespace

Result<Done> StoredOutgoing::put(const ports::OutgoingQuestion& question) {
  return append_outgoing(tx_, outgoing_row_of(question));
}

Result<Done> StoredOutgoing::put(const ports::OutgoingStatus& status) {
  return append_outgoing(tx_, outgoing_row_of(status));
}

Result<Done> StoredOutgoing::put(const ports::OutgoingCompartment& compartment) {
  return append_outgoing(tx_, outgoing_row_of(compartment));
}

Result<Done> StoredOutgoing::put_setting(const std::string& name, const std::string& value) {
  return append_outgoing(tx_, outgoing_setting_row(name, value));
}

}  // namespace hd::vault
