#include "main/settings.hpp"

#include <doctest/doctest.h>

#include "base/csv.hpp"

using hd::settings::parse_settings;

TEST_CASE("the example file is the defaults, key by key") {
  const auto text = hd::read_file(std::string(HD_SOURCE_DIR) + "/haidang.example.toml");
  REQUIRE(text);
  const auto read = parse_settings(*text, "haidang.example.toml");
  REQUIRE(read);
  const hd::settings::Settings defaults;
  CHECK(read->data_folder == defaults.data_folder);
  CHECK(read->province_folder == defaults.province_folder);
  CHECK(read->law_folder == defaults.law_folder);
  CHECK(read->store == defaults.store);
  CHECK(read->workers == defaults.workers);
  CHECK(read->tip.address == defaults.tip.address);
  CHECK(read->tip.port == defaults.tip.port);
  CHECK(read->desk.address == defaults.desk.address);
  CHECK(read->desk.port == defaults.desk.port);
  CHECK(read->desk_behind_tls == defaults.desk_behind_tls);
  CHECK(read->argon2_memory_mebi == defaults.argon2_memory_mebi);
  CHECK(read->argon2_passes == defaults.argon2_passes);
  CHECK(read->register_number == defaults.register_number);
}

TEST_CASE("every key of the example is explained in docs/settings.md") {
  const auto docs = hd::read_file(std::string(HD_SOURCE_DIR) + "/docs/settings.md");
  REQUIRE(docs);
  for (const auto* key : {"data",
                          "store",
                          "province",
                          "law",
                          "ballast_mebi",
                          "workers",
                          "tip.address",
                          "tip.port",
                          "desk.address",
                          "desk.port",
                          "desk.behind_tls",
                          "argon2.memory_mebi",
                          "argon2.passes",
                          "desk.register_number",
                          "mail.server",
                          "mail.from",
                          "mail.link",
                          "mail.hour",
                          "mail.tls",
                          "mail.ca_file",
                          "mail.user",
                          "mail.password_file"}) {
    CHECK(docs->find("| `" + std::string(key) + "` |") != std::string::npos);
  }
}

TEST_CASE("values are taken from the file") {
  const auto read =
      parse_settings("data = \"/srv/hd\"\n[tip]\nport = 0\n[argon2]\npasses = 2\n", "a");
  REQUIRE(read);
  CHECK(read->data_folder == "/srv/hd");
  CHECK(read->tip.port == 0);
  CHECK(read->argon2_passes == 2);
  CHECK(read->desk.port == 8081);
}

TEST_CASE("an unknown key or a wrong value is refused with its line") {
  const auto fault_of = [](const char* text) {
    const auto read = parse_settings(text, "a.toml");
    return read ? std::string("accepted") : read.error().logged.text;
  };
  CHECK(fault_of("data = \"x\"\ndatta = \"y\"\n") == "a.toml:2: there is no setting \"datta\"");
  CHECK(fault_of("[tip]\nadress = \"127.0.0.1\"\n") ==
        "a.toml:2: there is no setting \"tip.adress\"");
  CHECK(fault_of("[tipp]\nport = 1\n") == "a.toml:2: there is no setting \"tipp.port\"");
  CHECK(fault_of("[tip]\nport = 70000\n").find("0 to 65535") != std::string::npos);
  CHECK(fault_of("[tip]\nport = \"80\"\n").find("whole number") != std::string::npos);
  CHECK(fault_of("workers = 0\n").find("1 to 64") != std::string::npos);
  CHECK(fault_of("tip = 3\n").find("no setting") != std::string::npos);
  CHECK(fault_of("store = \"oracle\"\n").find("sqlite") != std::string::npos);
  CHECK(fault_of("[postgres]\ntip = 5\n").find("text in quotes") != std::string::npos);
  CHECK(fault_of("[postgres]\npassword = \"x\"\n").find("no setting") != std::string::npos);
  CHECK(fault_of("store = \"postgres\"\n[postgres]\ntip = \"host=a\"\n") == "accepted");
  CHECK(fault_of("data = \n").starts_with("a.toml:1: "));
  CHECK(fault_of("[desk]\nbehind_tls = 1\n").find("true or false") != std::string::npos);
}

TEST_CASE("mail is off, and what it needs is asked for all at once") {
  CHECK(parse_settings("", "a")->mail.server.empty());
  const auto fault_of = [](const std::string& more) {
    const auto read = parse_settings("[mail]\nserver = " + more, "a.toml");
    return read ? std::string("accepted") : read.error().logged.text;
  };
  const std::string rest = "\nfrom = \"hd@a.example\"\nlink = \"https://a.example\"\n";
  CHECK(fault_of("\"smtp://mail.example:587\"" + rest) == "accepted");
  CHECK(fault_of("\"smtp://mail.example:587\"").find("mail.from") != std::string::npos);
  CHECK(fault_of("\"http://mail.example\"" + rest).find("smtps://") != std::string::npos);
  CHECK(fault_of("\"smtp://mail.example\"\nfrom = \"a@b.example\"").find("mail.link") !=
        std::string::npos);
  CHECK(fault_of("\"smtp://mail.example\"" + rest + "user = \"x\"").find("go together") !=
        std::string::npos);
  for (const char* there : {"\"smtp://127.0.0.1:25\"", "\"smtps://mail.example\""}) {
    CHECK(fault_of(there + rest + "tls = false") == "accepted");
  }
  for (const char* there : {"\"smtp://mail.example\"", "\"smtp://127.0.0.1.example\""}) {
    CHECK(fault_of(there + rest + "tls = false").find("this machine") != std::string::npos);
  }
}

TEST_CASE("the command line names the file and keeps the rest") {
  const std::string file = std::string(HD_SOURCE_DIR) + "/haidang.example.toml";
  const char* arguments[] = {"haidang", "--demo", "--config", file.c_str(), "x"};
  const auto line = hd::settings::read_command_line(5, arguments);
  REQUIRE(line);
  CHECK(line->rest == std::vector<std::string>{"--demo", "x"});
  const char* missing[] = {"haidang", "--config", "/nowhere.toml"};
  CHECK_FALSE(hd::settings::read_command_line(3, missing));
  const char* bare[] = {"haidang", "--config"};
  CHECK_FALSE(hd::settings::read_command_line(2, bare));
}
