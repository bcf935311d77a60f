// Looks whether the audit chain is whole: a stand-alone check that needs main.db, the signed head
// and the public key of its signer, and changes none of them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "storage/open.hpp"
#include "vault/audit_head.hpp"

namespace hd::vault {

enum class AuditFault : std::uint8_t {
  none,
  edited,       // this entry does not say any more what it said
  deleted,      // an entry that stood here is gone
  reordered,    // here stands an entry that belongs elsewhere
  cut_off,      // the chain ends before the entry that was signed last
  rewritten,    // hashes fit one another, but not the signed head: made anew up to some entry
  head_forged,  // the head itself is not signed by this key
};
std::string_view name_of(AuditFault fault);

struct AuditVerdict {
  AuditFault fault = AuditFault::none;
  std::int64_t entry = 0;     // the first wrong one; of `rewritten` the last it can be; else 0
  std::int64_t checked = 0;   // entries found right, in order, before that
  std::int64_t signed_count = 0;  // entries the head vouches for; later ones are only chained

  bool is_whole() const { return fault == AuditFault::none; }
};

// Errors: storage_failed, not_open_yet (no such database), schema_too_new.
Result<AuditVerdict> verify_audit(const storage::Place& place, const AuditHead& head,
                                  const crypto::SignPublicKey& signer);

}  // namespace hd::vault
