using System.Text.RegularExpressions;
using Indicators.Tables.Blocks;
using Indicators.Tables.Labels;

namespace Indicators.Tables.Statements;

/// <summary>What stands around a table and holds for all of its figures: topic, period, subject, units.</summary>
internal sealed partial record TableContext
{
    private static readonly string[] NoTopics = ["主要指标", "基本情况", "主要经济指标", "统计表", "一览表", "统计数据", "经济指标", "主要数据", "完成情况", "国民经济", "综合",
        "概况", "月度数据", "年度数据", "目录"];

    /// <summary>The title without number, region, period and unit; empty where it names nothing that is measured.</summary>
    public string Topic { get; init; } = "";

    /// <summary>The title as it stands; empty where there is none.</summary>
    public string Title { get; init; } = "";

    /// <summary>Where the title stands; null where there is none.</summary>
    public CellAddress? TitleAddress { get; init; }

    public PeriodPart? Period { get; init; }

    /// <summary>The plan the title names: “十四五”主要指标; null where it names none.</summary>
    public TimePeriod? Plan =>
        Period?.Whole is { Frequency: Indicators.Frequency.MultiYear } years ? years : PlanName().Match(Title) is { Success: true } name
            && TimePeriod.TryParse(name.Value, out TimePeriod plan) ? plan : null;

    /// <summary>The region the title begins with; or null.</summary>
    public string? Subject { get; init; }

    /// <summary>The units a line states for the table: one for all, or several for the reader to deal out.</summary>
    public IReadOnlyList<UnitLabel> Units { get; init; } = [];

    /// <summary>A line that speaks of units and could not be read; or null.</summary>
    public string? UnreadUnits { get; init; }

    /// <summary>True where the title says that the rows are regions.</summary>
    public bool ListsRegions { get; init; }

    /// <summary>True where the table is in Chinese, and a month may mean all months up to it.</summary>
    public bool IsChinese { get; init; }

    /// <summary>How figures are made, where a line names the table's one indicator with it: 国内生产总值_累计值.</summary>
    public Measure Measure { get; init; }

    /// <summary>True for the download or answer of the office's database, where 同比增长 is of the month and 累计增长 of the year to it.</summary>
    public bool IsOfDatabase { get; init; }

    /// <summary>True where the labels of its rows state units that measure different things.</summary>
    public bool HasSeveralDimensions { get; init; }

    /// <summary>The last months of the ranges among its heads: beside 1-5月, 5月 is the month alone.</summary>
    public IReadOnlyCollection<int> RangeEnds { get; init; } = [];

    /// <summary>The frequency the preamble or title names; or null.</summary>
    public Frequency? Frequency { get; init; }

    public static TableContext Of(TableBlock block)
    {
        var context = new TableContext
        {
            IsChinese = block.Grid.Sheet.Cells.Any(cell => cell.Kind == CellKind.Text && LabelText.HasHan(cell.Shown)),
        };
        context = context with { IsOfDatabase = block.Grid.Sheet.RowPath is not null || !block.Preambles.IsEmpty };
        foreach (int row in block.Preambles)
            context = context.WithPreamble(block.Grid.Text(row, block.Grid.OwnColumns(row).First()), block.Grid.Units);
        foreach ((CellAddress address, string text) in block.TitleCells())
            context = context.WithTitle(address, text, block.Grid.Units);
        foreach (int row in block.Heads)
        {
            for (int column = block.FirstColumn; column <= block.LastColumn; column++)
                context = context.WithUnits(block.Grid.Text(row, column), block.Grid.Units);
        }

        return context.WithGrowth() with { Period = context.Period ?? PeriodLabels.Whole(block.Grid.Sheet.Name) };
    }

    /// <summary>单位：% may stand in a line below the title that speaks of growth.</summary>
    private TableContext WithGrowth()
    {
        string topic = Topic;
        return !Measure.IsGrowth && GrowthOf(ref topic, Units) is { IsGrowth: true } growth
            ? this with { Topic = topic, Measure = growth.Or(Measure) }
            : this;
    }

    /// <summary>A continued table (续表) takes from the one before what it does not say again.</summary>
    public TableContext Continuing(TableContext before) => this with
    {
        Topic = Topic.Length > 0 ? Topic : before.Topic,
        Title = Topic.Length > 0 ? Title : before.Title,
        Period = Period ?? before.Period,
        Subject = Subject ?? before.Subject,
        Units = Units.Count > 0 ? Units : before.Units,
        ListsRegions = ListsRegions || before.ListsRegions,
    };

    /// <summary>The same with what only the labels of rows and columns tell: the last months of ranges, how much is measured.</summary>
    public TableContext WithLabels(IReadOnlyList<AxisEntry> rows, IReadOnlyList<AxisEntry> columns) => this with
    {
        HasSeveralDimensions = rows.Select(row => row.Unit?.Unit.Dimension).OfType<Dimension>().Distinct().Skip(1).Any(),
        RangeEnds = [.. rows.Concat(columns).Select(entry => entry.Period).Where(period => period is { IsRange: true, FirstMonth: 1 })
            .Select(period => period!.LastMonth).Distinct()],
    };

    private TableContext WithPreamble(string text, UnitSet units)
    {
        if (RowKinds.Preamble(text) is not { } line || line.Value.Length == 0)
            return this;
        return line.Key switch
        {
            "时间" => this with { Period = PeriodLabels.Whole(line.Value) ?? Period },
            "地区" when RegionNames.Is(line.Value) => this with { Subject = LabelText.Clean(line.Value) },
            "指标" when !line.Value.Contains(',', StringComparison.Ordinal) => WithIndicator(LabelReading.Of(line.Value, units)),
            _ => this,
        };
    }

