#include "cli/demo_casework.hpp"

#include "app/add_document.hpp"
#include "app/add_note.hpp"
#include "app/approve_plan.hpp"
#include "app/end_step.hpp"
#include "app/plan_verification.hpp"
#include "app/record_person.hpp"
#include "cli/demo_table.hpp"
#include "crypto/random.hpp"

namespace hd::cli {
namespace {

using app::plan_verification::Purpose;
using app::plan_verification::Step;

// What waits for approval, and what is found of it afterwards.
struct Planned {
  std::vector<app::approve_plan::Seen> to_approve;
  std::vector<std::pair<app::PartOutcome, std::string>> to_end;
};

class Casework {
 public:
  Casework(DemoWorld& world, const DemoWork& work, const CsvTable& table)
      : world_(world), work_(work), table_(table) {}

  // The plan first, so that what comes after it may be about it.
  Result<Done> play() {
    HD_CHECK(each("plan", [&](std::size_t row) { return write_plan(row); }));
    HD_CHECK(each("step", [&](std::size_t row) { return plan_step(row, true); }));
    HD_CHECK(carry_out());
    HD_CHECK(each("step", [&](std::size_t row) { return plan_step(row, false); }));
    HD_CHECK(each("person", [&](std::size_t row) { return record_person(row); }));
    HD_CHECK(each("document", [&](std::size_t row) { return add_document(row); }));
    return each("note", [&](std::size_t row) { return add_note(row); });
  }

 private:
  template <class Act>
  Result<Done> each(std::string_view kind, Act act) {
    for (std::size_t row = 0; row < table_.size(); ++row) {
      const bool is_its = table_.cell(row, "lead") == work_.tip && table_.cell(row, "kind") == kind;
      if (is_its) HD_CHECK(act(row));
    }
    return Done{};
  }
  std::string text(std::size_t row, std::string_view column) const {
    return std::string(table_.cell(row, column));
  }
  const DemoOfficer& officer(std::size_t row) const {
    return table_.cell(row, "who") == "head" ? work_.head : work_.investigator;
  }
  app::PartChange fresh() const {
    return {work_.lead, {}, 0, crypto::random_id<domain::EventTag>().text()};
  }

  Result<Done> write_plan(std::size_t row) {
    HD_TRY(const auto plan, app::plan_verification::run(world_.desk(), work_.investigator.caller,
                                                        Purpose{fresh(), text(row, "text")}));
    planned_.to_approve.push_back({plan.part_id, plan.version});
    return Done{};
  }
  Result<Done> plan_step(std::size_t row, bool is_approved) {
    if ((table_.cell(row, "state") != "proposed") != is_approved) return Done{};
    const CivilDate until = world_.clock.now().local_date().plus_days(std::stoi(text(row, "days")));
    HD_TRY(const auto step, app::plan_verification::run(
                                world_.desk(), work_.investigator.caller,
                                Step{fresh(), text(row, "title"), officer(row).member.id, until}));
    if (!is_approved) return Done{};
    planned_.to_approve.push_back({step.part_id, step.version});
    if (table_.cell(row, "state") == "done") {
      planned_.to_end.emplace_back(app::PartOutcome{step.part_id, step.version + 1},
                                   text(row, "finding"));
    }
    return Done{};
  }
  Result<Done> carry_out() {
    if (planned_.to_approve.empty()) return Done{};
    HD_CHECK(app::approve_plan::run(world_.desk(), work_.head.caller,
                                    {work_.lead, fresh().request_key, planned_.to_approve}));
    for (const auto& [step, finding] : planned_.to_end) {
      app::PartChange change = fresh();
      change.part_id = step.part_id;
      change.version = step.version;
      HD_CHECK(app::end_step::run(world_.desk(), work_.investigator.caller,
                                  {change, domain::PartState::part_done, finding}));
    }
    return Done{};
  }
  Result<Done> record_person(std::size_t row) {
    HD_TRY(const auto role, domain::parse_code<domain::PersonRole>(table_.cell(row, "role")));
    HD_CHECK(app::record_person::run(world_.desk(), officer(row).caller,
                                     {fresh(), role, text(row, "title"), text(row, "born"),
                                      text(row, "phone"), text(row, "text")}));
    return Done{};
  }
  Result<Done> add_note(std::size_t row) {
    const bool is_heads = &officer(row) == &work_.head;
    const DemoOfficer& other = is_heads ? work_.investigator : work_.head;
    HD_CHECK(app::add_note::run(
        world_.desk(), officer(row).caller,
        {fresh(), '@' + other.member.name + ' ' + text(row, "text"), {other.member.id}}));
    return Done{};
  }
  Result<Done> add_document(std::size_t row) {
    HD_TRY(const auto upload, app::add_document::Upload::begin(world_.desk(), officer(row).caller,
                                                               {fresh(), text(row, "title")}));
    HD_CHECK(upload->push(text(row, "text")));
    HD_CHECK(upload->finish());
    return Done{};
  }

  DemoWorld& world_;
  const DemoWork& work_;
  const CsvTable& table_;
  Planned planned_;
};

}  // namespace

Result<Done> play_casework(DemoWorld& world, const DemoWork& work) {
  HD_TRY(const CsvTable table, demo_table("casework.csv"));
  return Casework(world, work, table).play();
}

}  // namespace hd::cli
