using Indicators.Desk.Drafts.Record;
using NodaTime;

namespace Indicators.Desk.Drafts.Verdicts;

/// <summary>Of statements of one thing, those that stood on the day of the draft: the newest vintage of each form.</summary>
internal static class CurrentStatements
{
    /// <summary>What was published later than the draft counts only where nothing was published by then.</summary>
    public static IReadOnlyList<RecordedStatement> KnownOn(IReadOnlyList<RecordedStatement> statements, LocalDate? date)
    {
        if (date is not { } day || statements.Count < 2)
            return statements;
        RecordedStatement[] known = [.. statements.Where(one => one.PublishedOn is not { } published || published <= day)];
        return known.Length > 0 ? known : statements;
    }

    /// <summary>True where nothing newer of the same form says otherwise.</summary>
    public static bool IsCurrent(RecordedStatement statement, IReadOnlyList<RecordedStatement> statements)
    {
        // Two plans may ask for two figures: neither is a revision of the other.
        if (statement.PublishedOn is not { } published || statement.Target is not null)
            return true;
        LocalDate newest = published;
        foreach (RecordedStatement other in statements)
        {
            if (IsSameThing(other, statement) && other.PublishedOn is { } day && day > newest)
                newest = day;
        }

        return newest == published || statements.Any(other =>
            other.PublishedOn == newest && IsSameThing(other, statement) && IsBorneOut(statement.Figure, other.Figure));
    }

    private static bool IsSameThing(RecordedStatement one, RecordedStatement other) =>
        one.Form == other.Form && one.Period == other.Period && one.Target is null == other.Target is null
        && one.Series.IndicatorId == other.Series.IndicatorId && one.Series.SubjectId == other.Series.SubjectId;

    private static bool IsBorneOut(Figure older, Figure newer) =>
        FigureAgreement.Of(older, newer, isGoal: false) is Agreement.Agrees or Agreement.Finer
        || FigureAgreement.Of(newer, older, isGoal: false) == Agreement.Agrees;
}
