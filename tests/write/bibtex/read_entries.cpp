#include "write/bibtex/read_entries.hpp"

#include <cstddef>
#include <utility>

namespace shoshi::test {
namespace {

using std::string_view;

bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

bool is_id(char c) {
  return static_cast<unsigned char>(c) > ' ' && c != 0x7F &&
         string_view("\"#%'(),={}").find(c) == string_view::npos;
}

void add_compressed(char c, std::string& out) {
  if (!is_blank(c)) {
    out += c;
  } else if (!out.empty() && out.back() != ' ') {
    out += ' ';
  }
}

/// The end of the group whose opening brace stands at `at`: behind its closing one; npos if none.
std::size_t group_end(string_view text, std::size_t at) {
  int depth = 0;
  for (; at < text.size(); ++at) {
    if (text[at] == '{') ++depth;
    if (text[at] == '}' && --depth == 0) return at + 1;
  }
  return string_view::npos;
}

class BibReader {
 public:
  explicit BibReader(string_view text) : text_(text) {}

  BibFile file() {
    for (skip_blank(); at_ < text_.size() && file_.fault.empty(); skip_blank()) entry();
    return std::move(file_);
  }

 private:
  void skip_blank() {
    while (at_ < text_.size() && is_blank(text_[at_])) ++at_;
  }
  bool skip(char c) {
    skip_blank();
    if (at_ == text_.size() || text_[at_] != c) return false;
    ++at_;
    return true;
  }
  void fail(string_view what) {
    if (file_.fault.empty()) {
      file_.fault = std::string(what) + " at " + std::string(text_.substr(at_, 30));
    }
  }
  std::string identifier() {
    skip_blank();
    const std::size_t begin = at_;
    while (at_ < text_.size() && is_id(text_[at_])) ++at_;
    if (at_ == begin) fail("no identifier");
    return std::string(text_.substr(begin, at_ - begin));
  }

  void entry() {
    if (!skip('@')) return fail("text between entries");
    BibEntry entry;
    entry.type = identifier();
    for (const string_view command : {"comment", "string", "preamble"}) {
      if (entry.type == command) return fail("a command");
    }
    if (!skip('{')) return fail("no brace behind the type");
    entry.key = identifier();
    while (file_.fault.empty() && skip(',')) {
      skip_blank();
      if (at_ < text_.size() && text_[at_] == '}') break;
      field(entry);
    }
    if (!skip('}')) return fail("entry not closed");
    file_.entries.push_back(std::move(entry));
  }

  void field(BibEntry& entry) {
    BibField field{identifier(), {}};
    for (const BibField& other : entry.fields) {
      if (other.name == field.name) return fail("field twice");
    }
    if (!skip('=')) return fail("no equals sign");
    do {
      piece(field.value);
    } while (file_.fault.empty() && skip('#'));
    while (!field.value.empty() && field.value.back() == ' ') field.value.pop_back();
    entry.fields.push_back(std::move(field));
  }

  void piece(std::string& value) {
    skip_blank();
    if (at_ == text_.size()) return fail("no value");
    if (text_[at_] == '{') return braced(value);
    if (text_[at_] == '"') return quoted(value);
    const std::string macro = identifier();
    if (macro.size() != 3 || string_view("janfebmaraprmayjunjulaugsepoctnovdec").find(macro) % 3) {
      return fail("no macro of a month: " + macro);
    }
    value += '[' + macro + ']';
  }

  void braced(std::string& value) {
    const std::size_t end = group_end(text_, at_);
    if (end == string_view::npos) return fail("value not closed");
    add(text_.substr(at_ + 1, end - at_ - 2), value);
    at_ = end;
  }

  void quoted(std::string& value) {
    const std::size_t end = text_.find('"', at_ + 1);
    if (end == string_view::npos) return fail("quotes not closed");
    add(text_.substr(at_ + 1, end - at_ - 1), value);
    at_ = end + 1;
  }

  void add(string_view text, std::string& value) {
    value.reserve(value.size() + text.size());
    for (const char c : text) {
      const auto byte = static_cast<unsigned char>(c);
      if ((byte < 0x20 && !is_blank(c)) || byte == 0x7F)
        return fail("control character in a value");
      add_compressed(c, value);
    }
  }

