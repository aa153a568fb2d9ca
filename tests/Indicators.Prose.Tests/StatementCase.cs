using System.Globalization;
using System.Text.Json;
using Indicators.Tests;

namespace Indicators.Prose.Tests;

/// <summary>A text, the day it is dated, and what is read in it: a line of TestData/statements.jsonl.</summary>
/// <remarks>
/// A claim is written <c>value unit key=value …</c>: the value in plain units (a range <c>low~high</c>), <c>-</c> for no unit,
/// and as many of kind, bound, modality, period, comparison, per, indicator, subject, decrease as the case is about; <c>-</c> stands for none, ␠ for a blank in a name.
/// </remarks>
public sealed record StatementCase(string Kind, string Input, DateOnly Date, IReadOnlyList<string> Claims)
{
    public static TheoryData<StatementCase> All()
    {
        var cases = new TheoryData<StatementCase>();
        foreach (string line in File.ReadLines(RepositoryRoot.File("tests", "Indicators.Prose.Tests", "TestData", "statements.jsonl")).Where(line => line.Length > 0))
            cases.Add(Read(JsonDocument.Parse(line).RootElement));
        return cases;
    }

    /// <summary>What a claim says of the things an expectation names, in its words.</summary>
    public static string Said(PolicyClaim claim, string expectation)
    {
        string[] parts = expectation.Split(' ', 3);
        IEnumerable<string> keys = (parts.Length < 3 ? "" : parts[2]).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => part[..part.IndexOf('=', StringComparison.Ordinal)]);
        return string.Join(' ', (string[])[ValueOf(claim), claim.Unit.Length == 0 ? "-" : claim.Unit, .. keys.Select(key => $"{key}={Of(claim, key)}")]);
    }

    public override string ToString() => $"{Kind}: {Input.Replace("\n", "⏎", StringComparison.Ordinal)}";

    private static StatementCase Read(JsonElement row) => new(
        row.GetProperty("kind").GetString()!, row.GetProperty("input").GetString()!,
        DateOnly.ParseExact(row.GetProperty("date").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
        [.. row.GetProperty("claims").EnumerateArray().Select(claim => claim.GetString()!)]);

    private static string ValueOf(PolicyClaim claim) => Text(claim.ScaledValue) + (claim.High is null ? "" : "~" + Text(claim.ScaledHigh));

    private static string Text(decimal? value) => value is { } number ? (number / 1.000000000000000000000000000000000m).ToString(CultureInfo.InvariantCulture) : "?";

    private static string Of(PolicyClaim claim, string key) => key switch
    {
        "kind" => claim.Kind.ToString(),
        "bound" => claim.Bound.ToString(),
        "modality" => claim.Modality.ToString(),
        "period" => claim.Period?.ToString() ?? "-",
        "comparison" => claim.Comparison.ToString() is { Length: > 0 } text ? text : "-",
        "per" => claim.Per ?? "-",
        "indicator" => claim.Indicator?.Replace(' ', '␠') ?? "-",
        "subject" => claim.Subject ?? "-",
        "decrease" => claim.IsDecrease ? "yes" : "no",
        "literal" => claim.Literal,
        _ => throw new ArgumentException($"A case asks for '{key}', which no claim has.", nameof(key)),
    };
}
