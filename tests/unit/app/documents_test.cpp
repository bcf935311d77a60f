// Documents: sealed while they arrive, and nothing of what was broken off stays.
#include "app/add_document.hpp"
#include "app/open_casework.hpp"
#include "app/open_document.hpp"
#include "base/limits.hpp"
#include "unit/app/team_world.hpp"
#include "vault/incoming_file.hpp"

using hd::ErrorCode;
using hd::test::must;
using hd::test::Team;
namespace app = hd::app;
namespace domain = hd::domain;
namespace limits = hd::limits;
using app::add_document::Upload;

namespace {

std::size_t files_in(const Team& team) {
  std::size_t count = 0;
  for (const auto& entry :
       std::filesystem::recursive_directory_iterator(team.folder / "documents")) {
    if (entry.is_regular_file()) ++count;
  }
  return count;
}

std::unique_ptr<Upload> begin(Team& team, const app::Caller& who, const std::string& name) {
  return must(Upload::begin(team.desk(), who, {team.new_part(), name}));
}

std::string read(Team& team, const app::Caller& who, domain::PartId part) {
  const auto file = must(app::open_document::run(team.desk(), who, {team.lead, part}));
  std::string all;
  for (;;) {
    const hd::Bytes piece = must(file->next());
    if (piece.empty()) return all;
    all += hd::text_of(piece);
  }
}

}  // namespace

TEST_CASE("a document opens again as it was, for whoever holds the lead then") {
  Team team;
  const std::string content(200'000, 'x');
  const auto upload = begin(team, team.commune, "C:\\ảnh\\bến xe.jpg");
  for (std::size_t at = 0; at < content.size(); at += 30'000) {
    must(upload->push(content.substr(at, 30'000)));
  }
  const auto kept = must(upload->finish());
  CHECK(read(team, team.commune, kept.part_id) == content);
  team.hand_over();
  CHECK(read(team, team.assigned, kept.part_id) == content);
  const auto opened = must(app::open_casework::run(team.desk(), team.head, {team.lead}));
  REQUIRE(opened.parts.size() == 1);
  CHECK(opened.parts[0].content.files.at(0).name == "bến xe.jpg");
  CHECK(opened.parts[0].content.files[0].size == 200'000);
  CHECK_FALSE(app::open_document::run(team.desk(), team.commune, {team.lead, kept.part_id}));
  CHECK_FALSE(app::open_document::run(team.desk(), team.colleague, {team.lead, kept.part_id}));
}

TEST_CASE("a broken upload, one that is too large and an empty one leave nothing") {
  Team team;
  {
    const auto upload = begin(team, team.commune, "a.pdf");
    must(upload->push(std::string(100'000, 'x')));
  }
  CHECK(files_in(team) == 0);
  {
    const auto upload = begin(team, team.commune, "a.pdf");
    hd::Result<hd::Done> pushed = hd::Done{};
    const std::string piece(limits::mebi, 'x');
    for (std::size_t sent = 0; pushed && sent <= limits::file_bytes; sent += piece.size()) {
      pushed = upload->push(piece);
    }
    REQUIRE_FALSE(pushed);
    CHECK(pushed.error().code == ErrorCode::too_large);
  }
  CHECK(files_in(team) == 0);
  {
    const auto upload = begin(team, team.commune, "a.pdf");
    const auto refused = upload->finish();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().field == "file");
  }
  CHECK(files_in(team) == 0);
}

TEST_CASE("who may not add a document learns so before its first byte") {
  Team team;
  CHECK_FALSE(Upload::begin(team.desk(), team.head, {team.new_part(), "a.pdf"}));
  CHECK_FALSE(Upload::begin(team.desk(), team.colleague, {team.new_part(), "a.pdf"}));
  CHECK(files_in(team) == 0);
}

TEST_CASE("the same upload again is kept once, and its file too") {
  Team team;
  const auto change = team.new_part();
  const auto send = [&] {
    const auto upload = must(Upload::begin(team.desk(), team.commune, {change, "a.pdf"}));
    must(upload->push("một tệp"));
    return must(upload->finish());
  };
  CHECK(send().part_id == send().part_id);
  CHECK(files_in(team) == 1);
}

TEST_CASE("a file without a row goes after a day, one that a lead holds stays") {
  Team team;
  const auto upload = begin(team, team.commune, "a.pdf");
  must(upload->push("một tệp"));
  const auto kept = must(upload->finish());
  auto orphan = must(team.documents->create());
  must(orphan->write(hd::view_of("mảnh")));
  must(orphan->finish());
  REQUIRE(files_in(team) == 2);
  const hd::Moment now{static_cast<std::int64_t>(std::time(nullptr))};
  const auto clear = [&](hd::Moment at) {
    return hd::vault::clear_documents(*team.store, *team.documents, at);
  };
  CHECK(clear(now.plus_hours(2)) == 0);
  CHECK(clear(now.plus_hours(27)) == 1);
  CHECK(read(team, team.commune, kept.part_id) == "một tệp");
}
