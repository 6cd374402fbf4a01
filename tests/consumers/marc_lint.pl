# Prints what MARC::Lint has to say of each record: the record's 001 and the complaint, and behind a
# tab Leader/18 (whether there is punctuation) and the field 245 and its 880s, about which it has most
# to say; at the end how many records there were.
# usage: perl marc_lint.pl USMARC|XML FILE
use strict;
use warnings;
use MARC::Batch;
use MARC::File::XML (BinaryEncoding => 'UTF-8');
use MARC::Lint;

my ($type, $file) = @ARGV;
binmode STDOUT, ':utf8';
binmode STDERR, ':utf8';

my $batch = MARC::Batch->new($type, $file);
$batch->strict_off;
my $lint = MARC::Lint->new;
my $records = 0;
while (my $record = $batch->next) {
  ++$records;
  my $key = $record->field('001');
  my @titles = grep { $_->tag eq '245' || ($_->subfield('6') // '') =~ /^245/ }
    $record->field('245|880');
  my $shown = substr($record->leader, 18, 1) . ' ' . join ' | ', map { join '', map { "\$$_->[0]$_->[1]" } $_->subfields } @titles;
  $lint->check_record($record);
  print $key ? $key->data : $records, ": $_\t$shown\n" for $lint->warnings, $record->warnings;
}
print "$_\n" for $batch->warnings;
print "$records records\n";
