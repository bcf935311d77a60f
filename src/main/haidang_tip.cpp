// haidang-tip: the public pages. Seals what comes in, keeps it, and cannot open it again.
#include <cstdio>
#include <ctime>

#include "base/csv.hpp"
#include "base/log.hpp"
#include "base/periodic.hpp"
#include "base/process.hpp"
#include "base/words.hpp"
#include "crypto/init.hpp"
#include "http/net/server.hpp"
#include "intake/housekeeping.hpp"
#include "intake/receipt_keys.hpp"
#include "intake/site.hpp"
#include "main/place.hpp"
#include "storage/disk_room.hpp"

namespace hd {
namespace {

constexpr std::chrono::milliseconds disk_pause{250};

Moment wall_clock() { return {static_cast<std::int64_t>(std::time(nullptr))}; }

Result<std::vector<Unit>> load_units(const std::string& province_folder) {
  const std::string path = province_folder + "/units.csv";
  HD_TRY(const std::string text, read_file(path));
  return read_units(text, path, wall_clock().local_date());
}

net::ServerOptions server_options(const settings::Settings& settings, const intake::Site& site) {
  net::ServerOptions options;
  options.address = settings.tip.address;
  options.port = settings.tip.port;
  options.workers = settings.workers;
  options.buffered_body_bytes = limits::chunk_bytes;  // a longer form is read while it arrives
  options.refusals = site.refusals();
  return options;
}

// Yields the exit code.
Result<int> serve(const settings::Settings& settings, StopSignals& signals) {
  const std::string& data = settings.data_folder;
  const storage::Place place = settings::place_of(settings, settings.postgres.tip);
  HD_TRY(const auto pages, intake::Pages::load());
  HD_CHECK(settings::make_data_folder(data));
  HD_TRY(auto units, load_units(settings.province_folder));
  storage::DiskRoom disk(data, settings.ballast_mebi * limits::mebi, storage::Program::tip);
  HD_CHECK(disk.make_room_to_start());
  HD_TRY(const auto inbox, storage::open_store(place, "inbox", storage::Role::writer));
  HD_TRY(auto keys, intake::load_receipt_keys(data + "/keys/receipt.key"));
  HD_TRY(const auto outbox, storage::open_store(place, "outbox", storage::Role::reader));
  HD_TRY(const auto blobs, storage::open_blobs(place, [&] { return disk.takes_files(); }));
  const intake::Site site(
      {*inbox, *outbox, *blobs, std::move(keys), std::move(units), *pages, wall_clock});
  const Periodic housekeeping(std::chrono::minutes(1),
                              [&] { intake::clear_away(*inbox, *outbox, *blobs, wall_clock()); });
  const Periodic watch(disk_pause, [&] { disk.look(); });
  HD_TRY(const auto server,
         net::Server::start(
             server_options(settings, site),
             [&site](net::Request& request) { return site.answer(request); },
             [&site](const net::Request& request) { return site.open_stream(request); }));
  std::printf("READY http://%s:%u/\n", settings.tip.address.c_str(), unsigned{server->port()});
  std::fflush(stdout);
  if (signals.wait_while([&] { return inbox->is_healthy(); })) {
    server->stop();
    return 0;
  }
  log::error("tip.restart_needed", "inbox.db takes no more writes: the program ends itself");
  server->stop();
  return restart_exit_code;
}

int run(int argc, char** argv) {
  forbid_core_dumps();
  StopSignals signals;
  crypto::init();
  const auto line = settings::read_command_line(argc, argv);
  const auto served = !line                ? Result<int>(fail(line.error()))
                      : line->rest.empty() ? serve(line->settings, signals)
                                           : fail(ErrorCode::invalid_input,
                                                  "unknown argument " + line->rest.front());
  if (served) return *served;
  const Error& error = served.error();
  log::error("tip.no_start", error.logged.text);
  std::fprintf(stderr, "%s\n", shown_text(error, Language::vi).c_str());
  return exit_code_of(error.code);
}

}  // namespace
}  // namespace hd

int main(int argc, char** argv) { return hd::run(argc, argv); }
