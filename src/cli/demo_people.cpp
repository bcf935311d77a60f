#include "cli/demo_people.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>
#include <sstream>

#include "app/admit_member.hpp"
#include "app/change_password.hpp"
#include "app/name_stand_in.hpp"
#include "app/set_up.hpp"
#include "base/check.hpp"
#include "cli/demo_table.hpp"
#include "crypto/random.hpp"

namespace hd::cli {
namespace {

std::set<domain::Function> functions_of(const std::string& cell) {
  std::set<domain::Function> functions;
  std::istringstream words(cell);
  for (std::string name; words >> name;) {
    const auto function = domain::parse_code<domain::Function>(name);
    HD_ASSERT(function.has_value());
    functions.insert(*function);
  }
  return functions;
}

// The unit of a commune's police, nothing for the city's agency, the key of any other.
std::string place_of(const CsvTable& people, std::size_t row) {
  const std::string& unit = people.cell(row, "unit");
  const std::string& agency = people.cell(row, "agency");
  if (!unit.empty()) return unit;
  return agency == "city" ? std::string() : agency;
}

Result<app::set_up::Input> set_up_input(const CsvTable& people) {
  app::set_up::Input input;
  std::set<std::string> agencies;
  for (std::size_t row = 0; row < people.size(); ++row) {
    const std::string& agency = people.cell(row, "agency");
    if (agencies.insert(agency).second) {
      HD_TRY(const auto kind, domain::parse_code<domain::AgencyKind>(people.cell(row, "kind")));
      input.agencies.push_back({agency, kind, people.cell(row, "unit"), {}});
    }
    input.members.push_back({agency, people.cell(row, "name"), people.cell(row, "rank"),
                             people.cell(row, "code"),
                             functions_of(people.cell(row, "functions"))});
  }
  return input;
}

// Easy to type from a sheet of paper, for invented data only: five words of the sea and a number.
std::string demo_password() {
  constexpr std::array<std::string_view, 32> words{
      "bien",  "song", "thuyen", "cang", "buom", "neo", "luoi", "ca",    "tom",  "cua",  "sao",
      "trang", "gio",  "mua",    "nang", "bo",   "dao", "vinh", "dang",  "hai",  "lang", "cat",
      "da",    "rong", "muc",    "oc",   "cheo", "ben", "dua",  "trieu", "khoi", "xanh"};
  std::string out;
  for (const std::uint8_t byte : crypto::random_array<5>()) {
    out += words.at(byte % words.size());
    out += '-';
  }
  return out + std::to_string(100 + crypto::random_array<1>().front());
}

// First sign-in: the one-time password gives way to one of the demonstration.
Result<DemoOfficer> sign_in(const app::Services& desk, const app::set_up::Slip& slip) {
  DemoOfficer officer;
  officer.agency_name = slip.agency_name;
  HD_TRY(const app::SignedIn first,
         app::sign_in::run(desk, {slip.member.code, slip.one_time_password}));
  while (true) {
    officer.password = demo_password();
    const auto changed =
        app::change_password::run(desk, first.caller, {slip.one_time_password, officer.password});
    if (changed) {
      officer.member = changed->member;
      officer.caller = changed->caller;
      return officer;
    }
    // A password of few letters is refused like anybody's; the next draw will do.
    if (changed.error().code != ErrorCode::invalid_input) return fail(changed.error());
  }
}

}  // namespace

Result<DemoPeople> DemoPeople::make(DemoWorld& world) {
  HD_TRY(const CsvTable table, demo_table("people.csv"));
  HD_TRY(const app::set_up::Input input, set_up_input(table));
  const app::Services desk = world.desk();
  HD_TRY(const app::set_up::Output set_up, app::set_up::run(desk, input));
  DemoPeople people;
  for (std::size_t row = 0; row < set_up.slips.size(); ++row) {
    HD_TRY(DemoOfficer officer, sign_in(desk, set_up.slips[row]));
    const std::string code = officer.member.code;
    people.codes_.push_back(code);
    people.unit_by_code_[code] = place_of(table, row);
    if (!table.cell(row, "unit").empty()) people.units_.insert(table.cell(row, "unit"));
    people.by_code_.emplace(code, std::move(officer));
  }
  for (const std::string& code : people.codes_) {
    const DemoOfficer& officer = people.officer(code);
    const bool founds = officer.member.has(domain::Function::head) ||
                        officer.member.has(domain::Function::coordinator);
    if (founds) continue;
    const DemoOfficer& head = people.with(people.unit_by_code_[code], domain::Function::head);
    HD_CHECK(app::admit_member::run(desk, head.caller, {officer.member.id}));
  }
  return people;
}

const DemoOfficer& DemoPeople::with(const std::string& unit, domain::Function function) const {
  for (const std::string& code : codes_) {
    const DemoOfficer& officer = by_code_.at(code);
    if (unit_by_code_.at(code) == unit && officer.member.has(function)) return officer;
  }
  throw Bug("demo/people.csv has nobody with this function");
}

std::vector<std::string> DemoPeople::units() const { return {units_.begin(), units_.end()}; }

Result<Done> DemoPeople::send_one_on_leave(DemoWorld& world) const {
  constexpr int days = 5;
  const auto all = investigators();
  HD_ASSERT(all.size() > 1);
  const CivilDate today = world.clock.now().local_date();
  const app::name_stand_in::Input leave{
      officer(all.back()).member.id, officer(all.front()).member.id, today, today.plus_days(days)};
  HD_CHECK(app::name_stand_in::run(world.desk(), with({}, domain::Function::head).caller, leave));
  return Done{};
}

std::vector<std::string> DemoPeople::investigators() const {
  std::vector<std::string> found;
  std::ranges::copy_if(codes_, std::back_inserter(found), [this](const std::string& code) {
    return unit_by_code_.at(code).empty() &&
           by_code_.at(code).member.has(domain::Function::investigator);
  });
  return found;
}

}  // namespace hd::cli
