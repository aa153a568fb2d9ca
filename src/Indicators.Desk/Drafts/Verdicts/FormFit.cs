using Indicators.Desk.Drafts.Names;
using Indicators.Desk.Drafts.Record;
using Indicators.Prose;

namespace Indicators.Desk.Drafts.Verdicts;

/// <summary>Whether a statement of the record says the same kind of thing as a claim: what is done to the level, against what.</summary>
internal sealed class FormFit(CatalogNames names)
{
    private readonly ChangeNames _changes = new(names);

    public bool Fits(PolicyClaim claim, RecordedStatement recorded)
    {
        ClaimStatement statement = claim.Statement;
        FormKind kind = recorded.Form.Kind;
        return statement.Kind switch
        {
            StatementKind.Level => kind == FormKind.Level || (kind is FormKind.Share or FormKind.ContributionShare && IsRatio(claim))
                || (kind == FormKind.Multiple && IsRatio(claim)),
            StatementKind.Addition =>
                kind is FormKind.Level or FormKind.Increase || (kind == FormKind.Difference && recorded.Form.AgainstSubject is null),
            StatementKind.Growth =>
                FitsGrowth(claim, recorded) || (kind == FormKind.Level && IsRatio(claim) && _changes.IsChange(recorded.Series.IndicatorId)),
            StatementKind.Multiple => FitsMultiple(statement, recorded),
            StatementKind.Difference => FitsDifference(claim, recorded),
            StatementKind.Contribution => kind is FormKind.ContributionPoints or FormKind.ContributionShare,
            StatementKind.Rank => kind == FormKind.Rank && FitsUniverse(statement, recorded),
            StatementKind.Completion => kind == FormKind.Completion,
            StatementKind.Lead => kind == FormKind.Lead,
            _ => false,
        };
    }

    private static bool IsRatio(PolicyClaim claim) => claim.Statement.Figure is { } figure && figure.Dimension == Dimension.Ratio;

    private static bool FitsGrowth(PolicyClaim claim, RecordedStatement recorded)
    {
        StatementForm form = recorded.Form;
        ClaimStatement statement = claim.Statement;
        return statement.Comparison.Kind switch
        {
            ComparisonKind.None => form.Kind is FormKind.GrowthOnYear or FormKind.GrowthSince or FormKind.AverageGrowth,
            ComparisonKind.YearOnYear => form.Kind == FormKind.GrowthOnYear || IsSinceLastYear(form, recorded),
            ComparisonKind.Previous => form.Kind == FormKind.GrowthOnPrevious,
            ComparisonKind.Average => form.Kind == FormKind.AverageGrowth && HasBase(statement, form),
            ComparisonKind.Since => (form.Kind == FormKind.GrowthSince && HasBase(statement, form))
                || (form.Kind == FormKind.GrowthOnYear && statement.Base is { } since && recorded.Period is { } period
                    && since == period.SamePeriodLastYear()),
            _ => false,
        };
    }

    private static bool FitsMultiple(in ClaimStatement statement, RecordedStatement recorded)
    {
        StatementForm form = recorded.Form;
        return form.Kind switch
        {
            FormKind.Multiple or FormKind.GrowthSince => HasBase(statement, form),
            FormKind.Level => recorded.Figure.Dimension == Dimension.Ratio,
            FormKind.GrowthOnYear => statement.Comparison.Kind == ComparisonKind.YearOnYear,
            FormKind.GrowthOnPrevious => statement.Comparison.Kind == ComparisonKind.Previous,
            _ => false,
        };
    }

    private bool FitsDifference(PolicyClaim claim, RecordedStatement recorded)
    {
        StatementForm form = recorded.Form;
        ClaimStatement statement = claim.Statement;
        if (form.Kind == FormKind.Increase)
            return statement.Comparison.Kind != ComparisonKind.Subject;
        if (form.Kind != FormKind.Difference)
            return false;
        if (statement.Comparison is { Kind: ComparisonKind.Subject, Name: { } name })
            return IsAgainst(form, name);
        if (form.AgainstSubject is not null || form.AgainstIndicator is not null)
            return false;
        bool isOnYear = statement.Comparison.Kind is ComparisonKind.YearOnYear or ComparisonKind.None or ComparisonKind.Previous;
        return HasBase(statement, form) || (isOnYear && IsSinceLastYear(form, recorded));
    }

    private bool IsAgainst(StatementForm form, string name) =>
        (form.AgainstSubject is { } subject && names.SubjectsNamed(name) is var ids && (ids.Contains(subject) || ids.Count == 0))
        || (form.AgainstIndicator is { } indicator
            && (names.Indicators.Find(FoldedText.Fold(name)) is var found && (found.Contains(indicator) || found.Count == 0)));

    /// <summary>
    /// cn/provinces is a universe of the subject cn; where the words name no subject of the catalogue nothing tells it from another.
    /// </summary>
    private bool FitsUniverse(in ClaimStatement statement, RecordedStatement recorded)
    {
        if (statement.IsOfGrowth != recorded.Form.IsOfGrowth && recorded.Form.IsOfGrowth)
            return false;
        if (statement.Comparison.Name is not { } name || recorded.Form.Universe is not { } universe)
            return true;
        if (names.SubjectsNamed(name) is not { Count: > 0 } ids)
            return true;
        string root = universe.Split('/')[0];
        return ids.Contains(universe) || ids.Contains(root) || names.Subjects.Find(FoldedText.Fold(universe)).Count == 0;
    }

    private static bool IsSinceLastYear(StatementForm form, RecordedStatement recorded) =>
        form.Kind is FormKind.GrowthSince or FormKind.Difference && recorded.Period is { } period && form.Base is { } since
        && (since == period.SamePeriodLastYear() || (since.EndYear == period.EndYear - 1 && since.Frequency == Frequency.Annual));

    private static bool HasBase(in ClaimStatement statement, StatementForm form) =>
        statement.Base is not { } stated || form.Base is not { } recorded || stated == recorded || stated.End == recorded.End
        || recorded.Contains(stated) || stated.Contains(recorded);
}
