namespace Indicators;

/// <summary>The series, and where it is said the period, that a goal is measured against: GDP growth; the average of 十三五.</summary>
/// <remarks>Immutable, equal by value.</remarks>
public sealed record GoalReference
{
    /// <summary>Creates a reference.</summary>
    /// <param name="indicatorId">The id of the indicator measured against.</param>
    /// <param name="transformation">Its transformation; the default is the level.</param>
    /// <exception cref="ArgumentException">The id has characters no id has.</exception>
    public GoalReference(string indicatorId, Transformation transformation = default)
    {
        IndicatorId = Identifier.Require(indicatorId, nameof(indicatorId));
        Transformation = transformation;
    }

    /// <summary>The id of the indicator measured against.</summary>
    public string IndicatorId { get; init => field = Identifier.Require(value, nameof(IndicatorId)); }

    /// <summary>The id of the subject measured against; null for the target's own.</summary>
    public string? SubjectId { get; init => field = Identifier.RequireOrNull(value, nameof(SubjectId)); }

    /// <summary>The transformation of the series measured against.</summary>
    public Transformation Transformation { get; init; }

    /// <summary>The period whose value counts; null for the same as the target's.</summary>
    public TimePeriod? Period { get; init; }

    /// <summary>How the values of that period are made one.</summary>
    public GoalAggregate Aggregate { get; init; }

    /// <summary>The series measured against.</summary>
    /// <param name="target">The series of the target, whose subject is meant where none is stated.</param>
    public SeriesKey SeriesFor(SeriesKey target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return new SeriesKey(IndicatorId, SubjectId ?? target.SubjectId, Transformation);
    }

    internal string ToText(Language language)
    {
        string subject = SubjectId is null ? "" : $"@{SubjectId}";
        return string.Join(' ', Details(language, (id, _) => id).Prepend(IndicatorId + subject));
    }

    /// <summary>The same with names: 重庆市地区生产总值 同比增长, GDP of Chongqing, growth on a year earlier.</summary>
    internal string ToText(Language language, IndicatorCatalog catalog)
    {
        string indicator = catalog.Indicators.Find(IndicatorId)?.Name.In(language) ?? IndicatorId;
        string? subject = SubjectId is null ? null : catalog.Subjects.Find(SubjectId)?.Name.In(language) ?? SubjectId;
        string series = subject is null ? indicator : ModelWordings.Table.ToText("reference.of-subject", language, indicator, subject);
        string details = string.Join(' ', Details(language, catalog.NameOf));
        return details.Length > 0 ? ModelWordings.Table.ToText("reference.with-details", language, series, details) : series;
    }

    private IEnumerable<string> Details(Language language, Func<string, Language, string> nameOf)
    {
        if (Transformation != default)
            yield return Transformation.ToText(language, nameOf);
        if (Period is { } period)
            yield return period.ToText(language);
        if (Aggregate != GoalAggregate.None)
            yield return Vocabulary.GoalAggregates.NameOf(Aggregate, language);
    }
}
