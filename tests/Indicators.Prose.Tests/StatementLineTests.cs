using System.Text.Json;
using Indicators.Tests.Samples;

namespace Indicators.Prose.Tests;

/// <summary>The statement of a claim in the machine format: what is written stays beside it as it was.</summary>
public sealed class StatementLineTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void A_statement_has_sign_bound_base_and_basis_and_the_fields_beside_it_stay_as_written()
    {
        File.WriteAllText(_file, """
            2023年，全市出口额下降超8.7%，名义增长5.4%，进口额比上年减少28亿元，新增企业1217家，居全省第一，产值比2020年翻一番。
            2023年，全市投资下降3%—5%，产值增长6.1%，高于全国0.9个百分点。
            """);
        JsonElement[] lines = Lines();
        lines.Select(Statement).Should().Equal(
            "growth-year -8.7 below unstated",
            "growth-year 5.4 exact nominal",
            "difference[period=2022] -28 exact ",
            "addition 1217 exact ",
            "rank[universe=全省] 1 exact ",
            "multiple[period=2020] 2 exact ",
            "growth-year -5..-3 exact unstated",
            "growth-year 6.1 exact unstated",
            "difference[of=growth-year;subject=全国] 0.9 exact ");
        lines[0].GetProperty("value").GetString().Should().Be("8.7");
        lines[0].GetProperty("bound").GetString().Should().Be("above");
        lines[0].GetProperty("direction").GetString().Should().Be("decrease");
        lines[6].GetProperty("value_low").GetString().Should().Be("3");
        lines[4].GetProperty("comparison").ValueKind.Should().Be(JsonValueKind.Null);
    }

    private static string Statement(JsonElement line)
    {
        JsonElement statement = line.GetProperty("statement");
        string value = statement.GetProperty("value").GetString() ?? $"{statement.GetProperty("value_low")}..{statement.GetProperty("value_high")}";
        return $"{statement.GetProperty("transformation")} {value} {statement.GetProperty("bound")} {statement.GetProperty("basis").GetString()}";
    }

    private JsonElement[] Lines()
    {
        (int exitCode, string output, string error) = ToolProgram.Run("read", _file, "--date", "2024-02-27", "--format", "jsonl");
        error.Should().BeEmpty();
        exitCode.Should().Be(0);
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
    }
}
