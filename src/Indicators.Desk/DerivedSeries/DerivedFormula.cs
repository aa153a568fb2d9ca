namespace Indicators.Desk;

/// <summary>
/// A figure that is derived by name: what it is called, its formula, what it needs, when it must not be used, who says so.
/// </summary>
/// <param name="Code">Its code, stable in files: <c>two-year-average</c>.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Formula">The formula.</param>
/// <param name="Inputs">What it is made of.</param>
/// <param name="Rounding">What the rounding of the inputs leaves of it.</param>
/// <param name="NotWhen">When it must not be used.</param>
/// <param name="Source">Who uses it so.</param>
public sealed record DerivedFormula(
    string Code, LocalizedText Name, LocalizedText Formula, LocalizedText Inputs, LocalizedText Rounding,
    LocalizedText NotWhen, string Source)
{
    /// <summary>Code and name.</summary>
    public override string ToString() => $"{Code} ({Name})";
}
