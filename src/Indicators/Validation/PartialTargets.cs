using System.Collections.Immutable;
using System.Globalization;

namespace Indicators.Validation;

/// <summary>A target and those that are its parts, where the parts can be added up.</summary>
/// <param name="Whole">The target.</param>
/// <param name="Parts">At least two targets of other subjects for the same indicator and day.</param>
internal sealed record PartialTargets(Target Whole, ImmutableArray<Target> Parts)
{
    private const int Decimals = 4;

    /// <summary>All wholes of a catalogue with their parts.</summary>
    public static IEnumerable<PartialTargets> Of(IndicatorCatalog catalog)
    {
        foreach (Target whole in catalog.Targets.Where(target => IsAmount(target.Goal) && IsAdditive(catalog.SeriesOf(target))))
        {
            ImmutableArray<Target> parts = [.. catalog.ChildrenOf(whole)];
            bool areSubjects = parts.Select(part => part.Series.SubjectId).Append(whole.Series.SubjectId).Distinct()
                .Count() == parts.Length + 1;
            if (parts.Length > 1 && areSubjects && parts.All(part => IsPart(part, whole)))
                yield return new PartialTargets(whole, parts);
        }
    }

    /// <summary>The parts added up, in the unit of the whole.</summary>
    public Rational Sum => Parts.Aggregate(Rational.Zero, (sum, part) => sum + Amount(part).RationalIn(Unit));

    /// <summary>The unit of the whole.</summary>
    public Unit Unit => Amount(Whole).Unit;

    /// <summary>
    /// True where the parts make less than the whole, whatever the rounding of the whole hides. What makes less than half
    /// is no split, but a list of examples.
    /// </summary>
    public bool FallShort => Rounding.Low is { } low && Sum < low.RationalIn(Unit) && Sum + Sum >= low.RationalIn(Unit);

    /// <summary>True where they make more.</summary>
    public bool Exceed => Rounding.High is { } high && Sum > high.RationalIn(Unit);

    /// <summary>The sum as text, exact where it is finite.</summary>
    public string SumText => Sum.TryToDecimal(out decimal sum) || Sum.TryRound(Decimals, MidpointRounding.ToEven, out sum)
        ? sum.ToString(CultureInfo.InvariantCulture) + Unit.Symbol
        : $"{Sum} {Unit.Symbol}";

    private QuantityRange Rounding => Whole.Goal.FigureOrNull!.Value.WithBound(Bound.Exact).SoftRange;

    private static bool IsAdditive(Series series) =>
        series.Transformation.IsLevel && series.Indicator.Kind is IndicatorKind.Stock or IndicatorKind.Flow or IndicatorKind.Count;

    private static bool IsAmount(Goal goal) =>
        goal is LevelGoal or CumulativeGoal or IncreaseGoal && goal.FigureOrNull is { IsRange: false };

    private static bool IsPart(Target part, Target whole) =>
        part.Series.IndicatorId == whole.Series.IndicatorId && part.Series.Transformation == whole.Series.Transformation
        && part.DueDate == whole.DueDate && part.Goal.GetType() == whole.Goal.GetType() && IsAmount(part.Goal);

    private static Quantity Amount(Target target) => target.Goal.FigureOrNull!.Value.Quantity;
}
