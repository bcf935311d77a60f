// Holds the access room against the tables that people review: acts.csv and parts.csv. Every role
// is asked every row; a combination that no row names, or two do, fails.
#include <doctest/doctest.h>

#include <array>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "access/parts.hpp"
#include "base/csv.hpp"

using hd::access::Action;
using hd::access::Actor;
using hd::access::CaseFacts;
using hd::access::LeadFacts;
using hd::access::Part;
using hd::domain::AgencyId;
using hd::domain::AgencyKind;
using hd::domain::CaseState;
using hd::domain::Function;
using hd::domain::LeadState;
using hd::domain::MemberId;

namespace {

constexpr std::string_view no_lead = "-";
constexpr std::string_view of_case = "case";  // of the city, transferred to the border guard
constexpr std::string_view of_border_case = "border_case";  // the other way
constexpr std::string_view everybody = "everybody";

struct AgencyOfTable {
  std::string_view name;
  AgencyKind kind;
};
constexpr std::array table_agencies{
    AgencyOfTable{"commune", AgencyKind::commune_police},
    AgencyOfTable{"city", AgencyKind::city_investigating_agency},
    AgencyOfTable{"border", AgencyKind::border_guard},
    AgencyOfTable{"coast", AgencyKind::coast_guard},
    AgencyOfTable{"other", AgencyKind::commune_police},
    AgencyOfTable{"procuracy", AgencyKind::procuracy},
    AgencyOfTable{"health", AgencyKind::health_department},
    AgencyOfTable{"steering", AgencyKind::steering_committee},
};

AgencyId agency_named(std::string_view name) {
  std::uint8_t number = 0;
  for (const AgencyOfTable& agency : table_agencies) {
    ++number;
    if (agency.name == name) return AgencyId({number});
  }
  return {};
}

const MemberId assigned_investigator({200});

std::vector<std::pair<std::string, Function>> roles_of(std::string_view agency) {
  if (agency == "steering")
    return {{"head", Function::head}, {"coordinator", Function::coordinator}};
  std::vector<std::pair<std::string, Function>> roles{
      {"head", Function::head}, {"deputy", Function::deputy}, {"duty", Function::duty_officer}};
  if (agency == "city") {
    roles.emplace_back("assigned", Function::investigator);
    roles.emplace_back("colleague", Function::investigator);
  } else {
    roles.emplace_back("investigator", Function::investigator);
  }
  return roles;
}

std::map<std::string, Actor> all_roles() {
  std::map<std::string, Actor> roles;
  std::uint8_t number = 0;
  for (const AgencyOfTable& agency : table_agencies) {
    for (const auto& [name, function] : roles_of(agency.name)) {
      Actor actor;
      actor.member_id = name == "assigned" ? assigned_investigator : MemberId({++number});
      actor.agency_id = agency_named(agency.name);
      actor.agency_kind = agency.kind;
      actor.functions = {function};
      roles.emplace(std::string(agency.name) + '.' + name, actor);
    }
  }
  return roles;
}

LeadFacts lead_that_began(std::string_view where, LeadState state) {
  LeadFacts facts;
  facts.state = state;
  facts.holder = agency_named(where);
  facts.took_part = {facts.holder};
  if (state == LeadState::offered)
    facts.offered_to = agency_named(where == "city" ? "border" : "city");
  if (!hd::access::is_before_acceptance(state)) {
    facts.holder = agency_named("city");
    facts.investigator = assigned_investigator;
    facts.took_part.insert(facts.holder);
    facts.notified = {agency_named("procuracy")};
  }
  for (const AgencyOfTable& agency : table_agencies) {
    if (agency_named(agency.name) == facts.holder) facts.holder_kind = agency.kind;
  }
  return facts;
}

std::set<std::string> words_of(const std::string& cell) {
  std::istringstream words(cell);
  std::set<std::string> found;
  for (std::string word; words >> word;) found.insert(word);
  return found;
}

hd::CsvTable table_of(const std::string& name) {
  const auto text = hd::read_file(std::string(HD_SOURCE_DIR) + "/tests/unit/access/" + name);
  REQUIRE(text.has_value());
  auto table = hd::CsvTable::parse(*text, name);
  REQUIRE(table.has_value());
  return std::move(*table);
}

// One combination of a table: an act or a part, where the lead began, its state ("-": no lead).
struct Combination {
  std::string what;
  std::string began;
  std::string state;
  auto operator<=>(const Combination&) const = default;
};

// The allowed roles of each combination; a role that is not known, or a combination named twice,
// fails at once.
std::map<Combination, std::set<std::string>> rows_of(const hd::CsvTable& table,
                                                     std::string_view what) {
  const auto roles = all_roles();
  std::map<Combination, std::set<std::string>> rows;
  for (std::size_t row = 0; row < table.size(); ++row) {
    CAPTURE(table.line_of(row));
    const auto allowed = words_of(table.cell(row, "allowed"));
    for (const std::string& role : allowed) {
      CAPTURE(role);
      CHECK((role == everybody || roles.contains(role)));
    }
    for (const std::string& state : words_of(table.cell(row, "states"))) {
      const Combination one{table.cell(row, what), table.cell(row, "began"), state};
      CAPTURE(state);
      CHECK(rows.emplace(one, allowed).second);
    }
  }
  return rows;
}

std::vector<Combination> with_every_lead(std::string_view what) {
  std::vector<Combination> all;
  for (const char* began : {"commune", "city", "border"}) {
    for (const std::string_view state : hd::domain::code_names<LeadState>()) {
      all.push_back({std::string(what), began, std::string(state)});
    }
  }
  return all;
}

std::vector<Combination> with_every_case(std::string_view what) {
  std::vector<Combination> all;
  for (const std::string_view began : {of_case, of_border_case}) {
    for (const std::string_view state : hd::domain::code_names<CaseState>()) {
      all.push_back({std::string(what), std::string(began), std::string(state)});
    }
  }
  return all;
}

std::vector<Combination> missing_in(const std::map<Combination, std::set<std::string>>& rows,
                                    const std::vector<Combination>& wanted) {
  std::vector<Combination> missing;
  for (const Combination& one : wanted) {
    if (!rows.contains(one)) missing.push_back(one);
  }
  return missing;
}

bool is_named(const std::set<std::string>& allowed, const std::string& role) {
  return allowed.contains(role) || allowed.contains(std::string(everybody));
}

LeadFacts facts_of(const Combination& one) {
  const auto state = hd::domain::parse_code<LeadState>(one.state);
  REQUIRE(state.has_value());
  return lead_that_began(one.began, *state);
}

CaseFacts case_facts_of(const Combination& one) {
  const auto state = hd::domain::parse_code<CaseState>(one.state);
  REQUIRE(state.has_value());
  const bool is_citys = one.began == of_case;
  CaseFacts facts{*state, agency_named(is_citys ? "city" : "border"), assigned_investigator};
  if (!is_citys) facts.investigator = all_roles().at("border.investigator").member_id;
  if (*state == CaseState::transferred) facts.waits_at = agency_named(is_citys ? "border" : "city");
  return facts;
}

bool may(const Actor& actor, Action action, const Combination& one) {
  if (one.state == no_lead) return hd::access::decide(actor, action).is_allowed;
  const bool is_of_case = one.began == of_case || one.began == of_border_case;
  return is_of_case ? hd::access::decide(actor, action, case_facts_of(one)).is_allowed
                    : hd::access::decide(actor, action, facts_of(one)).is_allowed;
}

// Every action by its name; they are numbered without a gap.
std::map<std::string, Action> all_actions() {
  std::map<std::string, Action> actions;
  for (int i = 0; i <= static_cast<int>(hd::access::last_action); ++i) {
    const auto action = static_cast<Action>(i);
    actions.emplace(hd::access::name_of(action), action);
  }
  return actions;
}

}  // namespace

