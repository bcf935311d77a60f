// Looks at a data folder as somebody would after a fault, whether the programs run or not: is every
// file whole, is everything there that belongs together, and only once. Prints one JSON object.
//
//   store_check DATA              looks
//   store_check DATA on CONNINFO  looks, on PostgreSQL, as its owner
//   store_check DATA age          makes the sealed files two days older, to be cleared away
#include <fcntl.h>
#include <sys/stat.h>

#include <filesystem>
#include <iostream>
#include <set>

#include "base/json.hpp"
#include "base/limits.hpp"
#include "storage/open.hpp"
#include "storage/sqlite/connection.hpp"

using namespace hd;

namespace {

template <class T>
T must(Result<T> result) {
  if (result) return std::move(*result);
  std::cerr << name_of(result.error().code) << ": " << result.error().logged.text << "\n";
  std::exit(1);
}

// What SQLite itself says about a file. Of PostgreSQL the server's own check sums would tell.
std::string integrity(const storage::Place& place, const std::string& name) {
  if (!place.conninfo.empty()) return "ok";
  storage::SqliteOptions options;
  options.path = place.data_folder + "/" + name + ".db";
  const auto connection = must(storage::SqliteConnection::open(options, storage::Role::reader));
  const storage::Rows rows = must(connection->control("pragma integrity_check(5)"));
  std::string said;
  for (const storage::Row& row : rows) said += (said.empty() ? "" : "; ") + row.text(0);
  return said;
}

class Database {
 public:
  Database(const storage::Place& place, const std::string& name)
      : store_(must(storage::open_store(place, name, storage::Role::reader))) {}

  // The first column of all rows.
  std::vector<std::string> texts(std::string_view sql) {
    using Texts = std::vector<std::string>;
    return must(store_->read([&](storage::Transaction& tx) -> Result<Texts> {
      HD_TRY(const storage::Rows rows, tx.query(sql));
      Texts found;
      for (const storage::Row& row : rows) found.push_back(row.text(0));
      return found;
    }));
  }
  std::int64_t number(std::string_view sql) {
    return must(store_->read([&](storage::Transaction& tx) -> Result<std::int64_t> {
      HD_TRY(const storage::Rows rows, tx.query(sql));
      return rows.empty() ? 0 : rows[0].integer(0);
    }));
  }

