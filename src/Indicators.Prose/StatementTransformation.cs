namespace Indicators.Prose;

/// <summary>The transformation of the catalogue that a statement makes.</summary>
internal static class StatementTransformation
{
    /// <summary>The transformation; null where the text leaves its base open, or a catalogue has none for it.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="idOf">The id for the name of a subject or of what is ranked.</param>
    public static Transformation? Of(in ClaimStatement statement, Func<string, string> idOf)
    {
        Transformation? plain = statement.Kind switch
        {
            StatementKind.Level => Transformation.Level,
            StatementKind.Growth => Growth(statement),
            StatementKind.Difference => Difference(statement, idOf),
            StatementKind.Completion => Transformation.Completion,
            StatementKind.Lead => Transformation.Lead,
            StatementKind.Rank when statement.Comparison.Name is { } universe => Transformation.RankIn(idOf(universe)),
            _ => null,
        };
        if (statement.IsOfGrowth && plain is { IsLevel: false } change)
            plain = change.TakenOf(Transformation.YearOnYearGrowth);
        return plain is { IsGrowth: true } growth ? growth.On(statement.Basis) : plain;
    }

    /// <summary>The transformation as text without its basis, or the word of the kind where the catalogue has none.</summary>
    public static string CodeOf(in ClaimStatement statement) =>
        statement.Transformation is { IsGrowth: true } growth ? growth.On(ComparisonBasis.Unstated).ToString()
        : statement.Transformation is { } other ? other.ToString()
        : statement.Base is { } since ? $"{Word(statement.Kind)}[period={since}]"
        : Word(statement.Kind);

    private static string Word(StatementKind kind) => kind switch
    {
        StatementKind.Growth => "growth",
        StatementKind.Multiple => "multiple",
        StatementKind.Difference => "difference",
        StatementKind.Addition => "addition",
        StatementKind.Contribution => "contribution-points",
        StatementKind.Completion => "completion",
        StatementKind.Lead => "lead",
        StatementKind.Rank => "rank",
        _ => "level",
    };

    private static Transformation? Growth(in ClaimStatement statement) => statement.Comparison.Kind switch
    {
        ComparisonKind.YearOnYear => Transformation.YearOnYearGrowth,
        ComparisonKind.Previous => Transformation.PreviousPeriodGrowth,
        ComparisonKind.Since when statement.Base is { } since => Transformation.GrowthSince(since),
        ComparisonKind.Average when statement.Base is { } since => Transformation.AverageGrowthSince(since),
        _ => null,
    };

    private static Transformation? Difference(in ClaimStatement statement, Func<string, string> idOf) =>
        statement.Comparison is { Kind: ComparisonKind.Subject, Name: { } name } ? Transformation.DifferenceToSubject(idOf(name))
        : statement.Base is { } since ? Transformation.DifferenceTo(since)
        : null;
}