  string_view text_;
  std::size_t at_ = 0;
  BibFile file_;
};

/// Cuts a text outside braces: `separator` gives the bytes of a separator at a place, or 0.
template <class Separator>
std::vector<std::string> cut(string_view text, Separator separator) {
  std::vector<std::string> parts(1);
  int depth = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t bytes = depth == 0 ? separator(text, at) : 0;
    if (bytes != 0) {
      parts.emplace_back();
      at += bytes;
      continue;
    }
    if (text[at] == '{') ++depth;
    if (text[at] == '}') --depth;
    parts.back() += text[at++];
  }
  return parts;
}

std::size_t and_at(string_view text, std::size_t at) {
  if (text.size() - at < 5 || text[at] != ' ' || text[at + 4] != ' ') return 0;
  const bool is_and =
      (text[at + 1] | 0x20) == 'a' && (text[at + 2] | 0x20) == 'n' && (text[at + 3] | 0x20) == 'd';
  return is_and ? 5 : 0;
}

/// upBibTeX takes these two for "and".
std::size_t name_end_at(string_view text, std::size_t at) {
  const string_view rest = text.substr(at);
  return rest.starts_with("，") || rest.starts_with("、") ? 3 : and_at(text, at);
}

std::size_t comma_at(string_view text, std::size_t at) {
  return text[at] == ',' ? 1 : 0;
}

std::size_t word_end_at(string_view text, std::size_t at) {
  if (text.substr(at).starts_with("　")) return 3;
  return text[at] == ' ' || text[at] == '~' || text[at] == '-' ? 1 : 0;
}

std::string trimmed(string_view text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ')) text.remove_suffix(1);
  return std::string(text);
}

bool is_whole(string_view text) {
  return text.starts_with('{') && group_end(text, 0) == text.size();
}

BibName name_of(string_view text) {
  BibName name;
  name.whole = is_whole(text);
  std::vector<std::string> parts = cut(text, comma_at);
  for (std::string& part : parts) part = trimmed(part);
  name.faulty = parts.size() > 3;
  if (name.whole) {
    name.last = text.substr(1, text.size() - 2);
  } else if (parts.size() == 1) {
    std::vector<std::string> words;
    for (std::string& word : cut(parts[0], word_end_at)) {
      if (!word.empty()) words.push_back(std::move(word));
    }
    if (!words.empty()) {
      name.last = words.back();
      words.pop_back();
    }
    for (const std::string& word : words) {
      std::string& place = word[0] >= 'a' && word[0] <= 'z' ? name.von : name.first;
      if (!place.empty()) place += ' ';
      place += word;
    }
  } else {
    name.last = parts.front();
    name.first = parts.back();
    if (parts.size() == 3) name.jr = parts[1];
  }
  name.faulty = name.faulty || name.last.empty();
  return name;
}

struct Command {
  string_view name;
  string_view shown;
};

constexpr Command kCharacters[] = {
    {"textbackslash", "\\"}, {"textbraceleft", "{"},   {"textbraceright", "}"},
    {"textasciitilde", "~"}, {"textasciicircum", "^"}, {"textless", "<"},
    {"textgreater", ">"},    {"textbar", "|"},         {"textquotedbl", "\""},
};

constexpr Command kLayout[] = {
    {"textit", "i"}, {"textbf", "b"}, {"textsuperscript", "sup"}, {"textsubscript", "sub"}};

class TexReader {
 public:
  explicit TexReader(string_view text) : text_(text) {}

  std::string shown() {
    while (at_ < text_.size() && !faulty_) step();
    if (!closers_.empty()) fail();
    return std::move(out_);
  }

 private:
  void fail() {
    faulty_ = true;
    out_ += "?!" + std::string(text_.substr(at_, 20));
  }

  void step() {
    const char c = text_[at_];
    if (c == '\\') return command();
    if (c == '{') {
      closers_.emplace_back();
    } else if (c == '}') {
      if (closers_.empty()) return fail();
      out_ += closers_.back();
      closers_.pop_back();
    } else if (c == '~') {
      out_ += "\u00A0";
    } else if (string_view("#$%&_^<>|").find(c) != string_view::npos) {
      return fail();
    } else {
      out_ += c;
    }
    ++at_;
  }

  void command() {
    const string_view rest = text_.substr(at_ + 1);
    if (!rest.empty() && string_view("{}%&#$_").find(rest[0]) != string_view::npos) {
      out_ += rest[0];
      at_ += 2;
      return;
    }
    for (const Command& one : kCharacters) {
      // Only in a group of its own, or it would take the space that follows.
      if (!rest.starts_with(one.name) || !rest.substr(one.name.size()).starts_with('}')) continue;
      if (at_ == 0 || text_[at_ - 1] != '{') return fail();
      out_ += one.shown;
      at_ += 1 + one.name.size();
      return;
    }
    for (const Command& one : kLayout) {
      if (!rest.starts_with(one.name) || !rest.substr(one.name.size()).starts_with('{')) continue;
      out_ += '<' + std::string(one.shown) + '>';
      closers_.push_back("</" + std::string(one.shown) + '>');
      at_ += 2 + one.name.size();
      return;
    }
    fail();
  }

  string_view text_;
  std::size_t at_ = 0;
  bool faulty_ = false;
  std::string out_;
  std::vector<std::string> closers_;
};

}  // namespace

std::string BibEntry::value(string_view name) const {
  for (const BibField& field : fields) {
    if (field.name == name) return field.value;
  }
  return {};
}

BibFile read_bib(string_view text) {
  return BibReader(text).file();
}

std::vector<BibName> read_names(string_view list) {
  std::vector<BibName> names;
  for (const std::string& name : cut(list, name_end_at)) names.push_back(name_of(trimmed(name)));
  return names;
}

std::vector<std::string> read_list(string_view list) {
  std::vector<std::string> members = cut(list, and_at);
  for (std::string& member : members) {
    if (is_whole(member)) member = member.substr(1, member.size() - 2);
  }
  return members;
}

std::string read_tex(string_view text) {
  return TexReader(text).shown();
}

}  // namespace shoshi::test
