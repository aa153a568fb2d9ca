namespace Indicators.Derivation;

/// <summary>One thing said several times: every time is a value, and each is the others.</summary>
internal sealed class RepetitionEquation(Node[] saids, int times) : Equation(EquationKind.Same, saids)
{
    public static LocalizedText Wording { get; } = DerivationWordings.Table["equation.repetition"];

    public override LocalizedText Sentence => Wording;

    public override Interval Solve(int target, ReadOnlySpan<Interval> values)
    {
        Interval common = default;
        for (int i = 0; i < values.Length; i++)
            common = i == target && values.Length > 1 ? common : common.With(values[i]);
        return common;
    }

    public override string[] Arguments(string implied) =>
        [Nodes[0].Name, Nodes[0].When, Nodes[0].Text, times.ToString(System.Globalization.CultureInfo.InvariantCulture)];
}
