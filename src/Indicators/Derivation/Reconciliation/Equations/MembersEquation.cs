using System.Globalization;

namespace Indicators.Derivation;

/// <summary>A number of things, and the things that are listed by name.</summary>
internal sealed class MembersEquation(string tier, Node named, Node counted) : Equation(EquationKind.Members, named, counted)
{
    public static LocalizedText Wording { get; } = Words(
        "体系“{0}”的“{1}”：{2}项中列出名称的有{3}项。",
        "Framework '{0}', {1}: {3} of {2} are named.");

    public override LocalizedText Sentence => Wording;

    public override NumberRange Solve(int target, ReadOnlySpan<NumberRange> values) => target == 0 ? new NumberRange(null, values[1].High) : new NumberRange(values[0].Low, null);

    public override string[] Arguments(string implied) =>
        [Nodes[0].Name, tier, Nodes[1].Soft.Low!.Value.ToString(CultureInfo.InvariantCulture), Nodes[0].Soft.Low!.Value.ToString(CultureInfo.InvariantCulture)];
}
