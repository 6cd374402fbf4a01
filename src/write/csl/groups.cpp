#include "write/csl/groups.hpp"

#include <algorithm>
#include <cstddef>

namespace shoshi::csl {
namespace {

using json::Tree;
using Put = void (*)(const std::vector<std::string_view>& texts, std::string_view name, Tree& tree);

void put_groups(std::vector<Labelled>& texts, std::string_view name, Put put, Tree& tree) {
  if (texts.empty()) return;
  std::ranges::stable_sort(texts, {}, &Labelled::label);
  tree.key(name);
  tree.begin_object();
  std::vector<std::string_view> group;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    group.push_back(texts[i].text);
    if (i + 1 < texts.size() && texts[i + 1].label == texts[i].label) continue;
    put(group, texts[i].label, tree);
    group.clear();
  }
  tree.end_object();
}

}  // namespace

void put_array(const std::vector<std::string_view>& texts, std::string_view name, Tree& tree) {
  if (texts.empty()) return;
  tree.key(name);
  tree.begin_array();
  for (const std::string_view text : texts) tree.string(text);
  tree.end_array();
}

void put_one_or_more(const std::vector<std::string_view>& texts, std::string_view name,
                     Tree& tree) {
  if (texts.size() == 1) return tree.member(name, texts.front());
  put_array(texts, name, tree);
}

void put_by_language(std::vector<Labelled> texts, std::string_view name, Tree& tree) {
  put_groups(texts, name, put_one_or_more, tree);
}

void put_by_label(std::vector<Labelled> texts, std::string_view name, Tree& tree) {
  put_groups(texts, name, put_array, tree);
}

}  // namespace shoshi::csl
