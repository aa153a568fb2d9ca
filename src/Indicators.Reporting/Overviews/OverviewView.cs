namespace Indicators.Reporting.Overviews;

/// <summary>What is shown: which catalogue, in which language, as of when, knowing what, and how wide a line may be.</summary>
internal sealed record OverviewView(IndicatorCatalog Catalog, Language Language, DateOnly AsOf, DateOnly? KnownBy)
{
    /// <summary>True where nobody asked for the day, so that the output says where it comes from.</summary>
    public bool IsOwnDay { get; init; }

    public required OverviewLayout Layout { get; init; }

    public required Palette Palette { get; init; }

    public int Width => Layout.Width;

    /// <summary>A row of the words of the views, in the language of the view.</summary>
    public string Say(string key, params ReadOnlySpan<object?> arguments) =>
        ReportingWordings.Table.ToText("reporting.overview." + key, Language, arguments);

    /// <summary>How many more there are, and how the reader gets at them where he can.</summary>
    public string More(string key, int count, OverviewParts part) =>
        Layout.AskedBy?.Invoke(part) is { } how ? Say("asked-by", Say(key, count), how) : Say(key, count);

    /// <summary>A figure as published in Chinese, and in English words otherwise.</summary>
    public string Show(Figure figure) => Language == Language.English ? figure.ToString(Language.English) : figure.Literal;

    public string SubjectOf(Target target) => Catalog.Subjects.Find(target.Series.SubjectId)?.Name.In(Language) ?? target.Series.SubjectId;

    public string IndicatorOf(Target target)
    {
        string name = Catalog.Indicators.Find(target.Series.IndicatorId)?.Name.In(Language) ?? target.Series.IndicatorId;
        return target.Series.Transformation == default ? name : $"{name} {target.Series.Transformation.ToText(Language, Catalog)}";
    }

    /// <summary>Whose target it is and of what: 重庆市·高新技术企业数.</summary>
    public string NameOf(Target target) => Say("series", SubjectOf(target), IndicatorOf(target));

    /// <summary>When it is due, and what is to be reached then.</summary>
    public string GoalOf(Progress.ProgressAssessment assessment) =>
        Say("goal", (assessment.Target.Due ?? assessment.Target.Span)?.ToText(Language) ?? "", assessment.GoalText(Language)).Trim();
}
