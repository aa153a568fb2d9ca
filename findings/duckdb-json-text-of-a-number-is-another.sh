#!/usr/bin/env bash
# DuckDB 1.5.6 (DuckDB.NET.Data.Full 1.5.6.1): the text of a JSON number is not the text that was given.
#
# The operator ->> is said to give text, but a number goes through a DOUBLE first: 8.60 loses its zero, 12345678901234567.89 its
# digits. Statistical files in JSON (JSON-stat, SDMX-JSON) state their precision by those digits.
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
    <PackageReference Include="DuckDB.NET.Data.Full" Version="1.5.6.1" />
  </ItemGroup>
</Project>
XML
cat >Program.cs <<'CS'
using DuckDB.NET.Data;
using var connection = new DuckDBConnection("DataSource=:memory:");
connection.Open();
void Ask(string number)
{
    using var command = connection.CreateCommand();
    command.CommandText = $$"""select json('{"v":{{number}}}') ->> 'v'""";
    Console.WriteLine(number + " = " + command.ExecuteScalar());
}
Ask("8.60");
Ask("12345678901234567.89");
CS
cat >expected <<'TEXT'
8.60 = 8.6
12345678901234567.89 = 12345678901234568.0
TEXT
dotnet build -v q -nologo >build.log 2>&1 || { cat build.log; exit 1; }
dotnet run --no-build | tee seen
cmp -s expected seen || { echo "The behaviour has changed; it was:"; cat expected; exit 1; }
