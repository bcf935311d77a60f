// The public site: which page answers which address.
#pragma once

#include <map>
#include <memory>
#include <string_view>

#include "http/net/message.hpp"
#include "http/net/router.hpp"
#include "intake/dialogue.hpp"
#include "intake/form.hpp"
#include "intake/report_flow.hpp"

namespace hd::intake {

class Site {
 public:
  explicit Site(Services services);

  // For net::Server: short requests at once, long forms piece by piece.
  net::Response answer(net::Request& request) const;
  std::unique_ptr<net::BodySink> open_stream(const net::Request& request) const;
  // Ready-made pages for what never reaches answer().
  std::map<int, net::Response> refusals() const;

 private:
  class FormSink;
  using Page = net::Response (Site::*)(Language) const;
  using FormPage = net::Response (Site::*)(Form&) const;
  struct Route {
    Language language = Language::vi;
    Page page = nullptr;      // GET
    FormPage form = nullptr;  // POST
  };

  net::Response answer_guarded(net::Request& request) const;
  net::Response refuse(ErrorCode code, Language language) const;
  net::Response failed(Language language) const;
  net::Response plain_page(std::string_view name, Language language) const;
  net::Response front(Language language) const;
  net::Response safety(Language language) const;
  net::Response leave(Language language) const;
  net::Response style(Language language) const;
  net::Response icon(Language language) const;
  net::Response begin_report(Language language) const { return report_.begin(language); }
  net::Response begin_dialogue(Language language) const { return dialogue_.begin(language); }
  net::Response go_on_report(Form& form) const { return report_.go_on(form); }
  net::Response go_on_dialogue(Form& form) const { return dialogue_.go_on(form); }

  const Services services_;
  const ReportFlow report_{services_};
  const Dialogue dialogue_{services_};
  net::Router<Route> router_;
};

}  // namespace hd::intake
