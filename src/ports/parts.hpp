// The parts of leads that the daily work adds (domain/lead_part.hpp), as they are kept.
#pragma once

#include <map>
#include <vector>

#include "base/bytes.hpp"
#include "domain/lead_part.hpp"

namespace hd::ports {

// Its content under the file key of the lead: table "lead_part", row the id, column the kind.
struct SealedPart {
  domain::LeadPart mark;
  Bytes sealed;
};

class PartRecords {
 public:
  virtual ~PartRecords() = default;
  // A first version, or the one after the newest; else stale.
  virtual Result<Done> add(const SealedPart&) = 0;
  // Every version, oldest first.
  virtual Result<std::vector<SealedPart>> all(domain::LeadId) = 0;
  // The newest version of each part, by lead; a lead without parts is not among them.
  virtual Result<std::map<domain::LeadId, std::vector<SealedPart>>> newest(
      const std::vector<domain::LeadId>&) = 0;
  // Every version without the contents.
  virtual Result<std::vector<domain::LeadPart>> marks(domain::LeadId) = 0;
  // Approved steps of one member, not done, with a last day up to `until`, earliest first.
  virtual Result<std::vector<domain::LeadPart>> owed_by(domain::MemberId, CivilDate until) = 0;
  // The same whose newest version is of then or later, with a last day or without, latest first.
  virtual Result<std::vector<domain::LeadPart>> given_to(domain::MemberId, Moment since) = 0;

  // Who has an approved step of this lead to do.
  virtual Result<std::vector<domain::MemberId>> helpers(domain::LeadId) = 0;
  // Whether a part of any lead points to this sealed file.
  virtual Result<bool> has_blob(const std::string& blob) = 0;

  virtual Result<Done> add(const domain::Mention&) = 0;
  virtual Result<std::vector<domain::Mention>> mentions(domain::LeadId) = 0;
  virtual Result<std::vector<domain::Mention>> unread(domain::MemberId) = 0;  // oldest first
  virtual Result<Done> mark_read(domain::LeadId, domain::MemberId, Moment) = 0;
};

}  // namespace hd::ports