TEST_CASE("acts.csv: who may do what, for every action, role, agency and state") {
  const auto rows = rows_of(table_of("acts.csv"), "action");
  const auto roles = all_roles();
  const auto actions = all_actions();
  for (const auto& [name, action] : actions) {
    const bool needs_no_lead = rows.contains({name, std::string(no_lead), std::string(no_lead)});
    if (needs_no_lead) continue;
    CAPTURE(name);
    const std::string any_case(hd::domain::name_of(CaseState::investigating));
    const bool is_of_case = rows.contains({name, std::string(of_case), any_case});
    for (const Combination& one :
         missing_in(rows, is_of_case ? with_every_case(name) : with_every_lead(name))) {
      FAIL_CHECK("acts.csv lacks ", one.what, ", ", one.began, ", state ", one.state);
    }
  }
  for (const auto& [one, allowed] : rows) {
    CAPTURE(one.what);
    CAPTURE(one.began);
    CAPTURE(one.state);
    REQUIRE(actions.contains(one.what));
    const Action action = actions.at(one.what);
    for (const auto& [role, actor] : roles) {
      CAPTURE(role);
      CHECK(may(actor, action, one) == is_named(allowed, role));
    }
  }
}

TEST_CASE("parts.csv: who sees what of a lead, for every part, role, agency and state") {
  const hd::CsvTable table = table_of("parts.csv");
  const auto rows = rows_of(table, "part");
  const auto roles = all_roles();
  std::map<std::string, Part> parts;
  for (int i = 0; i <= static_cast<int>(hd::access::last_part); ++i) {
    const auto part = static_cast<Part>(i);
    const std::string name(hd::access::name_of(part));
    parts.emplace(name, part);
    CAPTURE(name);
    CHECK(missing_in(rows, with_every_lead(name)).empty());
  }
  for (std::size_t row = 0; row < table.size(); ++row) {
    CAPTURE(table.line_of(row));
    REQUIRE(parts.contains(table.cell(row, "part")));
    const Part part = parts.at(table.cell(row, "part"));
    CHECK(hd::access::name_of(hd::access::protection_of(part)) == table.cell(row, "class"));
  }
  for (const auto& [one, allowed] : rows) {
    CAPTURE(one.what);
    CAPTURE(one.began);
    CAPTURE(one.state);
    for (const auto& [role, actor] : roles) {
      CAPTURE(role);
      CHECK(hd::access::sees(actor, parts.at(one.what), facts_of(one)).is_allowed ==
            is_named(allowed, role));
    }
  }
}

TEST_CASE("whoever sees sealed words of a lead may see its page, and the page its line") {
  const auto roles = all_roles();
  for (const char* began : {"commune", "city", "border"}) {
    for (const std::string_view state : hd::domain::code_names<LeadState>()) {
      const LeadFacts facts = facts_of({"", began, std::string(state)});
      for (const auto& [role, actor] : roles) {
        CAPTURE(began);
        CAPTURE(state);
        CAPTURE(role);
        const auto sees = [&](Part part) {
          return hd::access::sees(actor, part, facts).is_allowed;
        };
        for (const Part sealed : {Part::story, Part::files, Part::dialogue, Part::note,
                                  Part::casework, Part::people, Part::documents, Part::contact}) {
          CHECK((!sees(sealed) || sees(Part::course)));
        }
        CHECK((!sees(Part::course) || sees(Part::line)));
      }
    }
  }
}
