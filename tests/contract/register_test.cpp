// The registers of the agencies: no gap and no double, whoever writes at once and whatever is
// undone.
#include <doctest/doctest.h>

#include <numeric>
#include <thread>

#include "contract/stores.hpp"
#include "storage/main/journal_rows.hpp"
#include "storage/main/lead_rows.hpp"
#include "storage/main/register_rows.hpp"

using namespace hd;
using namespace hd::storage;
using namespace hd::test;

namespace {

constexpr std::int64_t this_year = 2026;
constexpr int register_writers = 6;
constexpr int leads_each = 12;

struct Registers {
  explicit Registers(const Engine& engine)
      : database(engine.make()), store(must(database->open(embedded_schema("main")))) {
    must(store->write([](Transaction& tx) -> Result<Done> {
      for (const char* id : {"north", "south"}) {
        HD_CHECK(
            tx.execute("insert into agency (id, kind, name, unit_code, is_island) "
                       "values ($1, 'commune_police', $1, '', 0)",
                       {std::string(id)}));
      }
      return Done{};
    }));
  }

  // A lead and its line in the register, in one transaction, which `fails` takes back.
  Result<std::int64_t> enter(const std::string& agency, const std::string& lead, bool fails) {
    return store->write([&](Transaction& tx) -> Result<std::int64_t> {
      HD_TRY(const std::int64_t ordinal, main_db::next_register_ordinal(tx, agency, this_year));
      HD_TRY(const std::int64_t order, main_db::next_of_counter(tx, "order"));
      main_db::LeadRow row;
      row.id = lead;
      row.tip_id = lead;
      row.place.number_order = order;
      row.agency_id = agency;
      HD_CHECK(main_db::insert_lead(tx, row));
      HD_CHECK(main_db::insert_register_entry(
          tx, {agency, lead, this_year, ordinal, std::to_string(ordinal), order}));
      if (fails) return fail(ErrorCode::conflict, "taken back");
      return ordinal;
    });
  }
  std::vector<main_db::RegisterRow> entries(const std::string& agency, main_db::RegisterPoint after,
                                            std::int64_t limit) {
    return must(store->read([&](Transaction& tx) {
      return main_db::register_entries_after(tx, {agency, 0, 1'000'000}, after, limit);
    }));
  }
  std::vector<std::int64_t> ordinals(const std::string& agency) {
    std::vector<std::int64_t> all;
    for (const auto& entry : entries(agency, {}, 1000)) all.push_back(entry.ordinal);
    return all;
  }

  std::unique_ptr<Database> database;
  std::unique_ptr<Store> store;
};

void enter_many(Registers& registers, int writer) {
  const std::string agency = writer % 2 == 0 ? "north" : "south";
  for (int i = 0; i < leads_each; ++i) {
    const std::string lead = std::to_string(writer) + "-" + std::to_string(i);
    static_cast<void>(registers.enter(agency, lead + "-undone", true));
    static_cast<void>(registers.enter(agency, lead, false));
  }
}

std::vector<std::int64_t> all_ordinals() {
  std::vector<std::int64_t> all(std::size_t{register_writers} / 2 * leads_each);
  std::iota(all.begin(), all.end(), 1);
  return all;
}

}  // namespace

TEST_CASE(
    "many at once get every number of their agency's register once, also beside undone work") {
  for (const Engine& engine : all_engines()) {
    CAPTURE(engine.name);
    Registers registers(engine);
    std::vector<std::thread> threads;
    for (int writer = 0; writer < register_writers; ++writer) {
      threads.emplace_back([&registers, writer] { enter_many(registers, writer); });
    }
    for (std::thread& thread : threads) thread.join();
    CHECK(registers.ordinals("north") == all_ordinals());
    CHECK(registers.ordinals("south") == all_ordinals());
  }
}

TEST_CASE("a register is read page by page, and a number of several agencies leads to each") {
  for (const Engine& engine : all_engines()) {
    CAPTURE(engine.name);
    Registers registers(engine);
    for (const char* lead : {"a", "b", "c"}) must(registers.enter("north", lead, false));
    must(registers.enter("south", "d", false));
    const auto first = registers.entries("north", {}, 2);
    REQUIRE(first.size() == 2);
    const auto rest = registers.entries("north", {first[1].year, first[1].ordinal}, 2);
    REQUIRE(rest.size() == 1);
    CHECK(rest[0].lead_id == "c");
    CHECK(must(registers.store->read([](Transaction& tx) {
            return main_db::leads_at_register_place(tx, this_year, 1);
          })) == std::vector<std::string>{"a", "d"});
    CHECK(must(registers.store->read([](Transaction& tx) {
            return main_db::count_register_entries(tx, {"north", 0, 1'000'000});
          })) == 3);
    // One lead is entered once in a register.
    CHECK_FALSE(registers.store->write([](Transaction& tx) {
      return main_db::insert_register_entry(tx, {"north", "a", this_year, 99, "99", 1});
    }));
  }
}
