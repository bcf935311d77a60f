// The operator's commands. Construction only.
#include <CLI/CLI.hpp>
#include <iostream>

#include "base/words.hpp"
#include "cli/demo.hpp"
#include "cli/explain_law.hpp"
#include "cli/migrate.hpp"
#include "cli/tell.hpp"
#include "cli/verify_audit.hpp"
#include "main/place.hpp"
#include "vault/system_clock.hpp"

namespace {

constexpr int most_act_by_act = 20'000;  // some minutes; written whole, one

int report(const hd::Result<hd::Done>& done, hd::Language language) {
  if (done) return 0;
  std::cerr << hd::cli::fault_text(done.error(), language) << '\n';
  return hd::exit_code_of(done.error().code);
}

CLI::App* add_explain(CLI::App& app, hd::cli::ExplainRequest& request) {
  CLI::App* law = app.add_subcommand("law", "ask the law engine");
  law->require_subcommand(1);
  CLI::App* explain = law->add_subcommand("explain", "print the timetable of a .story file");
  explain->add_option("file", request.story_path)->required();
  explain->add_option("--if", request.assumptions, "a line of a story to be assumed; repeatable")
      ->allow_extra_args(false);
  return explain;
}

hd::cli::DemoOptions demo_options(const hd::settings::Settings& settings, const std::string& data) {
  hd::cli::DemoOptions options;
  options.data_folder = data;
  options.tip_conninfo = hd::settings::place_of(settings, settings.postgres.tip).conninfo;
  options.desk_conninfo = hd::settings::place_of(settings, settings.postgres.desk).conninfo;
  options.law_folder = settings.law_folder;
  options.province_folder = settings.province_folder;
  options.register_number = settings.register_number;
  options.now = hd::vault::SystemClock().now();
  return options;
}

}  // namespace

int main(int argc, char** argv) {
  const auto read = hd::settings::read_command_line(argc, argv);
  if (!read) return report(hd::fail(read.error()), hd::Language::vi);
  const hd::settings::Settings& settings = read->settings;

  CLI::App app("Hải Đăng: lệnh dành cho người vận hành / the operator's commands", "haidang");
  app.require_subcommand(1);
  bool english = false;
  app.add_flag("--en", english, "answer in English");

  std::string data = settings.data_folder;
  std::string public_key;
  CLI::App* audit = app.add_subcommand("verify-audit", "check the audit chain from end to end");
  audit->add_option("--data", data, "data folder");
  audit->add_option("--key", public_key, "public key of the signer (default: keys/audit.pub)");

  hd::cli::ExplainRequest explaining{settings.law_folder, {}, {}};
  CLI::App* explain = add_explain(app, explaining);

  CLI::App* demo = app.add_subcommand("demo", "make an invented city in an empty data folder");
  demo->add_option("--data", data, "data folder");
  int leads = 1200;
  demo->add_option("--leads", leads, "leads of the two years before, beside the fifty told by hand")
      ->check(CLI::Range(0, 1'000'000));
  bool is_bulk = false;
  demo->add_flag("--bulk", is_bulk,
                 "write those leads whole, not act by act; above 20000 it is always done so");

  CLI::App* migrate = app.add_subcommand("migrate", "bring every database to the newest schema");
  migrate->add_option("--data", data, "data folder");

  std::vector<std::string> arguments(read->rest.rbegin(), read->rest.rend());
  try {
    app.parse(arguments);
  } catch (const CLI::ParseError& e) {
    return app.exit(e);
  }
  const hd::Language language = english ? hd::Language::en : hd::Language::vi;
  const auto place = [&](const std::string& role) {
    return hd::storage::Place{data, hd::settings::place_of(settings, role).conninfo};
  };
  if (*audit) {
    return report(
        hd::cli::verify_audit(place(settings.postgres.desk), public_key, language, std::cout),
        language);
  }
  if (*explain) {
    return report(hd::cli::explain_law(explaining, language, std::cout), language);
  }
  // On PostgreSQL too: there it takes the copies before an upgrade, and the keys of the demo.
  if (const auto made = hd::settings::make_data_folder(data); !made) return report(made, language);
  if (*migrate) {
    return report(hd::cli::migrate(place(settings.postgres.owner), language, std::cout), language);
  }
  hd::cli::DemoOptions options = demo_options(settings, data);
  options.leads = leads;
  options.is_bulk = is_bulk || leads > most_act_by_act;
  return report(hd::cli::make_demo(options, std::cout), language);
}