 private:
  std::unique_ptr<storage::Store> store_;
};

struct Rule {
  const char* broken;  // what is wrong when a row comes back
  const char* sql;
};

// A lead that lacks a part was half-written; a part that is there twice was done twice.
constexpr Rule main_rules[] = {
    {"a lead without its tip",
     "select id from lead where not exists "
     "(select 1 from tip where tip.lead_order = lead.number_order)"},
    {"a lead without a key",
     "select id from lead where not exists "
     "(select 1 from key_grant where key_grant.lead_order = lead.number_order)"},
    {"a lead without a due date",
     "select id from lead where not exists "
     "(select 1 from due_date where due_date.lead_order = lead.number_order)"},
    {"a lead without its line in the register of who received it",
     "select id from lead where not exists (select 1 from register_entry r "
     "join event e on e.lead_order = r.lead_order and e.agency_id = r.agency_id "
     "where r.lead_order = lead.number_order and e.kind = 'tip_received')"},
    {"a gap in a register",
     "select agency_id from register_entry group by agency_id, year "
     "having max(ordinal) <> count(*)"},
    {"a lead without its first event",
     "select id from lead where not exists (select 1 from event "
     "where event.lead_order = lead.number_order and event.kind = 'tip_received')"},
    {"a lead not taken over exactly once, by the audit",
     "select id from lead where 1 <> (select count(*) from audit "
     "where audit.object_id = lead.id and audit.action = 'take_over_tip')"},
    {"a step done twice",
     "select lead.id from event join lead on lead.number_order = event.lead_order "
     "where event.kind in ('tip_received', 'classified', 'passed_on', 'accepted', "
     "'officer_assigned') group by lead.id, event.kind having count(*) > 1"},
    {"questions and their events do not agree",
     "select id from lead where "
     "(select count(*) from question where question.lead_id = lead.id) <> "
     "(select count(*) from event where event.lead_order = lead.number_order "
     "and event.kind = 'question_asked')"},
    {"answers and their events do not agree",
     "select id from lead where "
     "(select count(*) from answer where answer.lead_id = lead.id) <> "
     "(select count(*) from event where event.lead_order = lead.number_order "
     "and event.kind = 'answer_received')"},
};

constexpr Rule inbox_rules[] = {
    {"an item without its receipt",
     "select id from inbox_item where not exists "
     "(select 1 from receipt where receipt.item_id = inbox_item.id)"},
};

void apply(Database& database, std::span<const Rule> rules, Json& findings) {
  for (const Rule& rule : rules) {
    for (const std::string& id : database.texts(rule.sql)) {
      findings.push(std::string(rule.broken) + ": " + id);
    }
  }
}

std::set<std::string> names_in(const std::vector<std::string>& lists) {
  std::set<std::string> names;
  for (const std::string& list : lists) {
    const Json parsed = must(Json::parse(list, limits::mebi));
    for (const Json& name : *parsed.as_array()) names.insert(*name.as_text());
  }
  return names;
}

// Rows and files hold together: no row without its file. How many files no row owns is told.
std::int64_t check_blobs(const storage::Place& place, Database& main, Database& inbox,
                         Json& findings) {
  std::set<std::string> owned = names_in(main.texts("select blobs from tip where blobs <> '[]'"));
  owned.merge(names_in(main.texts("select blobs from answer where blobs <> '[]'")));
  owned.merge(names_in(inbox.texts("select blobs from inbox_item where blobs <> '[]'")));
  const auto marked = inbox.texts("select name from sent_blob");
  const std::set<std::string> sent(marked.begin(), marked.end());
  const auto blobs = must(storage::open_blobs(place));
  const auto there = must(blobs->list_older_than(Moment{INT64_MAX}));
  const std::set<std::string> files(there.begin(), there.end());
  for (const std::string& name : owned) {
    if (!sent.contains(name)) findings.push("a row's file is not marked as sent: " + name);
  }
  for (const std::string& name : sent) {
    if (!files.contains(name)) findings.push("a sent file is not there: " + name);
  }
  std::int64_t without_row = 0;
  for (const std::string& name : files) without_row += sent.contains(name) ? 0 : 1;
  return without_row;
}

// main.db is looked at first: what it has was in the inbox before.
Json look(const storage::Place& place) {
  Json findings{Json::Array{}};
  Json told;
  for (const char* name : {"inbox", "main", "outbox"}) {
    const std::string said = integrity(place, name);
    if (said != "ok") findings.push(std::string(name) + ".db: " + said);
  }
  Database main(place, "main");
  Database inbox(place, "inbox");
  const std::int64_t cursor = main.number("select value from counter where name = 'inbox_seq'");
  told.set("leads", main.number("select count(*) from lead"));
  told.set("answers", main.number("select count(*) from answer"));
  told.set("questions", main.number("select count(*) from question"));
  told.set("audit", main.number("select count(*) from audit"));
  apply(main, main_rules, findings);
  apply(inbox, inbox_rules, findings);
  told.set("blobs_without_row", check_blobs(place, main, inbox, findings));
  told.set("tip_receipts", inbox.number("select count(*) from receipt where kind = 'tip'"));
  told.set("answer_receipts", inbox.number("select count(*) from receipt where kind = 'answer'"));
  told.set("not_taken", inbox.number("select coalesce(max(seq), 0) from inbox_item") > cursor);
  return told.set("findings", std::move(findings));
}

void make_older(const std::string& data) {
  constexpr std::int64_t two_days = 2 * 24 * 3600;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(data + "/blobs")) {
    struct stat seen{};
    if (!entry.is_regular_file() || ::stat(entry.path().c_str(), &seen) != 0) continue;
    const timespec then{seen.st_mtim.tv_sec - two_days, 0};
    const timespec times[2] = {then, then};
    if (::utimensat(AT_FDCWD, entry.path().c_str(), times, 0) != 0) std::exit(1);
  }
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<std::string> words(argv + 1, argv + argc);
  if (words.empty()) return 2;
  if (words.size() == 2 && words[1] == "age") {
    make_older(words[0]);
    return 0;
  }
  const bool is_server = words.size() == 3 && words[1] == "on";
  std::cout << look({words[0], is_server ? words[2] : ""}).dump() << '\n';
  return 0;
}
