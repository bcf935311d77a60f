// `haidang verify-audit`: whether the audit chain of a place is whole.
#pragma once

#include <ostream>
#include <string>

#include "base/result.hpp"
#include "base/words.hpp"
#include "storage/open.hpp"

namespace hd::cli {

// Prints the verdict; Done only when the chain is whole. `public_key_path` empty: keys/audit.pub.
// Errors: forged (a fault was found and printed), and those of reading the files.
Result<Done> verify_audit(const storage::Place& place, const std::string& public_key_path,
                          Language language, std::ostream& out);

}  // namespace hd::cli
