#!/usr/bin/env bash
# Mutates files of a floor of the core and runs the tests of that floor against every mutant, by hand (an hour a folder on two cores):
#   tests/mutants.sh Time                          # all files of src/Indicators/Time, against tests/Indicators.Tests/Time
#   tests/mutants.sh Quantities ExactDecimal.cs    # one file
# dotnet-stryker 5.1.0 mutates a whole project and asks every test project that refers to it, of which there are many here; so it works
# on a copy with one small test project. Prints the score and the survivors; the report is left in the folder it names.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
floor=${1:?which floor of the core: Time, Quantities}
file=${2:-*.cs}
cd "$root"
compgen -G "src/Indicators/$floor/$file" >/dev/null || { echo "no file $file in src/Indicators/$floor" >&2; exit 2; }
work=$(mktemp -d)
git ls-files -z | xargs -0 cp --parents -t "$work"
dotnet tool install dotnet-stryker --version 5.1.0 --tool-path "$work/tool" >/dev/null
# The order of the tests is nothing here, and the file would be compiled into the small project twice.
rm -f "$work/tests/Directory.Build.targets"
mkdir "$work/tests/Small"
cd "$work/tests/Small"
cat >Small.csproj <<XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <!-- The name to which the core shows what is internal. -->
    <AssemblyName>Indicators.Tests</AssemblyName>
    <EnableDefaultCompileItems>false</EnableDefaultCompileItems>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Microsoft.NET.Test.Sdk" />
    <PackageReference Include="xunit" />
    <PackageReference Include="xunit.runner.visualstudio" />
    <PackageReference Include="FluentAssertions" />
    <PackageReference Include="FsCheck" />
    <PackageReference Include="FsCheck.Xunit" />
    <PackageReference Include="FSharp.Core" />
    <PackageReference Include="Fractions" />
    <PackageReference Include="Humanizer.Core.zh-CN" />
    <PackageReference Include="NodaTime" />
    <Using Include="Xunit" />
    <Using Include="FluentAssertions" />
    <ProjectReference Include="../../src/Indicators/Indicators.csproj" />
    <Compile Include="../Indicators.Tests/$floor/**/*.cs" />
    <Compile Include="../Indicators.Tests/Differential/**/*.cs" />
    <Compile Include="../Indicators.Tests/Quantities/Law.cs;../Indicators.Tests/Quantities/Some.cs" Exclude="@(Compile)" />
    <Compile Include="../Indicators.Tests/Quantities/Exact.cs;../Indicators.Tests/Quantities/OtherCultures.cs" Exclude="@(Compile)" />
    <Compile Include="../Indicators.Tests/RepositoryRoot.cs;../Indicators.Tests/MeasuredAlone.cs;../Indicators.Tests/SeededProperty.cs" />
  </ItemGroup>
</Project>
XML
cat >stryker-config.json <<JSON
{ "stryker-config": { "project": "Indicators.csproj", "test-projects": ["Small.csproj"], "mutate": ["**/$floor/$file"],
  "reporters": ["json"], "coverage-analysis": "off", "additional-timeout": 60000 } }
JSON
nice -n 10 "$work/tool/dotnet-stryker" -f stryker-config.json
report=$(find "$work/tests/Small/StrykerOutput" -name mutation-report.json)
# Every mutant no test ended, with what stood there and what stands there now.
perl -MJSON::PP -0777 -CO -e '
  my $files = decode_json(<STDIN>)->{files};
  my %count;
  for my $file (sort keys %$files) {
    my @lines = split /\n/, $files->{$file}{source};
    for my $mutant (@{ $files->{$file}{mutants} }) {
      my ($status, $from) = ($mutant->{status}, $mutant->{location}{start}{line});
      next if $status eq "Ignored" || $status eq "CompileError";
      $count{$status}++;
      next if $status ne "Survived" && $status ne "NoCoverage";
      (my $was = $lines[$from - 1]) =~ s/^\s+//;
      (my $name = $file) =~ s{.*/src/}{src/};
      print "$status $name:$from $mutant->{mutatorName}\n    was  $was\n    now  $mutant->{replacement}\n";
    }
  }
  print join(", ", map { "$count{$_} $_" } sort keys %count), "\n"' <"$report"
echo "The report: $report"
