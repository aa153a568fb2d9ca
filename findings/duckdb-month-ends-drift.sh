#!/usr/bin/env bash
# DuckDB 1.5.6 (DuckDB.NET.Data.Full 1.5.6.1): a series of month ends leaves the month end after February.
#
# generate_series adds the step to the value before: after 29 February come 29 March and 29 April. Twelve months compare
# equal to 360 days, and a year is not equal to 365.
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
using System.Globalization;
using var connection = new DuckDBConnection("DataSource=:memory:");
connection.Open();
void Ask(string sql)
{
    using var command = connection.CreateCommand();
    command.CommandText = sql;
    using var reader = command.ExecuteReader();
    while (reader.Read())
        Console.WriteLine(string.Join(" ", Enumerable.Range(0, reader.FieldCount).Select(i => Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture))));
}
Ask("select strftime(d, '%Y-%m-%d') from generate_series(date '2024-01-31', date '2024-05-31', interval 1 month) t(d)");
Ask("select interval '12 months' = interval '360 days', interval '1 year' = interval '365 days'");
CS
cat >expected <<'TEXT'
2024-01-31
2024-02-29
2024-03-29
2024-04-29
2024-05-29
True False
TEXT
dotnet build -v q -nologo >build.log 2>&1 || { cat build.log; exit 1; }
dotnet run --no-build | tee seen
cmp -s expected seen || { echo "The behaviour has changed; it was:"; cat expected; exit 1; }
