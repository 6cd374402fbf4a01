#include "value/identifier_token.hpp"

#include "value/identifier.hpp"
#include "value/scan.hpp"

namespace shoshi::value {
namespace {

struct SchemeUrl {
  std::string_view scheme;
  std::string_view path;  ///< What stands before the identifier in a URL of the service.
};

constexpr SchemeUrl kSchemeUrls[] = {
    {"doi", "doi.org/"},
    {"naid", "ci.nii.ac.jp/naid/"},
    {"ncid", "ci.nii.ac.jp/ncid/"},
    {"crid", "cir.nii.ac.jp/crid/"},
    {"hdl", "hdl.handle.net/"},
    {"orcid", "orcid.org/"},
    {"ndlpid", "dl.ndl.go.jp/info:ndljp/pid/"},
    {"ndlpid", "dl.ndl.go.jp/pid/"},
    {"pmid", "pubmed.ncbi.nlm.nih.gov/"},
    {"arxiv", "arxiv.org/abs/"},
    {"arxiv", "arxiv.org/pdf/"},
    {"ndlpid", "info:ndljp/pid/"},
    {"pmid", "ncbi.nlm.nih.gov/pubmed/"},
    {"pmcid", "ncbi.nlm.nih.gov/pmc/articles/"},
    {"pmcid", "pmc.ncbi.nlm.nih.gov/articles/"},
};

std::size_t after_url(std::string_view scheme, std::string_view text) noexcept {
  for (const SchemeUrl& row : kSchemeUrls) {
    if (row.scheme != scheme) continue;
    const std::size_t found = text.find(row.path);
    if (found != std::string_view::npos) return found + row.path.size();
  }
  return 0;
}

/// Where the identifier begins after the name of its scheme ("NAID:", "NII論文ID(NAID) : ",
/// "info:ncid/"); 0 if the text does not begin with a label that has it.
std::size_t after_label(std::string_view scheme, std::string_view text) noexcept {
  std::size_t found = 0;
  for (std::size_t at = 0; at < text.size() && found == 0;) {
    const Glyph glyph = glyph_at(text, at);
    if (is_digit(glyph.character)) return 0;
    for (const std::string_view word :
         {scheme, std::string_view("handle"), std::string_view("id")}) {
      const std::size_t bytes = match(text, at, word);
      const char32_t after = glyph_at(text, at + bytes).character;
      const bool whole = bytes != 0 && !is_letter(after) &&
                         (is_digit(after) || word == scheme || after == U' ' || after == U':');
      if (whole) found = at + bytes;
    }
    at += glyph.bytes;
  }
  for (;;) {
    const Glyph glyph = glyph_at(text, found);
    const char32_t c = glyph.character;
    const bool mark = c == U' ' || c == U':' || c == U'/' || c == U')' || c == U'=';
    if (found == 0 || !mark) return found;
    found += glyph.bytes;
  }
}

/// True for schemes whose identifiers have letters and digits only.
bool is_alphanumeric_scheme(std::string_view scheme) noexcept {
  return scheme != "hdl" && scheme != "arxiv";
}

}  // namespace

SourceText token_of(std::string_view scheme, SourceText source) noexcept {
  std::size_t at = after_url(scheme, source.text);
  const bool from_url = at != 0;
  if (!from_url) at = skip_spaces(source.text, after_label(scheme, source.text));
  std::size_t end = at;
  for (;;) {
    const Glyph glyph = glyph_at(source.text, end);
    const char32_t c = glyph.character;
    constexpr std::u32string_view kEnds = U" ?#,;)]>\"'、。」』】”";
    if (glyph.bytes == 0 || kEnds.find(c) != std::u32string_view::npos) break;
    // ".../naid/110002763494/en", ".../crid/….json"
    if (from_url && is_alphanumeric_scheme(scheme) && !is_alphanumeric(c)) break;
    end += glyph.bytes;
  }
  while (end > at && (source.text[end - 1] == '/' || source.text[end - 1] == '.')) --end;
  if (from_url && scheme == "arxiv" && source.text.substr(at, end - at).ends_with(".pdf")) end -= 4;
  return slice(source, at, end);
}

std::string_view scheme_of_url(std::string_view url) noexcept {
  const std::size_t scheme_end = url.find("//");
  if (scheme_end == std::string_view::npos) return {};
  const std::string_view host = url.substr(scheme_end + 2);
  for (const SchemeUrl& row : kSchemeUrls) {
    const std::size_t found = host.find(row.path);
    if (found == 0 || (found == 3 && (host.substr(0, 3) == "dx." || host.substr(0, 3) == "id.")) ||
        (found == 4 && host.substr(0, 4) == "www.")) {
      return row.scheme;
    }
  }
  return {};
}

}  // namespace shoshi::value
