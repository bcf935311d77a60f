// The use cases over real stores in a folder of their own, with a clock that the test sets.
#pragma once

#include <doctest/doctest.h>

#include <filesystem>
#include <memory>
#include <string>

#include "app/admit_member.hpp"
#include "app/change_password.hpp"
#include "app/set_up.hpp"
#include "app/take_over_tips.hpp"
#include "crypto/contexts.hpp"
#include "crypto/envelope.hpp"
#include "crypto/key_wrap.hpp"
#include "crypto/random.hpp"
#include "storage/blobs.hpp"
#include "vault/key_vault.hpp"
#include "vault/main_store.hpp"

namespace hd::test {

template <class T>
T must(Result<T> result) {
  REQUIRE_MESSAGE(result, (result ? std::string()
                                  : result.error().logged.text + " " + result.error().shown.key));
  return std::move(*result);
}

class TestClock final : public ports::Clock {
 public:
  Moment now() const override { return at; }
  Moment at = Moment::local(*CivilDate::of(2026, 11, 25), 9, 30);
};

class ListInbox final : public ports::Inbox {
 public:
  Result<std::vector<ports::InboxItem>> after(std::int64_t seq, int) override {
    std::vector<ports::InboxItem> out;
    for (const ports::InboxItem& item : items) {
      if (item.seq > seq) out.push_back(item);
    }
    return out;
  }
  std::vector<ports::InboxItem> items;
};

struct AppWorld {
  std::filesystem::path folder;
  law::Law law = must(law::Law::load(HD_SOURCE_DIR "/law"));
  law::Province province = must(law::Province::load(HD_SOURCE_DIR "/province/hai-phong"));
  domain::RegisterPattern pattern;
  std::unique_ptr<storage::BlobStore> blobs;
  std::unique_ptr<storage::BlobStore> documents;
  std::unique_ptr<vault::MainStore> store;
  std::unique_ptr<vault::KeyVault> vault;
  TestClock clock;
  ListInbox inbox;
  app::take_over_tips::Pace pace;

  AppWorld()
      : folder(std::filesystem::temp_directory_path() /
               ("app-" + crypto::random_id<domain::LeadTag>().text())) {
    std::filesystem::create_directories(folder);
    blobs = must(storage::open_blob_directory((folder / "blobs").string()));
    documents = must(storage::open_blob_directory((folder / "documents").string()));
    store = must(vault::MainStore::open({folder.string()}));
    vault::KeyVaultOptions options;
    options.password_cost = crypto::least_password_cost;
    vault = std::make_unique<vault::KeyVault>(options, *blobs, *documents);
  }
  ~AppWorld() {
    vault.reset();
    store.reset();
    std::filesystem::remove_all(folder);
  }
  AppWorld(const AppWorld&) = delete;
  AppWorld& operator=(const AppWorld&) = delete;

  app::Services desk() { return {*store, *vault, clock, law, province, pattern}; }

  // A commune's police and the city's agency, one head each; the commune's also on duty.
  app::set_up::Output set_up() {
    using domain::AgencyKind;
    using domain::Function;
    app::set_up::Input input;
    input.agencies = {{"xa", AgencyKind::commune_police, "11680", {}},
                      {"tp", AgencyKind::city_investigating_agency, {}, {}}};
    input.members = {
        {"xa", "Nguyễn Thị Hải Lưu", {}, "xa-01", {Function::head, Function::duty_officer}},
        {"tp", "Vũ Văn Mỏ Neo", {}, "tp-01", {Function::head, Function::investigator}}};
    return must(app::set_up::run(desk(), input));
  }

  app::Caller first_sign_in(const app::set_up::Slip& slip) {
    const auto signed_in =
        must(app::sign_in::run(desk(), {slip.member.code, slip.one_time_password}));
    return must(app::change_password::run(desk(), signed_in.caller,
                                          {slip.one_time_password, "một câu đủ dài chỉ mình biết"}))
        .caller;
  }

  // A tip sealed to the intake of the caller's agency, as the public program seals it.
  void receive_tip(const app::Caller& officer) {
    const auto compartments = must(store->read([&](ports::Records& records) {
      return records.keys().compartments_of(officer.actor.agency_id);
    }));
    for (const ports::CompartmentKeyRecord& record : compartments) {
      if (record.compartment.function == domain::CompartmentFunction::intake) seal_tip(record);
    }
  }

 private:
  void seal_tip(const ports::CompartmentKeyRecord& to) {
    ports::InboxItem item;
    item.seq = static_cast<std::int64_t>(inbox.items.size()) + 1;
    item.sealed.id = crypto::random_id<domain::TipTag>();
    item.id = item.sealed.id.text();
    item.received_hour = clock.now().floor_to_hour();
    item.unit_code = "11680";
    item.danger = "maybe";
    item.compartment_id = to.compartment.id;
    item.epoch = to.compartment.epoch;
    const std::string compartment = to.compartment.id.text();
    const crypto::CompartmentRef ref{compartment, static_cast<std::uint32_t>(to.compartment.epoch)};
    const crypto::SymmetricKey key = crypto::random_key();
    item.sealed_key =
        crypto::wrap_key(key, must(crypto::BoxPublicKey::of(to.box_public)),
                         crypto::tip_key_context(item.id, crypto::ProtectionClass::file, ref));
    item.sealed.sealed_content = crypto::seal_envelope(
        view_of(R"({"v":1,"danger":"maybe","story":"Kể chuyện","unit":"11680","place":"",)"
                R"("day":"","ongoing":"yes","who":"","contact_way":"code","language":"vi",)"
                R"("files":[]})"),
        key, crypto::tip_content_context(item.id));
    item.sealed.lookup_hash = Bytes(32, static_cast<std::uint8_t>(item.seq));
    item.sealed.reply_public_key = Bytes(32, 9);
    item.sealed.language = "vi";
    inbox.items.push_back(std::move(item));
  }
};

}  // namespace hd::test
