// What hangs on a lead: counted with its course, and who can read it from who holds which keys.
#include "vault/records/stored_leads.hpp"

namespace hd::vault {
namespace {

bool holds(const PeopleTable& people, const ports::Grant& grant, domain::MemberId member) {
  const auto of = people.holders.find(grant.compartment_id);
  if (of == people.holders.end()) return false;
  const auto epochs = of->second.epochs.find(member);
  return epochs != of->second.epochs.end() && epochs->second.contains(grant.epoch);
}

}  // namespace

Result<ports::LeadAround> StoredLeads::around(domain::LeadId id, domain::MemberId member) {
  std::shared_ptr<const LeadCourse> course;
  std::shared_ptr<const PeopleTable> people;
  if (shelf_ != nullptr) {
    HD_TRY(course, shelf_->course(seen_, id));
    HD_TRY(people, people_->current(seen_));
  } else {
    HD_TRY(LeadCourse read, read_course(tx_, id));
    course = std::make_shared<const LeadCourse>(std::move(read));
    HD_TRY(people, read_people(tx_));
  }
  ports::LeadAround around = course->around;
  for (const ports::Grant& grant : course->grants) {
    if (grant.state != domain::GrantState::active) continue;
    if (grant.cls == ports::ProtectionClass::guarded)
      around.opens_identity = around.opens_identity || holds(*people, grant, member);
    if (grant.cls != ports::ProtectionClass::file) continue;
    around.opens_content = around.opens_content || holds(*people, grant, member);
    const auto of = people->holders.find(grant.compartment_id);
    if (of == people->holders.end()) continue;
    around.readers.push_back({of->second.agency_id, of->second.function,
                              static_cast<std::int64_t>(of->second.epochs.size())});
  }
  return around;
}

}  // namespace hd::vault
