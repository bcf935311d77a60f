// haidang-desk: the staff program. Construction only; what it does lives in the rooms.
#include <iostream>
#include <memory>

#include "app/set_up.hpp"
#include "base/fault.hpp"
#include "base/log.hpp"
#include "base/periodic.hpp"
#include "base/process.hpp"
#include "crypto/init.hpp"
#include "http/api.hpp"
#include "http/net/server.hpp"
#include "http/openapi.hpp"
#include "http/problem.hpp"
#include "main/desk_jobs.hpp"
#include "main/digest_job.hpp"
#include "main/place.hpp"
#include "storage/disk_room.hpp"
#include "vault/inbox_reader.hpp"
#include "vault/incoming_file.hpp"
#include "vault/key_vault.hpp"
#include "vault/main_store.hpp"
#include "vault/system_clock.hpp"

namespace hd {
namespace {

constexpr std::chrono::milliseconds disk_pause{250};
constexpr std::chrono::minutes documents_pause{60};

net::ServerOptions server_options(const settings::Settings& settings) {
  net::ServerOptions options;
  options.address = settings.desk.address;
  options.port = settings.desk.port;
  options.workers = settings.desk_workers();
  options.streamed_body_bytes = limits::file_bytes + limits::mebi;  // one more, to say "too large"
  for (const int status : net::refusal_statuses) {
    options.refusals.emplace(status, http::edge_problem(status));
  }
  return options;
}

vault::KeyVaultOptions vault_options(const settings::Settings& settings) {
  vault::KeyVaultOptions options;
  options.password_cost.memory_bytes = settings.argon2_memory_mebi * limits::mebi;
  options.password_cost.passes = static_cast<std::uint32_t>(settings.argon2_passes);
  return options;
}

// A program without an agency shows the code that opens the set-up guide, here and nowhere else.
Result<Done> offer_set_up(const app::Services& services, http::SetupCode& code) {
  HD_TRY(const bool is_open, app::set_up::is_open(services));
  if (is_open) std::cout << "SETUP-CODE " << code.open() << std::endl;
  return Done{};
}

Result<bool> is_demo(ports::Store& store) {
  return store.read([](ports::Records& records) -> Result<bool> {
    HD_TRY(const auto value, records.journal().setting("is_demo"));
    return value.value_or("") == "1";
  });
}

std::unique_ptr<DigestJob> digest_job(const app::Services& services, const settings::Mail& mail) {
  if (mail.server.empty()) return nullptr;
  mail::Server server{mail.server, mail.tls, mail.ca_file, mail.user, mail.password_file};
  return std::make_unique<DigestJob>(
      services, std::move(server), mail::Sender{mail.from, mail.link}, static_cast<int>(mail.hour));
}

// Yields the exit code.
Result<int> serve(const settings::Settings& settings, StopSignals& signals) {
  const storage::Place place = settings::place_of(settings, settings.postgres.desk);
  HD_TRY(const auto register_pattern, domain::RegisterPattern::parse(settings.register_number));
  HD_CHECK(settings::make_data_folder(settings.data_folder));
  HD_TRY(const auto law, law::Law::load(settings.law_folder));
  HD_TRY(const auto province, law::Province::load(settings.province_folder));
  storage::DiskRoom disk(settings.data_folder, settings.ballast_mebi * limits::mebi,
                         storage::Program::desk);
  HD_CHECK(disk.make_room_to_start());
  HD_TRY(const auto store, vault::MainStore::open({place}));
  HD_TRY(const auto blobs, storage::open_blobs(place));
  HD_TRY(const auto documents,
         storage::open_documents(place, [&] { return disk.takes_staff_writes(); }));
  HD_TRY(const auto inbox, vault::InboxReader::open(place));
  vault::OutboxPublisherOptions outbox;
  outbox.place = place;
  HD_TRY(const auto publisher, vault::OutboxPublisher::open(outbox, *store));
  vault::KeyVault keys(vault_options(settings), *blobs, *documents);
  const vault::SystemClock clock;
  const app::Services services{*store, keys, clock, law, province, register_pattern};

  http::Sessions sessions(keys, clock);
  http::AttemptDelays delays(clock);
  http::SetupCode code(clock);
  DeskJobs jobs(services, *inbox, *publisher, sessions);
  http::Desk desk{services, sessions, delays, code};
  desk.front = settings.desk_behind_tls ? http::Front::tls_proxy : http::Front::plain_loopback;
  HD_TRY(desk.is_demo, is_demo(*store));
  desk.takes_changes = [&disk] { return disk.takes_staff_writes(); };
  desk.written = [&jobs] { jobs.wake(); };
  desk.sends_mail = !settings.mail.server.empty();
  const auto digests = digest_job(services, settings.mail);
  const Periodic watch(disk_pause, [&] { disk.look(); });
  const Periodic housekeeping(documents_pause,
                              [&] { vault::clear_documents(*store, *documents, clock.now()); });
  const http::Api api(desk);
  HD_TRY(const auto server,
         net::Server::start(
             server_options(settings), [&](net::Request& request) { return api.answer(request); },
             [&](const net::Request& request) { return api.receive(request); }));
  HD_CHECK(offer_set_up(services, code));
  std::cout << "READY http://" << settings.desk.address << ':' << server->port() << '/'
            << std::endl;
  if (signals.wait_while([&] { return store->is_healthy() && publisher->is_healthy(); })) {
    server->stop();
    return 0;
  }
  log::error("desk.restart_needed", "a database takes no more writes: the program ends itself");
  server->stop();
  return restart_exit_code;
}

int tell(const Error& error) {
  std::cerr << console_lines("haidang-desk: ", error);
  return exit_code_of(error.code);
}

int run(int argc, const char* const* argv) {
  forbid_core_dumps();
  StopSignals signals;
  const auto line = settings::read_command_line(argc, argv);
  if (!line) return tell(line.error());
  if (line->rest == std::vector<std::string>{"--print-openapi"}) {
    std::cout << http::openapi_text();
    return 0;
  }
  if (!line->rest.empty()) {
    return tell(Error::of(ErrorCode::invalid_input,
                          "usage: haidang-desk [--config FILE] | --print-openapi"));
  }
  const auto served = serve(line->settings, signals);
  return served ? *served : tell(served.error());
}

}  // namespace
}  // namespace hd

int main(int argc, char** argv) { return hd::run(argc, argv); }
