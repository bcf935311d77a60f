// The audit chain as use cases see it. A key is released only against the proof that its entry is
// durable; only a store can make such a proof, and only after the commit.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.hpp"
#include "base/time.hpp"
#include "crypto/envelope.hpp"
#include "domain/ids.hpp"

namespace hd::ports {

// No personal data: ids, codes, a class.
struct AuditEntry {
  Moment at;
  domain::MemberId member_id;  // none: the system
  domain::AgencyId agency_id;
  std::string action;       // coded: "open_tip", "classify", …
  std::string object_kind;  // "lead", "member", "agency", "inbox"
  std::string object_id;
  crypto::ProtectionClass cls = crypto::ProtectionClass::work;
  std::string reason;  // coded, may be empty
};

// One line of "who looked", read back from the chain.
struct AuditLine {
  std::int64_t number = 0;
  AuditEntry entry;
};

// The chain as it is read back; who keeps it, adds to it: ports/records.hpp.
class AuditRecords {
 public:
  virtual ~AuditRecords() = default;
  // Newest first.
  virtual Result<std::vector<AuditLine>> audit_of(const std::string& object_id, int limit) = 0;
  // The newest by which one of these was done to it.
  virtual Result<std::optional<AuditLine>> last_of(const std::string& object_id,
                                                   const std::vector<std::string>& actions) = 0;
};

class AuditProof {
 public:
  // Whether a durable entry names this action on this object by this member.
  bool covers(domain::MemberId member, std::string_view action, std::string_view object_id) const {
    for (const AuditEntry& e : entries_) {
      if (e.member_id == member && e.action == action && e.object_id == object_id) return true;
    }
    return false;
  }

 private:
  friend class StoreProofs;
  explicit AuditProof(std::vector<AuditEntry> entries) : entries_(std::move(entries)) {}
  std::vector<AuditEntry> entries_;
};

// Base of the stores that may make proofs.
class StoreProofs {
 protected:
  static AuditProof proof_of(std::vector<AuditEntry> durable) {
    return AuditProof(std::move(durable));
  }
};

}  // namespace hd::ports
