// The invented officers: set up, signed in, with keys.
#pragma once

#include <map>
#include <set>

#include "app/sign_in.hpp"
#include "cli/demo_world.hpp"

namespace hd::cli {

struct DemoOfficer {
  domain::Member member;
  std::string agency_name;
  std::string password;
  app::Caller caller;
};

class DemoPeople {
 public:
  // Errors: those of the use cases; malformed for demo/people.csv.
  static Result<DemoPeople> make(DemoWorld& world);

  const DemoOfficer& officer(const std::string& code) const { return by_code_.at(code); }
  const std::vector<std::string>& codes() const { return codes_; }  // in the order of the file
  // An officer of this unit's police (empty: of the city's agency) with this function.
  const DemoOfficer& with(const std::string& unit, domain::Function function) const;
  // The units whose police has officers, and the codes of the city's investigators.
  std::vector<std::string> units() const;
  std::vector<std::string> investigators() const;
  // One of the city's investigators is away from today on, another stands in.
  Result<Done> send_one_on_leave(DemoWorld& world) const;

 private:
  std::vector<std::string> codes_;
  std::map<std::string, DemoOfficer> by_code_;
  std::map<std::string, std::string> unit_by_code_;  // or what stands for it
  std::set<std::string> units_;
};

}  // namespace hd::cli
