// The demonstration: what is asked of it, whatever the day is on which it is made.
#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <set>
#include <sstream>

#include "cli/demo.hpp"
#include "domain/codes.hpp"
#include "storage/open.hpp"

namespace hd {
namespace {

using Texts = std::set<std::string>;

class MadeDemo {
 public:
  MadeDemo(const char* day, int leads) {
    char path[] = "/tmp/hd-demo-XXXXXX";
    REQUIRE(::mkdtemp(path) != nullptr);
    folder_ = path;
    cli::DemoOptions options;
    options.data_folder = folder_;
    options.law_folder = std::string(HD_SOURCE_DIR) + "/law";
    options.province_folder = std::string(HD_SOURCE_DIR) + "/province/hai-phong";
    options.now = Moment::local(CivilDate::parse_iso(day).value(), 9, 40);
    options.leads = leads;
    const auto made = cli::make_demo(options, told_);
    REQUIRE_MESSAGE(made.has_value(), (made ? "" : made.error().logged.text), " on ", day);
    main_ = storage::open_store({folder_}, "main", storage::Role::reader).value();
  }
  ~MadeDemo() { std::filesystem::remove_all(folder_); }

  // The first column of all rows.
  Texts texts(std::string_view sql) {
    return main_
        ->read([&](storage::Transaction& tx) -> Result<Texts> {
          HD_TRY(const storage::Rows rows, tx.query(sql));
          Texts found;
          for (const storage::Row& row : rows) found.insert(row.text(0));
          return found;
        })
        .value();
  }
  std::int64_t number(std::string_view sql) {
    return main_
        ->read([&](storage::Transaction& tx) -> Result<std::int64_t> {
          HD_TRY(const storage::Rows rows, tx.query(sql));
          return rows.at(0).integer(0);
        })
        .value();
  }

