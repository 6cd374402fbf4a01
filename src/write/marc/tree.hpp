#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <memory_resource>
#include <span>
#include <string_view>
#include <vector>

/// A MARC 21 record as a tree that borrows its text: what every serialisation of it shares.
namespace shoshi::marc {

/// A control field (00X).
struct ControlField {
  std::string_view tag;    ///< Three characters.
  std::string_view value;  ///< ASCII.
};

/// A subfield. The value is never empty in a tree.
struct Subfield {
  char code = 'a';
  std::string_view value;
};

/// A data field. Its subfields are a range of the tree's; there is at least one.
struct DataField {
  std::string_view tag;  ///< Three characters.
  char indicator1 = ' ';
  char indicator2 = ' ';
  std::uint32_t first = 0;  ///< Index of its first subfield in the tree.
  std::uint32_t count = 0;  ///< How many subfields it has.
};

/// Record length and base address are zeros, which an encoder that has such things overwrites.
/// Position 5 n (new), 9 a (Unicode), 17 3 (abbreviated level), 18 i (with ISBD punctuation):
/// MARC 21 bibliographic, leader. The map sets positions 6 and 7.
inline constexpr std::array<char, 24> kLeader = {'0', '0', '0', '0', '0', 'n', 'a', 'm',
                                                 ' ', 'a', '2', '2', '0', '0', '0', '0',
                                                 '0', '3', 'i', ' ', '4', '5', '0', '0'};

/// Builds and holds one record. Every value that goes in is made fit for any serialisation: the
/// characters that MARC 21 in Unicode does not allow (C0 and C1 controls, the delimiters among
/// them, DEL; MARC 21 Specifications, "Character Sets: UCS/Unicode") and U+FEFF are left out, line
/// ends and tabs become spaces, ill-formed UTF-8 and noncharacters become U+FFFD. A value that
/// needs none of this is borrowed and must outlive the tree; all other text is the tree's own.
class Tree {
 public:
  Tree();
  Tree(const Tree&) = delete;
  Tree& operator=(const Tree&) = delete;

  std::array<char, 24> leader = kLeader;

  /// Adds a control field, unless its value is empty.
  void add_control(std::string_view tag, std::string_view value);

  /// Starts a data field; fields do not nest.
  void begin_field(std::string_view tag, char indicator1, char indicator2);
  /// Adds a subfield to the field that was begun, unless its value is empty.
  void add(char code, std::string_view value);
  /// Adds a subfield with a value of our own tables, which is fit as it is and not empty.
  void add_fixed(char code, std::string_view value);
  /// Adds a subfield made of pieces, unless all of them are empty.
  void add(char code, std::initializer_list<std::string_view> pieces) { add(code, join(pieces)); }
  /// Ends the field. It is left out if it has no subfield. True if it was added.
  bool end_field() { return end_field(data_fields_); }
  /// Ends the field and adds it to `fields` instead of the tree's.
  bool end_field(std::pmr::vector<DataField>& fields);

  /// The pieces one after the other, as text of the tree. One piece alone is borrowed.
  [[nodiscard]] std::string_view join(std::initializer_list<std::string_view> pieces);
  /// A copy of `text` that lives as long as the tree.
  [[nodiscard]] std::string_view keep(std::string_view text);

  [[nodiscard]] const std::pmr::vector<ControlField>& control_fields() const noexcept {
    return control_fields_;
  }
  [[nodiscard]] std::pmr::vector<ControlField>& control_fields() noexcept {
    return control_fields_;
  }
  [[nodiscard]] const std::pmr::vector<DataField>& data_fields() const noexcept {
    return data_fields_;
  }
  [[nodiscard]] std::pmr::vector<DataField>& data_fields() noexcept { return data_fields_; }
  /// The subfields of a field of this tree. Good until the next subfield is added.
  [[nodiscard]] std::span<const Subfield> subfields(const DataField& field) const noexcept {
    return {subfields_.data() + field.first, field.count};
  }
  [[nodiscard]] std::span<Subfield> subfields(const DataField& field) noexcept {
    return {subfields_.data() + field.first, field.count};
  }
  /// An empty list whose memory is the tree's.
  [[nodiscard]] std::pmr::vector<DataField> make_field_list() {
    return std::pmr::vector<DataField>(&memory_);
  }

 private:
  // Holds a usual article with its composed strings, so that it costs no heap at all.
  static constexpr std::size_t kUsualBytes = 12 * 1024;

  std::array<std::byte, kUsualBytes> buffer_;
  std::pmr::monotonic_buffer_resource memory_;
  std::pmr::vector<ControlField> control_fields_;
  std::pmr::vector<DataField> data_fields_;
  std::pmr::vector<Subfield> subfields_;
  DataField open_;  // The field that was begun, without its count.

  [[nodiscard]] char* allocate(std::size_t bytes);
  [[nodiscard]] std::string_view clean(std::string_view value);
};

}  // namespace shoshi::marc
