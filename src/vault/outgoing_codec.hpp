// What the desk tells the public program, as it waits in main.db and as rows of outbox.db.
#pragma once

#include "ports/records.hpp"
#include "storage/main/outgoing_rows.hpp"

namespace hd::vault {

// seq is left 0.
storage::main_db::OutgoingRow outgoing_row_of(const ports::OutgoingQuestion& question);
storage::main_db::OutgoingRow outgoing_row_of(const ports::OutgoingStatus& status);
storage::main_db::OutgoingRow outgoing_row_of(const ports::OutgoingCompartment& compartment);
storage::main_db::OutgoingRow outgoing_setting_row(const std::string& name,
                                                   const std::string& value);

// Puts the row into outbox.db. Errors: internal for a row that is none of the above.
Result<Done> put_into_outbox(storage::Transaction& outbox,
                             const storage::main_db::OutgoingRow& row);

}  // namespace hd::vault
