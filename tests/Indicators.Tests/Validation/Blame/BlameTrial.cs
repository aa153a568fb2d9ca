using Indicators.Tests.Validation.Mutations;
using Indicators.Validation;

namespace Indicators.Tests.Validation.Blame;

/// <summary>One table with one or two faults, and what the checker says of it.</summary>
internal sealed class BlameTrial
{
    private static readonly Lazy<IReadOnlyList<BlameTrial>> SinglesOfRows = new(() => MakeSingles(withTotals: false));
    private static readonly Lazy<IReadOnlyList<BlameTrial>> SinglesWithTotals = new(() => MakeSingles(withTotals: true));
    private static readonly Lazy<IReadOnlyList<BlameTrial>> DoublesOfRows = new(() => MakeDoubles(withTotals: false));
    private static readonly Lazy<IReadOnlyList<BlameTrial>> DoublesWithTotals = new(() => MakeDoubles(withTotals: true));

    private BlameTrial(string kind, IReadOnlyList<Cell> wrong, CountyTable clean, CountyTable faulty, bool withTotals)
    {
        Kind = kind;
        Wrong = wrong;
        Findings = [.. CatalogValidator.Standard.Validate(faulty.Read(withTotals)).Findings.Where(IsOfRelations)];
        Right = wrong.ToDictionary(CountyTable.NameOf, cell => CountyTable.Print(cell, clean[cell]));
    }

    public string Kind { get; }

    public IReadOnlyList<Cell> Wrong { get; }

    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>What the wrong cells should say.</summary>
    public Dictionary<(string Name, string Period), string> Right { get; }

    public bool IsFound => Findings.Count > 0;

    /// <summary>True where one explanation can be taken from every finding so that together they name the wrong cells and no other.</summary>
    public bool TruthIsAmongSuspects => Choices(0, []).Any(chosen => chosen.SetEquals(Right.Keys));

    /// <summary>True where the explanations given first name the wrong cells and no other.</summary>
    public bool TruthIsFirst => Findings.Count > 0 && Findings.All(finding => finding.Suspects.Length > 0)
        && Findings.SelectMany(finding => NamesOf(finding.Suspects[0])).ToHashSet().SetEquals(Right.Keys);

    /// <summary>True where hints give every wrong cell its right value, as a figure or within a range.</summary>
    public bool ValuesAreProposed => Right.All(cell => Findings.Any(finding => finding.Hint?.In(Language.English) is { } hint && Proposes(hint, cell.Value)));

    /// <summary>True where a hint names a figure that is right.</summary>
    public bool HasFalseHint => Findings.Any(finding => finding.Hint is { } && !finding.Figures.Take(1).All(figure => Right.ContainsKey((figure.Name, figure.Period!.Value.ToString()))));

    /// <summary>Forty tables with one fault each, eight of every kind.</summary>
    public static IReadOnlyList<BlameTrial> Singles(bool withTotals) => (withTotals ? SinglesWithTotals : SinglesOfRows).Value;

    /// <summary>Fifteen tables with two faults in one row.</summary>
    public static IReadOnlyList<BlameTrial> Doubles(bool withTotals) => (withTotals ? DoublesWithTotals : DoublesOfRows).Value;

    private static IReadOnlyList<BlameTrial> MakeSingles(bool withTotals)
    {
        CountyTable clean = CountyTable.Clean();
        var chance = new Lcg(418);
        return [.. Enumerable.Range(0, 40).Select(i => Make(clean, [BlameFault.All[i / 8]], 1 + chance.Next(CountyTable.Counties), chance, withTotals))];
    }

    private static IReadOnlyList<BlameTrial> MakeDoubles(bool withTotals)
    {
        CountyTable clean = CountyTable.Clean();
        var chance = new Lcg(419);
        return [.. Enumerable.Range(0, 15).Select(_ => Make(clean, [BlameFault.OneDigit, BlameFault.All[chance.Next(2)]], 1 + chance.Next(CountyTable.Counties), chance, withTotals))];
    }

    private static BlameTrial Make(CountyTable clean, IReadOnlyList<BlameFault> faults, int county, Lcg chance, bool withTotals)
    {
        while (true)
        {
            CountyTable faulty = clean.Copy();
            List<Cell> wrong = [.. faults.SelectMany(fault => fault.Make(faulty, county, chance))];
            if (wrong.Distinct().Count() == wrong.Count && wrong.TrueForAll(cell => faulty[cell] != clean[cell]))
                return new BlameTrial(string.Join(", ", faults.Select(fault => fault.Name)), wrong, clean, faulty, withTotals);
        }
    }

    /// <summary>What a rule says of a single figure, such as its size beside last year's, has no suspects.</summary>
    private static bool IsOfRelations(Finding finding) => finding.Severity != DiagnosticSeverity.Information && finding.Id.StartsWith("IND3", StringComparison.Ordinal);

    private IEnumerable<HashSet<(string, string)>> Choices(int at, HashSet<(string, string)> chosen)
    {
        if (at == Findings.Count)
            return Findings.Count == 0 ? [] : [chosen];
        return Findings[at].Suspects.SelectMany(suspicion => Choices(at + 1, [.. chosen, .. NamesOf(suspicion)]));
    }

    private static IEnumerable<(string, string)> NamesOf(Suspicion suspicion) =>
        suspicion.Figures.Select(suspect => (suspect.Figure.Name, suspect.Figure.Period!.Value.ToString()));

    private static bool Proposes(string hint, string right)
    {
        Figure figure = Figure.Parse(right);
        return hint.Contains("for " + right, StringComparison.Ordinal) || hint.Contains("swapped", StringComparison.Ordinal)
            || hint.Contains("10⁴", StringComparison.Ordinal) || hint.Contains("10⁻⁴", StringComparison.Ordinal) || hint.Contains("sign", StringComparison.Ordinal)
            || RangesIn(hint).Any(range => range.Low <= figure.Amount && figure.Amount <= range.High);
    }

    private static IEnumerable<(decimal Low, decimal High)> RangesIn(string hint) =>
        from match in System.Text.RegularExpressions.Regex.Matches(hint, "(-?[0-9.]+)–(-?[0-9.]+)")
        select (decimal.Parse(match.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture), decimal.Parse(match.Groups[2].ValueSpan, System.Globalization.CultureInfo.InvariantCulture));
}
