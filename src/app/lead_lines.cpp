#include "app/lead_lines.hpp"

namespace hd::app {
namespace {

// Who is named in many lines, each read once.
class Named {
 public:
  explicit Named(ports::Records& records) : records_(records) {}

  Result<Done> know(const std::vector<domain::Lead>& leads) {
    std::set<domain::MemberId> ids;
    for (const domain::Lead& lead : leads) {
      if (!lead.investigator_id.is_none()) ids.insert(lead.investigator_id);
    }
    HD_TRY(members_, records_.people().members(ids));
    return Done{};
  }
  std::optional<domain::Member> member(domain::MemberId id) const {
    const auto at = members_.find(id);
    return at == members_.end() ? std::nullopt : std::optional(at->second);
  }
  Result<std::optional<domain::Agency>> agency(domain::AgencyId id) {
    if (id.is_none()) return std::optional<domain::Agency>();
    HD_TRY(domain::Agency agency, records_.people().agency(id));  // read once in a transaction
    return std::optional<domain::Agency>(std::move(agency));
  }

 private:
  ports::Records& records_;
  std::map<domain::MemberId, domain::Member> members_;
};

}  // namespace

Result<std::vector<LeadLine>> lines_of(ports::Records& records, std::vector<domain::Lead> leads) {
  HD_TRY(const std::vector<ports::LeadNote> notes, records.leads().notes(leads));
  Named named(records);
  HD_CHECK(named.know(leads));
  std::vector<LeadLine> lines(leads.size());
  for (std::size_t at = 0; at < leads.size(); ++at) {
    LeadLine& line = lines[at];
    const ports::LeadNote& note = notes[at];
    HD_TRY(line.holder, records.people().agency(leads[at].agency_id));
    HD_TRY(line.waiting_for, named.agency(note.offered_to));
    HD_TRY(line.returned_by, named.agency(note.returned_by));
    line.return_reason = note.return_reason;
    line.asked_at = note.asked_at;
    line.investigator = named.member(leads[at].investigator_id);
    line.next_due = note.next_due;
    line.lead = std::move(leads[at]);
  }
  return lines;
}

Result<std::map<domain::LeadId, LeadLine>> returned(
    ports::Records& records, const std::map<domain::LeadId, domain::Lead>& leads) {
  std::vector<domain::Lead> classified;
  for (const auto& [id, lead] : leads) {
    if (lead.state == domain::LeadState::classified) classified.push_back(lead);
  }
  HD_TRY(auto lines, lines_of(records, std::move(classified)));
  std::map<domain::LeadId, LeadLine> back;
  for (LeadLine& line : lines) {
    if (line.returned_by) back.emplace(line.lead.id, std::move(line));
  }
  return back;
}

Result<LeadLines> lines_of(ports::Records& records, const ports::LeadFilter& filter,
                           const std::string& cursor, int limit) {
  HD_TRY(ports::LeadPage page, records.leads().list(filter, cursor, limit));
  LeadLines out;
  out.total = page.total;
  out.next_cursor = std::move(page.next_cursor);
  HD_TRY(out.lines, lines_of(records, std::move(page.leads)));
  return out;
}

}  // namespace hd::app
