using System.Globalization;
using System.Text;

namespace Indicators.Tests.Validation.Blame;

/// <summary>The table of blame as it stands in the documentation.</summary>
internal static class BlameTable
{
    public const string Begin = "<!-- blame trial: made by the tests -->";
    public const string End = "<!-- end of blame trial -->";

    public static string Of(IReadOnlyList<BlameTrial> rows, IReadOnlyList<BlameTrial> pairs, IReadOnlyList<BlameTrial> withTotals, IReadOnlyList<BlameTrial> pairsWithTotals)
    {
        var text = new StringBuilder();
        text.Append(Begin).Append('\n');
        text.Append("| faults | made | found | truth among the suspects | truth named first | right value proposed | hints at a sound figure |\n|---|--:|--:|--:|--:|--:|--:|\n");
        text.Append(Line("one fault in a row", rows)).Append(Line("two faults in a row", pairs));
        text.Append(Line("one fault, with totals of the columns", withTotals)).Append(Line("two faults, with totals of the columns", pairsWithTotals));
        return text.Append(End).ToString();
    }

    private static string Line(string name, IReadOnlyList<BlameTrial> trials) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {name} | {trials.Count} | {trials.Count(trial => trial.IsFound)} | {trials.Count(trial => trial.TruthIsAmongSuspects)} | {trials.Count(trial => trial.TruthIsFirst)} | {trials.Count(trial => trial.ValuesAreProposed)} | {trials.Count(trial => trial.HasFalseHint)} |\n");
}
