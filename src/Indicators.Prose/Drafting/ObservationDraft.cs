namespace Indicators.Prose.Drafting;

/// <summary>What an observation of a catalogue says for a claim: transformation and figure.</summary>
internal sealed class ObservationDraft(SubjectTable subjects)
{
    /// <summary>The word of the format for what is not stated stands for a universe too.</summary>
    private const string NotStated = "not-stated";

    /// <summary>Null where no observation says it.</summary>
    public (Transformation Transformation, Figure Figure)? Of(PolicyClaim claim, Figure figure)
    {
        ClaimStatement statement = claim.Statement;
        return statement.Kind switch
        {
            StatementKind.Addition => (Transformation.Level, figure),
            StatementKind.Rank => (Rank(statement), figure),
            StatementKind.Multiple => Multiple(statement, figure),
            StatementKind.Contribution => null,
            _ => Stated(statement) is { } transformation ? (transformation, figure) : null,
        };
    }

    /// <summary>The rank among whom the text says, or among whom it does not.</summary>
    public static Transformation Rank(in ClaimStatement statement) => statement.Transformation ?? RankAmongUnknown(statement);

    private static Transformation RankAmongUnknown(in ClaimStatement statement) =>
        statement.IsOfGrowth ? Transformation.RankIn(NotStated).TakenOf(Transformation.YearOnYearGrowth) : Transformation.RankIn(NotStated);

    /// <summary>A growth whose base is not said is taken as one on a year earlier, and listed.</summary>
    private Transformation? Stated(in ClaimStatement statement) =>
        StatementTransformation.Of(statement, subjects.IdOf)
        ?? (statement is { Kind: StatementKind.Growth, Comparison.Kind: ComparisonKind.None }
            ? Transformation.YearOnYearGrowth.On(statement.Basis)
            : null);

    /// <summary>2.6 times the base is a growth of 160 % since then.</summary>
    private static (Transformation, Figure)? Multiple(in ClaimStatement statement, Figure figure)
    {
        if (statement.Base is not { } since || figure.Dimension != Dimension.Ratio || figure.IsRange
            || !figure.TryIn(StandardUnits.Multiple, out Figure times))
            return null;
        Transformation growth = statement.Comparison.Kind switch
        {
            ComparisonKind.YearOnYear => Transformation.YearOnYearGrowth,
            ComparisonKind.Previous => Transformation.PreviousPeriodGrowth,
            _ => Transformation.GrowthSince(since),
        };
        return times.Bound is Bound.Near or Bound.AFewMoreThan or Bound.About ? null : (growth, Less(times));
    }

    private static Figure Less(Figure times) => new(times.Amount - 1m, StandardUnits.Multiple, times.Bound);
}
