using System.Globalization;

namespace Indicators.Validation;

/// <summary>
/// How figures are held against those of the period before, over many subjects at once (Hidiroglou and Berthelot): an
/// observation that moved unlike the others is worth a look, and nothing need be wrong with it.
/// </summary>
/// <remarks>
/// M. A. Hidiroglou, J.-M. Berthelot, Statistical editing and imputation for periodic business surveys, Survey Methodology
/// 12 (1986), pp. 73–83. The defaults are those in common use. Immutable, equal by value.
/// </remarks>
/// <example><code>
/// CatalogValidator validator = CatalogValidator.Standard.WithRatios(new RatioToLastPeriod { Width = 7m });
/// </code></example>
public sealed record RatioToLastPeriod
{
    /// <summary>U: how much the size of a subject counts, from 0 (not at all) to 1, in hundredths; 0.5 unless said otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 0 or above 1, or has more than two decimals.</exception>
    public decimal Power
    {
        get;
        init => field = value is >= 0m and <= 1m && decimal.Round(value, 2) == value
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Power), value,
                "U lies between 0 and 1 and has at most two decimals; give a number such as 0.5.");
    }
    = 0.5m;

    /// <summary>A: the least distance of a quartile from the median, as a share of the median; 0.05 unless said otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 0.</exception>
    public decimal Floor { get; init => field = NotNegative(value, nameof(Floor)); } = 0.05m;

    /// <summary>
    /// C: how many of those distances an effect may lie from the median; 4 unless said otherwise, more for fewer findings.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 0.</exception>
    public decimal Width { get; init => field = NotNegative(value, nameof(Width)); } = 4m;

    /// <summary>How many subjects are needed to say what is usual; 20 unless said otherwise.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 4: there are no quartiles.</exception>
    public int LeastSubjects
    {
        get;
        init => field = value >= 4
            ? value
            : throw new ArgumentOutOfRangeException(nameof(LeastSubjects), value,
                "Quartiles need 4 subjects at the least; give 20 or more.");
    }
    = 20;

    private static decimal NotNegative(decimal value, string name)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value, name);
        return value;
    }

    /// <summary>The four numbers, the same in every culture.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"power {Power}, floor {Floor}, width {Width}, subjects {LeastSubjects}");
}
