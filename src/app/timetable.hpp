// From the events of a lead to the law's answer, and to the due dates kept for queues and figures.
#pragma once

#include "app/authorise.hpp"

namespace hd::app {

// The agencies that events name, by id.
using AgencyMap = std::map<domain::AgencyId, domain::Agency>;
Result<AgencyMap> agencies_by_id(ports::Records& records);
// Empty for a text that is the id of none of them.
std::string agency_name(const AgencyMap& agencies, std::string_view id_text);

law::AgencyKind law_kind(domain::AgencyKind kind);

// What the law room is told: the events it knows, nothing of what the tip says.
law::Situation situation_of(const LeadScene& scene, const AgencyMap& agencies);

// Who owes the term of a case: while it waits at another agency, which has its file, that one
// (docs/decisions/0040-cases-on-their-way.md). None: it was merged, or went outside the program.
domain::AgencyId owing_agency(const CarriedCase& carried);

// What the law room is told of a case whose term `holder` owes; nothing of one whose nobody does.
void add_case_facts(law::Situation& situation, const CarriedCase& carried,
                    const domain::Agency& holder);
law::Answer case_answer(const law::Law& law, const CarriedCase& carried,
                        const domain::Agency& holder);

// Rows C of law/time_limits.csv: limits of a case, not of a tip.
bool is_case_rule(std::string_view rule);

// What is due in a lead, and the answer of the law it comes from.
struct Timetable {
  law::Answer answer;
  std::vector<domain::DueDate> dues;
};
Result<Timetable> timetable_of(ports::Records& records, const law::Law& law,
                               const LeadScene& scene);
// For many leads at once.
Timetable timetable_of(const AgencyMap& agencies, const law::Law& law, const LeadScene& scene);

// Its dues alone.
std::vector<domain::DueDate> dues_of(const AgencyMap& agencies, const law::Law& law,
                                     const LeadScene& scene);

// What is due next in the case that the lead stands for, as its lists sort by it.
Result<Done> note_case_due(ports::Records& records, const LeadScene& scene,
                           const std::vector<domain::DueDate>& dues);

// Reckons every due date of the lead anew and keeps it; returns the answer it came from.
Result<law::Answer> refresh_dues(ports::Records& records, const law::Law& law,
                                 const LeadScene& scene);

// Last day of the limit of settlement (T6 with its extensions, T9 and T10), once it runs.
std::optional<CivilDate> settlement_limit(const law::Answer& answer);

}  // namespace hd::app
