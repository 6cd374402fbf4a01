# Reads MARC with Perl's MARC::Record and prints its fields as marc_fields.py does.
# usage: perl marc_fields.pl USMARC|XML|MiJ|MARCMaker FILE
use strict;
use warnings;
use MARC::Batch;
use MARC::File::XML (BinaryEncoding => 'UTF-8');

my ($type, $file) = @ARGV;
# MARCMaker reads bytes.
binmode STDOUT, $type eq 'MARCMaker' ? ':raw' : ':utf8';
binmode STDERR, ':utf8';

my $batch = MARC::Batch->new($type, $file);
$batch->strict_off;
while (my $record = $batch->next) {
  my $leader = $record->leader;
  substr($leader, 0, 5) = '.....';
  substr($leader, 12, 5) = '.....';
  print "LDR $leader\n";
  for my $field ($record->fields) {
    if ($field->is_control_field) {
      print $field->tag, ' ', $field->data, "\n";
    } else {
      print join("\t", $field->tag . ' ' . $field->indicator(1) . $field->indicator(2),
                 map { "$_->[0]$_->[1]" } $field->subfields), "\n";
    }
  }
  print "\n";
  print STDERR "$_\n" for $record->warnings;
}
print STDERR "$_\n" for $batch->warnings;
