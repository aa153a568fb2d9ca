namespace Indicators.Desk;

/// <summary>
/// A figure that is derived by name: what it is called, its formula, what it needs, when it must not be used, who says so.
/// </summary>
public sealed record DerivedFormula
{
    internal DerivedFormula(
        string code,
        LocalizedText name,
        LocalizedText formula,
        LocalizedText inputs,
        LocalizedText rounding,
        LocalizedText notWhen,
        string source)
    {
        Code = code;
        Name = name;
        Formula = formula;
        Inputs = inputs;
        Rounding = rounding;
        NotWhen = notWhen;
        Source = source;
    }

    /// <summary>Its code, stable in files: <c>two-year-average</c>.</summary>
    public string Code { get; }

    /// <summary>What it is called.</summary>
    public LocalizedText Name { get; }

    /// <summary>The formula.</summary>
    public LocalizedText Formula { get; }

    /// <summary>What it is made of.</summary>
    public LocalizedText Inputs { get; }

    /// <summary>What the rounding of the inputs leaves of it.</summary>
    public LocalizedText Rounding { get; }

    /// <summary>When it must not be used.</summary>
    public LocalizedText NotWhen { get; }

    /// <summary>Who uses it so.</summary>
    public string Source { get; }

    /// <summary>Code and name.</summary>
    public override string ToString() => $"{Code} ({Name})";
}
