#include "value/name_runs.hpp"

#include "unicode/script.hpp"
#include "unicode/utf8.hpp"
#include "value/name_roles.hpp"
#include "value/name_words.hpp"
#include "value/role.hpp"

namespace shoshi::value {
namespace {

/// The words of a text with their places.
std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  std::size_t begin = 0;
  for (std::size_t at = 0; at < text.size();) {
    const unicode::CodePoint found = unicode::decode(text, at);
    if (unicode::is_space(found.value)) {
      if (at > begin) words.push_back(text.substr(begin, at - begin));
      begin = at + found.bytes;
    }
    at += found.bytes;
  }
  if (begin < text.size()) words.push_back(text.substr(begin));
  return words;
}

bool has_colon_label(std::string_view word) {
  const std::size_t label = front_label_size(word);
  return label != 0 && label < word.size();
}

// 監修 山田太郎 編集 鈴木花子: roles before names, all the way.
bool is_leading_role(std::string_view word) noexcept {
  return unicode::count_code_points(word) > 1 && is_role_word(word);
}

}  // namespace

std::vector<std::size_t> find_runs(std::string_view field) {
  std::vector<std::size_t> cuts;
  const std::vector<std::string_view> words = words_of(field);
  std::size_t run = 0;  // The first word of the name.
  const bool leads = !words.empty() && is_leading_role(words.front());
  for (std::size_t k = 0; k + 1 < words.size(); ++k) {
    const std::string_view next = words[k + 1];
    const bool alone = k > run && !unicode::is_ascii(words[k]) && is_sure_role(words[k]);
    const bool glued =
        !alone && ends_in_role(words[k]) && !find_role(words[k]) && find_role_behind(words[k]);
    const bool ends = (alone || glued) && !is_sure_role(next) && !is_and_others(next);
    const bool begins =
        leads ? k + 2 < words.size() && k > run && is_leading_role(next) : has_colon_label(next);
    if (leads ? !begins : !ends && !begins) continue;
    cuts.push_back(static_cast<std::size_t>(next.data() - field.data()));
    run = k + 1;
  }
  return cuts;
}

}  // namespace shoshi::value
