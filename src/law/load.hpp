// Reads the tables of law/ into a Law. Private to the room.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "law/law.hpp"
#include "law/table.hpp"

namespace hd::law {

class Loader {
 public:
  explicit Loader(std::string folder) : folder_(std::move(folder)) {}
  Result<Law> run();

 private:
  Result<Done> read_digest();
  Result<Done> read_sources();
  Result<Done> read_groups();
  Result<Done> read_time_limits();
  Result<Done> read_offences();
  Result<Done> read_routing();
  Result<Done> read_next_steps();
  Result<Done> read_grounds(const std::string& file, std::vector<Ground>& grounds);

  // "ttlt-01-2017:8:5:a" of the columns doc, article, clause, point.
  Result<Citation> citation(const Row& row, std::string_view column, std::string_view text) const;
  Result<Citation> citation_of(const Row& row) const;
  Result<std::vector<AgencyKind>> agencies(const Row& row, std::string_view column) const;
  Result<std::vector<FactKind>> facts(const Row& row, std::string_view column) const;
  // A confirmed row may not stand on a paper that nobody read.
  Result<Done> check_read(const Row& row, const Citation& cited, Status status) const;
  bool has_limit(std::string_view id) const;

  Result<TimeLimit> time_limit(const Row& row) const;
  Result<Done> read_extent(const Row& row, TimeLimit& limit) const;
  Result<Done> read_start(const Row& row, TimeLimit& limit) const;
  Result<Done> read_extension(const Row& row, TimeLimit& limit) const;
  Result<Done> read_end(const Row& row, TimeLimit& limit) const;
  Result<Done> read_applies(const Row& row, TimeLimit& limit) const;
  static Result<Done> check_note(const Row& row, const Label& note);
  Result<Done> read_halved(const Row& row, TimeLimit& limit) const;
  Result<Done> check_limit(const Row& row, const TimeLimit& limit) const;
  Result<Offence> offence_row(const Row& row) const;

  std::string folder_;
  std::map<std::string, std::vector<AgencyKind>, std::less<>> groups_;
  Law law_;
};

}  // namespace hd::law
