namespace Indicators.Prose.Tests;

/// <summary>What became of the claims of a text that was broken: how many came out again, and which came out as something else.</summary>
internal sealed record Survival(int Claims, int Survivors, IReadOnlyList<string> Changed, IReadOnlyList<string> OtherPeriods)
{
    public static Survival Of(string text, Perturbation made, DateOnly? date)
    {
        PolicyTextOptions options = Reading.Options(date);
        Dictionary<int, PolicyClaim> before = PolicyTextReader.Read(text, options).ToDictionary(claim => (int)claim.Start);
        int survivors = 0;
        var periods = new List<string>();
        var changed = new List<string>();
        foreach (PolicyClaim claim in PolicyTextReader.Read(made.Text, options))
        {
            bool isKnown = before.TryGetValue(made.Origins[(int)claim.Start], out PolicyClaim? former);
            if (isKnown && Said(former!) == Said(claim))
                survivors++;
            else if (isKnown && Said(former! with { Period = claim.Period }) == Said(claim))
                periods.Add($"{former!.Period} became {claim.Period} in …{Around(made.Text, claim)}…");
            else
                changed.Add($"{made.Name}: {(isKnown ? Said(former!) : "nothing")} became {Said(claim)} in …{Around(made.Text, claim)}…");
        }

        return new Survival(before.Count, survivors, changed, periods);
    }

    private static string Said(PolicyClaim claim) =>
        FormattableString.Invariant($"{claim.Value}~{claim.High} {claim.Scale} {claim.Unit} {claim.Bound} {claim.IsDecrease} {claim.Kind} {claim.Period}");

    private static string Around(string text, PolicyClaim claim) =>
        text[Math.Max(0, (int)claim.Start - 30)..Math.Min(text.Length, (int)claim.End + 12)].Replace("\n", "⏎", StringComparison.Ordinal);
}
