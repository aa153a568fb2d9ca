#!/usr/bin/env bash
# Deedle 8.1.0: a column of percentages loses its sign and stays 36.1, a column of codes its zero.
#
# Frame.ReadCsv guesses '36.1%' to be the decimal 36.1 and '(5)' to be -5: a share in percent and one given as a number
# cannot be told apart afterwards (SheetJS makes 0.361 of the same cell). Region code 010000 becomes 10000.
#
# Needs the .NET 10 SDK. Exits 0 while the behaviour is as stated, 1 when it has changed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat >look.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <InvariantGlobalization>true</InvariantGlobalization>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Deedle" Version="8.1.0" />
  </ItemGroup>
</Project>
XML
cat >Program.cs <<'CS'
using System.Text;
var csv = "code,share,change,month\n010000,36.1%,(5),2024-09\n110000,2.0%,3,2024-10\n";
var frame = Deedle.Frame.ReadCsv(new MemoryStream(Encoding.UTF8.GetBytes(csv)));
foreach (var (name, type) in frame.ColumnKeys.Zip(frame.ColumnTypes))
    Console.WriteLine(FormattableString.Invariant($"{name} {type.Name} {frame.GetColumn<object>(name).GetAt(0)}"));
CS
cat >expected <<'TEXT'
code Int32 10000
share Decimal 36.1
change Decimal -5
month DateTime 09/01/2024 00:00:00
TEXT
dotnet build -v q -nologo >build.log 2>&1 || { cat build.log; exit 1; }
dotnet run --no-build | tee seen
cmp -s expected seen || { echo "The behaviour has changed; it was:"; cat expected; exit 1; }
