#include "http/shapes.hpp"

namespace hd::http {

std::vector<NamedShape> filter_shapes() {
  const Shape choice = object({{"value", id()}, {"label", text()}});
  const Shape saved = object({{"name", text()}, {"query", text()}});
  return {
      {"ListName", one_of({"queue", "leads"})},
      {"ListChoices", object({{"units", list(ref("Unit"))},
                              {"agencies", list(choice)},
                              {"investigators", list(choice)},
                              {"saved", list(saved)}})},
      {"SavedFilter", object({{"list", ref("ListName")}, {"name", text()}, {"query", text()}})},
  };
}

}  // namespace hd::http
