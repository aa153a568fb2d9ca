#!/usr/bin/env bash
# DuckDB 1.5.6 (DuckDB.NET.Data.Full 1.5.6.1): the median of the decimals 1.1 and 2.2 is 1.6.
#
# Half-way between two middle values is kept in the scale of the column and cut to it, not rounded: 1.65 gives 1.6 and 1.75 gives 1.7. The mean is
# a DOUBLE and right. A scale of one digit more gives 1.65.
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
    Console.WriteLine(Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture));
}
Ask("select median(v) from (values (1.1::decimal(9,1)), (2.2)) t(v)");
Ask("select median(v) from (values (1.1::decimal(9,1)), (2.4)) t(v)");
Ask("select avg(v) from (values (1.1::decimal(9,1)), (2.2)) t(v)");
Ask("select median(v) from (values (1.10::decimal(9,2)), (2.20)) t(v)");
CS
cat >expected <<'TEXT'
1.6
1.7
1.65
1.65
TEXT
dotnet build -v q -nologo >build.log 2>&1 || { cat build.log; exit 1; }
dotnet run --no-build | tee seen
cmp -s expected seen || { echo "The behaviour has changed; it was:"; cat expected; exit 1; }
