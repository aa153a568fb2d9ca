namespace Indicators.Derivation;

/// <summary>A figure that may be the wrong one, and what would have to stand in its place.</summary>
/// <param name="Term">The value it is the figure of.</param>
/// <param name="Needed">What a figure written as finely may say, for every relation to hold.</param>
/// <param name="Shown">The same as a person works it out, from the figures as rounded; the narrower range.</param>
internal readonly record struct SuspectValue(Term Term, Interval Needed, Interval Shown)
{
    /// <summary>What would fit, in the unit of the figure: one number where rounding to two more of its decimals leaves one.</summary>
    public string Text => Term.Spokesman is { } statement
        ? RangeText.Point(Shown, Term.Unit, statement.Figure)?.Literal ?? RangeText.Of(Shown, Term.Unit, statement.Figure.Unit)
        : RangeText.Of(Shown, Term.Unit);
}
