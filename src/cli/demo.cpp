#include "cli/demo.hpp"

#include <unistd.h>

#include "app/ask_identity.hpp"
#include "app/list_leads.hpp"
#include "app/set_up.hpp"
#include "base/words.hpp"
#include "cli/demo_bulk.hpp"
#include "cli/demo_people.hpp"
#include "cli/demo_tips.hpp"
#include "crypto/init.hpp"

namespace hd::cli {
namespace {

// The officers arrive before the eight tips. What is older than they are is older than the
// province's units, too: it is made as if it had been taken over.
constexpr int days_before = 40;

Result<Done> mark_as_demo(DemoWorld& world) {
  HD_CHECK(world.desk().store.write([](ports::Records& records) -> Result<Done> {
    HD_CHECK(records.outgoing().put_setting("is_demo", "1"));
    return records.journal().set_setting("is_demo", "1");
  }));
  return Done{};
}

// What a second officer sees in the first quarter of an hour: an investigator asks to open who sent
// a tip.
Result<Done> ask_for_identity(DemoWorld& world, const DemoPeople& people) {
  const app::Services desk = world.desk();
  const app::Caller& asking = people.with({}, domain::Function::investigator).caller;
  HD_TRY(const auto leads, app::list_leads::run(desk, asking, {app::list_leads::Filter::mine, {}}));
  for (const app::LeadLine& line : leads.page.lines) {
    if (!line.lead.reporter_named) continue;
    HD_CHECK(app::ask_identity::run(desk, asking,
                                    {line.lead.id, domain::IdentityReason::clarify_report}));
    break;
  }
  return Done{};
}

void print_officers(const DemoPeople& people, std::ostream& out) {
  out << word("demo.officers", Language::vi) << "\n\n";
  for (const std::string& code : people.codes()) {
    const DemoOfficer& officer = people.officer(code);
    std::string functions;
    for (const domain::Function function : officer.member.functions) {
      functions += functions.empty() ? "" : ", ";
      functions += word("term." + std::string(domain::name_of(function)), Language::vi);
    }
    out << "  " << officer.member.name << " (" << functions << ", " << officer.agency_name << ")\n"
        << "      " << code << "   " << officer.password << "\n";
  }
  out << '\n';
}

Result<Done> make_world(const DemoOptions& options, std::ostream& out) {
  HD_TRY(const auto world, DemoWorld::open(options));
  HD_TRY(const bool is_empty, app::set_up::is_open(world->desk()));
  if (!is_empty) {
    return fail(Error{ErrorCode::conflict, {"demo.data_is_there", options.data_folder}, {}, {}});
  }
  world->clock.set(options.now.plus_hours(-24 * days_before));
  HD_TRY(const DemoPeople people, DemoPeople::make(*world));
  HD_CHECK(mark_as_demo(*world));
  HD_CHECK(world->run_jobs());
  const int acted = options.is_bulk ? 0 : options.leads;
  if (options.is_bulk) HD_CHECK(write_demo_past(*world, people, {options.now, options.leads}));
  HD_CHECK(play_demo_tips(*world, people, {options.now, acted}));
  HD_CHECK(ask_for_identity(*world, people));
  HD_CHECK(people.send_one_on_leave(*world));
  print_officers(people, out);
  return Done{};
}

}  // namespace

// A city that is half made is of no use to anybody, so its commits need not wait one by one.
Result<Done> make_demo(const DemoOptions& options, std::ostream& out) {
  crypto::init();
  DemoOptions hasty = options;
  hasty.waits_for_disk = false;
  HD_CHECK(make_world(hasty, out));
  ::sync();
  return Done{};
}

}  // namespace hd::cli
