namespace Indicators.Reporting;

/// <summary>What every page is made from.</summary>
internal sealed class PageSource
{
    private readonly Dictionary<ReportTarget, int> _numbers;
    private readonly Dictionary<string, LocalizedText> _tiers;

    public PageSource(Report report, Language language, ReportLayout layout)
    {
        (Report, Language, Layout) = (report, language, layout);
        _numbers = report.Targets.Select((target, index) => (target, index)).ToDictionary(pair => pair.target, pair => pair.index + 1);
        _tiers = report.Catalog.Frameworks
            .SelectMany(TiersOf)
            .DistinctBy(pair => pair.Subject)
            .ToDictionary(pair => pair.Subject, pair => pair.Tier);
    }

    public Report Report { get; }

    public Language Language { get; }

    public ReportLayout Layout { get; }

    public string None => Say("none");

    public string Say(string key, params ReadOnlySpan<object?> arguments) => Language.Say(key, arguments);

    public string List(IEnumerable<string> texts) => string.Join(Say("list.separator"), texts);

    public string Sentences(IEnumerable<string> texts) => string.Join(Say("chart.part.separator"), texts);

    public ReportCell NameCell(ReportTarget target) => new(target.NameIn(Language)) { TargetNumber = NumberOf(target) };

    public int NumberOf(ReportTarget target) => _numbers[target];

    public string? CategoryOf(ReportTarget target)
    {
        if (Layout.Category is { } own)
            return own(target.Target)?.In(Language);
        string subject = target.Target.Series.SubjectId;
        return _tiers.TryGetValue(subject, out LocalizedText? tier)
            ? tier.In(Language)
            : Report.Catalog.Subjects[subject].Kind.ToText(Language);
    }

    /// <summary>The verdict; before it the office's light, and in words which.</summary>
    public ReportCell VerdictCell(ReportTarget target)
    {
        string words = StatusSign.Label(target, Language);
        if (target.IsSuperseded)
            words = Say("verdict.superseded", words);
        if (Layout.Lights is not { } lights || target.LightOf(lights) is not { } light)
            return new ReportCell(words);
        return new ReportCell(Say("verdict.light", light.Class.Name.In(Language), words)) { Light = light };
    }

    public ReportCell PercentCell(Measure measure) => NumberCell(measure.IsAbsent ? None : measure.ToPercentText(), CellNumberKind.Percent);

    public ReportCell PointsCell(Measure measure) => NumberCell(measure.IsAbsent ? None : measure.ToPointsText(), CellNumberKind.WithSign);

    /// <summary>A cell whose text is a number, if it is one.</summary>
    public static ReportCell NumberCell(string text, CellNumberKind kind = CellNumberKind.Plain) =>
        new(text) { Number = BareNumber.Read(text, kind), Kind = kind };

    public string Responsible(ReportTarget target) => target.Target.Responsible.Count == 0
        ? None
        : List(target.Target.Responsible.Select(party => party.Role == ResponsibleRole.Lead
            ? party.Name
            : Say("role.in-brackets", party.Name, party.Role.ToText(Language))));

    private static IEnumerable<(string Subject, LocalizedText Tier)> TiersOf(PolicyFramework framework) => framework.Members
        .Where(member => member.SubjectId is not null)
        .Select(member => (member.SubjectId!, framework.FindTier(member.TierId)!.Name));
}
