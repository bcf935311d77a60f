// The keys that derive receipts, one file of this program alone.
#pragma once

#include <string>
#include <vector>

#include "crypto/receipt.hpp"

namespace hd::intake {

// Every version, the newest last. `path` holds 33 bytes for each (version, key), mode 0600; it is
// made with version 1 when it is not there (call it with
// the inbox open: its lock keeps a second start away). Losing it makes old receipts unreadable for
// ever. Errors: storage_failed, storage_full; malformed for a file of another form.
Result<std::vector<crypto::ReceiptKey>> load_receipt_keys(const std::string& path);

}  // namespace hd::intake
