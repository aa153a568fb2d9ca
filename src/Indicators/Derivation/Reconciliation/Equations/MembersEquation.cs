using System.Globalization;

namespace Indicators.Derivation;

/// <summary>A number of things, and the things that are listed by name.</summary>
internal sealed class MembersEquation(string tier, Node named, Node counted) : Equation(EquationKind.Members, named, counted)
{
    public static LocalizedText Wording { get; } = DerivationWordings.Table["equation.members"];

    public override LocalizedText Sentence => Wording;

    public override Interval Solve(int target, ReadOnlySpan<Interval> values) => target == 0 ? new Interval(null, values[1].High) : new Interval(values[0].Low, null);

    public override string[] Arguments(string implied) =>
        [Nodes[0].Name, tier, Nodes[1].Soft.Low!.Value.ToString(CultureInfo.InvariantCulture), Nodes[0].Soft.Low!.Value.ToString(CultureInfo.InvariantCulture)];
}