 private:
  std::string folder_;
  std::ostringstream told_;
  std::unique_ptr<storage::Store> main_;
};

template <class Code>
Texts all_codes() {
  const auto names = domain::code_names<Code>();
  return {names.begin(), names.end()};
}

Texts without(Texts all, std::initializer_list<const char*> some) {
  for (const char* one : some) all.erase(one);
  return all;
}

// Named ones that are not there.
Texts missing(const Texts& wanted, const Texts& found) {
  Texts out;
  for (const std::string& one : wanted) {
    if (!found.contains(one)) out.insert(one);
  }
  return out;
}

void check_every_state(MadeDemo& demo) {
  CHECK(demo.texts("select state from lead") == all_codes<domain::LeadState>());
  CHECK(demo.texts("select kind from lead") == all_codes<domain::LeadKind>());
  CHECK(demo.texts("select state from criminal_case") ==
        without(all_codes<domain::CaseState>(), {"merged", "discontinued"}));
  CHECK(missing(
            {"handover_rejected", "classification_undone", "decided_resume", "suspension_annulled",
             "duplicate_linked", "officer_replaced", "extension_refused", "found_not_competent"},
            demo.texts("select kind from event")) == Texts{});
  CHECK(missing({"case_suspended", "case_resumed", "case_transferred", "investigation_concluded"},
                demo.texts("select kind from case_event")) == Texts{});
  CHECK(missing({"mass_media", "other_agency", "letter", "hotline_111", "public_page"},
                demo.texts("select channel from lead")) == Texts{});
  CHECK(
      missing({"147", "150", "152", "153", "154", "187", "297", "327", "328", "348", "349", "350"},
              demo.texts("select article from lead")) == Texts{});
  CHECK(demo.number("select count(*) from lead where victim_under_18 = 'established'") >= 3);
}

// TTLT 06/2018 art. 14(2): at once, wherever it is settled.
void check_children_heard(MadeDemo& demo) {
  CHECK(
      demo.number("select count(*) from lead l where state in ('verifying', 'proposed', 'opened', "
                  "'not_opened', 'suspended') and (victim_under_18 = 'established' or article in "
                  "('147', '151', '152', '153')) and not exists (select 1 from event e where "
                  "e.lead_order = l.number_order and e.kind = 'child_statement_taken')") == 0);
}

// Somebody signs in at each of them, and there is work.
void check_every_desk(MadeDemo& demo) {
  const Texts desks{"commune_police", "city_investigating_agency", "border_guard", "coast_guard",
                    "procuracy"};
  const std::string held = "select kind from agency where id in (select agency_id from lead ";
  CHECK(missing(without(desks, {"city_investigating_agency"}),
                demo.texts(held + "where state in ('received', 'classified'))")) == Texts{});
  const std::string settling = held + "where state in ('verifying', 'proposed'))";
  CHECK(missing({"city_investigating_agency", "border_guard", "coast_guard"},
                demo.texts(settling)) == Texts{});
  CHECK(missing({"border_guard", "coast_guard"},
                demo.texts("select kind from agency where id in "
                           "(select agency_id from criminal_case)")) == Texts{});
  CHECK(missing(desks, demo.texts("select kind from agency where id in "
                                  "(select agency_id from register_entry)")) == Texts{});
}

TEST_CASE("The demonstration has every state, source and offence, and work at every desk") {
  for (const char* day : {"2026-11-24", "2026-03-05"}) {  // and in the weeks after a Tết
    CAPTURE(day);
    MadeDemo demo(day, 0);
    check_every_state(demo);
    check_every_desk(demo);
    check_children_heard(demo);
  }
}

void check_what_it_teaches(MadeDemo& demo, Moment now) {
  // Whoever is to be prosecuted is known.
  CHECK(demo.number("select count(*) from criminal_case where state = 'prosecution_proposed'") > 5);
  CHECK(demo.number("select count(*) from criminal_case where state = 'prosecution_proposed' "
                    "and offender_identified_day is null") == 0);
  // Whoever gives a name denounces.
  CHECK(demo.number("select count(*) from lead where reporter_named = 1 and kind not in "
                    "('denunciation', 'unclassified')") == 0);
  // Answers were read when they came.
  const std::string days_ago = std::to_string(now.plus_hours(-6 * 24).seconds);
  CHECK(demo.number("select count(*) from answer where is_read = 1") > 0);
  CHECK(demo.number("select count(*) from answer where is_read = 0 and received_at < " +
                    days_ago) == 0);
}

void check_alarms(MadeDemo& demo, Moment now) {
  const auto since = [&](int days) { return std::to_string(now.plus_hours(-24 * days).seconds); };
  const std::string told =
      "select count(*) from alarm_telling t join alarm a on a.id = t.alarm_id "
      "where planned_at > " +
      since(20);
  CHECK(demo.number(told) > 20);
  // At the planned moment, or at once when it was owed no earlier; of senders the hour is known.
  CHECK(
      demo.number(
          told +
          " and told_at > planned_at + 60 and not exists (select 1 from event e "
          "where e.lead_order = a.lead_order and e.happened_at between told_at - 3600 and told_at) "
          "and not exists (select 1 from case_event c join case_lead l "
          "on l.case_order = c.case_order where l.lead_order = a.lead_order "
          "and c.happened_at = told_at)") == 0);
  CHECK(demo.number("select count(*) from alarm where closed_at > " + since(7)) > 5);
  CHECK(demo.number("select count(*) from alarm where closed_at is null") > 3);
  // Whoever was told before yesterday has seen it.
  const std::string of_days_ago = "select count(*) from alarm_telling where told_at < " + since(2);
  CHECK(demo.number(of_days_ago + " and ended_at is null") > 3);
  CHECK(demo.number(of_days_ago + " and ended_at is null and seen_at is null") == 0);
}

TEST_CASE("In the demonstration everybody was told in time, looked, and did what was owed") {
  MadeDemo demo("2026-11-24", 60);
  const auto now = Moment::local(CivilDate::parse_iso("2026-11-24").value(), 9, 40);
  check_what_it_teaches(demo, now);
  check_alarms(demo, now);
}

}  // namespace
}  // namespace hd
