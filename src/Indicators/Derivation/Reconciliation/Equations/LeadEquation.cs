using System.Globalization;

namespace Indicators.Derivation;

/// <summary>lead = completion − months passed / 12; the part of the year is often printed, and subtracted, to one decimal.</summary>
internal sealed class LeadEquation(Node lead, Node completion, int months) : Equation(EquationKind.Lead, lead, completion)
{
    private const decimal Rounded = 0.05m;

    public static LocalizedText Wording { get; } = DerivationWordings.Table["equation.lead"];

    public override LocalizedText Sentence => Wording;

    private decimal Passed => months * 100m / 12m;

    private Interval Schedule => new(Passed - Rounded, Passed + Rounded);

    public override Interval Solve(int target, ReadOnlySpan<Interval> values) => target == 0 ? values[1] - Schedule : values[0] + Schedule;

    public override string[] Arguments(string implied) =>
        [Nodes[0].Name, Nodes[0].When, Nodes[1].Text, RangeText.Number(Passed, 1) + "%", months.ToString(CultureInfo.InvariantCulture), implied, Nodes[0].Text];
}
