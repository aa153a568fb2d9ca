using System.Text.Json;

namespace Indicators.Tests.Progress.Practice;

/// <summary>
/// Every verdict and number of the record, the plan and the test catalogues that the rules of practice changed, beside the
/// rule that changed it. The verdicts before are kept as they were; those after are the known outputs.
/// </summary>
public class ChangedVerdictsTests
{
    private static readonly string[] Files =
        ["chongqing-2023-12-31", "chongqing-2025-12-31", "plans", "catalogs", "clean", "format-1"];

    private static readonly string[] Numbers =
        ["completion", "lead", "logCompletion", "growthGap", "projected", "requiredPace", "growthRatio", "runRate"];

    [Fact]
    public void Every_change_falls_under_a_rule()
    {
        string[] before = File.ReadAllLines(RepositoryRoot.File("tests", "Indicators.Tests", "TestData", "golden", "verdicts-before.tsv"));
        List<(string[] Row, JsonElement Record)> after = [.. Files.SelectMany(Records)];
        var changes = new List<string>();
        foreach (string[] old in before.Select(line => line.Split('\t')))
        {
            (string[] Row, JsonElement Record)[] same = [.. after.Where(one => one.Row[0] == old[0] && one.Row[1] == old[1])];
            if (same.Length == 0)
                changes.Add($"{old[0]} {old[1]}: no longer in the catalogue [data]");
            else
                changes.AddRange(Differences(old, same[0].Row, same[0].Record));
        }

        changes.Should().NotContain(change => change.EndsWith("[?]", StringComparison.Ordinal), "every change is one that a rule asks for");
        GoldenFile.ShouldHold("verdicts-changed.txt", string.Join("\n", changes) + "\n");
    }

    private static IEnumerable<string> Differences(string[] old, string[] now, JsonElement record)
    {
        if (old[4] == now[4] && old[5] == "-" && now[5] != "-" && now[2] == "NotAssessable")
        {
            yield return $"{old[0]} {old[1]}: {now[5]} is shown, reason {old[3]} → {now[3]} [shown]";
            yield break;
        }

        if (old[4] != now[4] || old[5] != now[5])
        {
            yield return $"{old[0]} {old[1]}: other figures, {old[4]} → {now[4]}, {old[5]} → {now[5]} [data]";
            yield break;
        }

        if (old[2] != now[2])
            yield return $"{old[0]} {old[1]}: {old[2]} → {now[2]} [{RuleOfStatus(old, now, record)}]";
        if (old[3] != now[3])
            yield return $"{old[0]} {old[1]}: reason {old[3]} → {now[3]} [{RuleOfStatus(old, now, record)}]";
        for (int i = 6; i < old.Length; i++)
        {
            if (old[i] != now[i])
                yield return $"{old[0]} {old[1]}: {old[i]} → {now[i]} [{RuleOfNumber(old[i], now[i], record)}]";
        }
    }

    private static string RuleOfStatus(string[] old, string[] now, JsonElement record)
    {
        JsonElement measures = record.GetProperty("measures");
        string goal = record.GetProperty("goal").GetString()!;
        if (now[2] == "MetWithinTolerance" || goal.Contains("左右", StringComparison.Ordinal))
            return "9";
        if (measures.GetProperty("runRate").ValueKind != JsonValueKind.Null)
            return "10";
        if (now[3] is "ChainBroken" or "ChainNotPossible")
            return "11";
        if (measures.GetProperty("yearsJudged").ValueKind != JsonValueKind.Null || now[3] is "MetAtBaseline" or "RankNotStated" || goal.Contains('倍'))
            return "12";
        return old[2].Contains(',') || old[3] is "BaselineEqualsTarget" or "NoObservation" ? "8" : "?";
    }

    /// <summary>A number that is no longer one is that of a figure with a bound word; one that has come needs no rounding to be given.</summary>
    private static string RuleOfNumber(string old, string now, JsonElement record) => (old.Split('=')[0], record.GetProperty("goal").GetString()!) switch
    {
        ("logCompletion" or "lead", var goal) when goal.Contains('倍') => "12",
        // A sum has a pace and leads somewhere too.
        ("projected" or "requiredPace", var goal) when goal.Contains("累计", StringComparison.Ordinal) && old.EndsWith('=') => "sum",
        _ => old.Contains('v') != now.Contains('v') || old.Length != now.Length ? "8" : "?",
    };

    private static IEnumerable<(string[] Row, JsonElement Record)> Records(string file)
    {
        string text = File.ReadAllText(RepositoryRoot.File("tests", "Indicators.Tests", "TestData", "golden", "known", $"progress-{file}.json"));
        foreach (string part in ("== " + (text.StartsWith("== ", StringComparison.Ordinal) ? text[3..] : $"{file}\n{text}")).Split("== ", StringSplitOptions.RemoveEmptyEntries))
        {
            int line = part.IndexOf('\n', StringComparison.Ordinal), end = part.LastIndexOf("\n]", StringComparison.Ordinal);
            if (end < 0 || part[line + 1] != '[')
                continue;
            foreach (JsonElement record in JsonDocument.Parse(part[(line + 1)..(end + 2)]).RootElement.EnumerateArray())
                yield return (Row(part[..line], record), record);
        }
    }

    private static string[] Row(string catalog, JsonElement record) =>
    [
        catalog,
        record.GetProperty("target").GetString()!,
        string.Join(',', record.GetProperty("status").EnumerateArray().Select(status => status.GetString())),
        record.GetProperty("reason").GetString() ?? "-",
        ValueOf(record.GetProperty("baseline")),
        ValueOf(record.GetProperty("current")),
        .. Numbers.Select(name => $"{name}={Ends(record.GetProperty("measures").GetProperty(name))}"),
    ];

    private static string ValueOf(JsonElement figure) => figure.ValueKind == JsonValueKind.Null ? "-" : figure.GetProperty("value").GetString()!;

    private static string Ends(JsonElement measure) => measure.ValueKind == JsonValueKind.Null
        ? ""
        : string.Concat(new[] { ("value", "v"), ("low", "l"), ("high", "h") }.Select(end => measure.GetProperty(end.Item1).ValueKind == JsonValueKind.Null ? "" : end.Item2));
}