    private TableContext WithIndicator(LabelReading reading) => this with
    {
        Topic = reading.Name,
        Title = Title.Length == 0 ? reading.Text : Title,
        Units = reading.Unit is { } unit ? [unit] : Units,
        Measure = reading.Measure,
    };

    private TableContext WithTitle(CellAddress address, string text, UnitSet units)
    {
        TableContext with = WithUnits(text, units);
        string plain = LabelText.Clean(UnitStatement().Replace(LabelText.Plain(text), ""));
        if (plain.Length < 2 || UnitLabels.IsStatement(plain))
            return with;
        UnitLabel? own = UnitLabels.Split(plain, units, out string named);
        if (own is not null && with.Units.Count == 0)
            with = with with { Units = [own] };
        (string chinese, string? english) = LabelText.SplitLanguages(Dates().Replace(named, "").Trim());
        Match toDate = ToDate().Match(named);
        string topic = TopicOf(toDate.Success ? named[..toDate.Index] : english is null ? named : chinese);
        Measure growth = GrowthOf(ref topic, with.Units);
        if (toDate.Success)
            growth = growth with { Window = MeasureWindow.ToDate };

        return with with
        {
            Measure = growth.Or(with.Measure),
            Topic = topic.Length > 0 ? topic : with.Topic,
            Title = topic.Length > 0 || with.Title.Length == 0 ? plain : with.Title,
            TitleAddress = topic.Length > 0 || with.TitleAddress is null ? address : with.TitleAddress,
            Period = PeriodLabels.In(plain) ?? with.Period,
            Subject = RegionNames.AtHead(plain) ?? with.Subject,
            ListsRegions = with.ListsRegions || RegionNames.AreListedBy(plain),
        };
    }

    /// <summary>A table in % whose title says 工业增加值同比增速 has growth in all of its columns.</summary>
    private static Measure GrowthOf(ref string topic, IReadOnlyList<UnitLabel> units)
    {
        if (units is not [{ Base: null } unit] || !unit.Unit.Equals(StandardUnits.Percent) || !GrowthTitle().IsMatch(topic))
            return default;
        Measure growth = MeasureWords.Take(topic, out string level);
        if (!growth.IsGrowth && MeasureWords.TryTakeGrowth(topic, out level))
            growth = growth with { Role = MeasureRole.GrowthOnYear };
        if (!growth.IsGrowth || level.Length < 2)
            return default;
        topic = level;
        return growth;
    }

    private TableContext WithUnits(string text, UnitSet units)
    {
        if (!UnitLabels.IsStatement(text))
            return this;
        IReadOnlyList<UnitLabel> stated = UnitLabels.Stated(text, units);
        return stated.Count > 0 ? this with { Units = stated } : this with { UnreadUnits = LabelText.Clean(text) };
    }

    private static string TopicOf(string title)
    {
        string topic = TableNumber().Replace(LabelText.Key(title), "");
        topic = Dates().Replace(topic, "");
        if (RegionNames.AtHead(topic) is { } region && topic.Length > region.Length)
            topic = topic[region.Length..];
        topic = Endings().Replace(Listings().Replace(topic, ""), "").Trim('(', ')', '-', '—', '_', '、', ',');
        return topic.Length < 2 || Array.Exists(NoTopics, no => topic.EndsWith(no, StringComparison.Ordinal)) ? "" : topic;
    }

    [GeneratedRegex("十[一二三四五六]五")]
    private static partial Regex PlanName();

    /// <summary>A table of 用电量(累计) has the year up to each month.</summary>
    [GeneratedRegex(@"[(（](?:本年|年初)?累计(?:数|值)?[)）]\s*$")]
    private static partial Regex ToDate();

    /// <summary>及增速 and 和增长 speak of levels too.</summary>
    [GeneratedRegex(@"(?<![及和与、])(?:同比增速|同比增长|增长速度|增速|增长|涨跌幅|涨跌幅度)$")]
    private static partial Regex GrowthTitle();

    [GeneratedRegex(@"[(\[]?(?:计量)?单位\s*:.*$")]
    private static partial Regex UnitStatement();

    [GeneratedRegex(@"^(?:续?附?表)?\s*(?!(?:19|20)\d{2}(?:年|[-—–~至](?:19|20)\d{2}))[\d一二三四五六七八九十]*(?:[-.－—·]\d+)*[、.:]?|^续表")]
    private static partial Regex TableNumber();

    [GeneratedRegex(@"\(?(?:\d{4}年?[-—–~至])?\d{4}年?(?:\d{1,2}(?:月?[-—–~至]\d{1,2})?月份?|[上下]半年|前[二三]季度|第?[一二三四1-4]季度|末|底|度)?\)?(?:(?<=[月份])|"
        + @"(?!\d))")]
    private static partial Regex Dates();

    [GeneratedRegex(
        @"^(?:[各分按](?:[市县区州省、(),]|地区|镇街|乡镇|街道|年份|月份?|行业)+(?:分)?的?|主要年份|历年|分省年度|(?:全国|全省|全市)?[及和与][各分](?:省|市|县|区|州|地区)+"
        + @"|全国|全省|全市)")]
    private static partial Regex Listings();

    [GeneratedRegex(@"(?:情况|统计)?(?:一览)?表?(?:\(续\)|续表)?$")]
    private static partial Regex Endings();
}
