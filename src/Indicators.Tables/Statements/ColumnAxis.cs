using System.Text.RegularExpressions;
using Indicators.Tables.Blocks;
using Indicators.Tables.Labels;

namespace Indicators.Tables.Statements;

/// <summary>The heads of a table: what each column of figures is about, group heads and parents from the left put in.</summary>
internal sealed partial class ColumnAxis
{
    private const double MostAreRegions = 0.6;

    /// <summary>女 behind #男 is another part of the same whole.</summary>
    private const int ShortName = 2;

    private readonly TableBlock _block;
    private readonly RowAxis _rows;
    private readonly int[] _columns;
    private readonly HeadAttribute[] _attributes;
    private readonly AxisEntry? _whole;

    private ColumnAxis(TableBlock block, RowAxis rows, bool withWords, AxisEntry? whole = null)
    {
        _whole = whole;
        _block = block;
        _rows = rows;
        _columns = [.. Enumerable.Range(block.FirstColumn, block.LastColumn - block.FirstColumn + 1)
            .Where(column => column < block.FirstValue ? withWords && rows.HoldsWords(column)
                : rows.RoleOf(column) == LabelColumn.None || (withWords && rows.RoleOf(column) == LabelColumn.Ignored))];
        _attributes = [.. block.Heads.Select(Attribute)];
    }

    /// <summary>The columns of figures.</summary>
    /// <param name="block">The table.</param>
    /// <param name="rows">Its rows.</param>
    /// <param name="whole">What # in the first column is a part of, where the table continues another; or null.</param>
    public static IReadOnlyList<AxisEntry> Of(TableBlock block, RowAxis rows, AxisEntry? whole = null) =>
        new ColumnAxis(block, rows, withWords: false, whole).Read();

    /// <summary>The same with columns of words, which a plan's table is read by.</summary>
    public static IReadOnlyList<AxisEntry> WithWords(TableBlock block, RowAxis rows) => new ColumnAxis(block, rows, withWords: true).Read();

    private List<AxisEntry> Read()
    {
        List<HeadCell>[] paths = [.. _columns.Select(Path)];
        bool[] areSubjects = SubjectLevels(paths);
        var entries = new List<AxisEntry>();
        for (int index = 0; index < _columns.Length; index++)
        {
            AxisEntry entry = Entry(_columns[index], paths[index], areSubjects);
            entries.Add(WithLevel(OfYearBefore(WithParent(entry, paths[index], entries), entries), entries));
        }

        return OfMonthBesideToDate(entries);
    }

    /// <summary>The head cells above a column, from the top, each once.</summary>
    private List<HeadCell> Path(int column)
    {
        var path = new List<HeadCell>();
        for (int level = 0; level < _block.Heads.Length; level++)
        {
            int row = _block.Heads[level];
            if (HeadAt(row, column, level) is not { } cell
                || path.Exists(known => known.Cell.Address == cell.Address || LabelText.Key(known.Cell.Shown) == LabelText.Key(cell.Shown)))
                continue;
            path.Add(new HeadCell(cell, level, _attributes[level]));
        }

        return path;
    }

    /// <summary>The head over a column: its own, the merged one, or in a file without merges the group head to the left.</summary>
    private SheetCell? HeadAt(int row, int column, int level)
    {
        if (_block.Grid.At(row, column) is { } own && own.Shown.Trim().Length > 0)
            return own;
        if (level == _block.Heads.Length - 1 || _block.Grid.Sheet.Merged.Length > 0 || IsBlankBelow(level, column))
            return null;
        for (int left = column - 1; left >= _block.FirstValue; left--)
        {
            if (_block.Grid.At(row, left) is { } group && group.Shown.Trim().Length > 0)
                return IsBlankBelow(level, left) || _block.Heads.Take(level).Any(above => HasOwn(above, column, left)) ? null : group;
        }

        return null;
    }

    /// <summary>A group ends where the row above begins another.</summary>
    private bool HasOwn(int row, int column, int left) =>
        Enumerable.Range(left + 1, column - left).Any(between => _block.Grid.Content(row, between) != CellContent.Blank);

    private bool IsBlankBelow(int level, int column) => _block.Heads.Skip(level + 1)
        .All(row => _block.Grid.Content(row, column) == CellContent.Blank);

    /// <summary>What a row of heads says of every column, by the word at its left.</summary>
    private HeadAttribute Attribute(int row)
    {
        string left = _block.FirstValue > _block.FirstColumn ? _block.Grid.Text(row, _block.FirstColumn) : "";
        if (LabelWords.IsFrequency(left))
            return HeadAttribute.Frequency;
        if (IsUnitRow(row))
            return HeadAttribute.Unit;
        if (LabelWords.IsUnitHead(left))
            return HeadAttribute.Unit;
        return LabelWords.IsAttribute(left) ? HeadAttribute.Ignored : HeadAttribute.Name;
    }

    private bool IsUnitRow(int row)
    {
        string[] texts = [.. _columns.Where(column => !_block.Grid.IsFromAbove(row, column)).Select(column => _block.Grid.Text(row, column))
            .Where(text => text.Trim().Length > 0)];
        return texts.Length > 0 && row != _block.Heads[0] && texts.All(text => UnitLabels.IsUnitCell(text, _block.Grid.Units));
    }

    /// <summary>The levels of heads that list regions, as provinces across the top.</summary>
    private bool[] SubjectLevels(List<HeadCell>[] paths)
    {
        var levels = new bool[_block.Heads.Length];
        if (_rows.AreSubjects == true)
            return levels;
        for (int level = 0; level < levels.Length; level++)
        {
            string[] heads = [.. paths.SelectMany(path => path).Where(head => head.Level == level && head.Attribute == HeadAttribute.Name)
                .Select(head => LabelText.Clean(head.Cell.Shown)).Distinct()];
            string[] parts = [.. heads.Where(head => !LabelWords.IsTotal(head))];
            levels[level] = parts.Length > 1 && parts.Count(RegionNames.Is) >= parts.Length * MostAreRegions;
        }

        return levels;
    }

    private AxisEntry Entry(int column, List<HeadCell> path, bool[] areSubjects)
    {
        var entry = new AxisEntry(column, path.Count > 0
            ? path[^1].Cell.Address
            : new CellAddress(_block.Corner.Row, column))
        { IsBlank = path.Count == 0 };
        // In a file without heads a column is asked for by its letter.
        if (_block.Heads.IsEmpty && _columns.Length > 1)
            entry = entry with { Label = CellAddress.Letters(column) };
        foreach (HeadCell head in path)
            entry = Take(entry, head, areSubjects[head.Level]);
        entry = AsIndex(entry);
        return entry.Measure.Role == MeasureRole.Assessment && HoldsNumbers(column)
            ? entry with { Measure = entry.Measure with { Role = MeasureRole.Value } }
            : entry;
    }

    /// <summary>环比 over 上月=100 is an index, no growth.</summary>
    private static AxisEntry AsIndex(AxisEntry entry) => entry is { Unit.Base: not null, Measure: { IsGrowth: true, SinceYear: null } }
        ? entry with { Measure = entry.Measure with { Role = MeasureRole.Value } }
        : entry;

    /// <summary>完成情况 over numbers is what was done, over words what the office thinks of it.</summary>
    private bool HoldsNumbers(int column) =>
        _block.Rows.Count(row => _block.Grid.Content(row, column) == CellContent.Number) > _block.Rows.Count(row =>
            _block.Grid.Content(row, column) == CellContent.Text);

    private AxisEntry Take(AxisEntry entry, HeadCell head, bool isSubject)
    {
        string text = head.Cell.Shown;
        switch (head.Attribute)
        {
            case HeadAttribute.Unit:
                return entry with { Unit = _block.Grid.UnitCells.Of(text) ?? entry.Unit };
            case HeadAttribute.Frequency:
                return entry with { Frequency = FrequencyWords.Of(text) };
            case HeadAttribute.Ignored:
                return entry;
        }

        if (DateLabels.Of(head.Cell, _block.Grid) is { } date)
            return entry with
            {
                Period = date.Within(entry.Period ?? PeriodPart.Unsaid),
                Label = Joined(entry.Label, LabelText.Clean(text)),
            };
        LabelReading reading = _block.Grid.Labels.Of(text);
        if (isSubject)
            return entry with
            {
                Subject = LabelWords.IsTotal(reading.Name) || reading.Name.Length == 0 ? null : reading.Name,
                IsTotal = LabelWords.IsTotal(reading.Name),
                Label = Joined(entry.Label, reading.Name.Length == 0 ? reading.Text : reading.Name),
            };
        // One region among heads of other kinds: 全国 beside it stays a head that is asked for.
        if (_rows.AreSubjects == false && reading is { Unit: null, Period: null } && reading.Measure == default
            && RegionNames.IsCertain(reading.Name))
            return entry with { Subject = reading.Name, Label = Joined(entry.Label, reading.Name) };
        if (LabelWords.IsValueHead(reading.Text) && reading.Unit is null)
            return entry with { IsBareValue = true };
        if (BreakdownHead.Is(reading.Name) && entry.Name.Length == 0)
            return entry with { Label = Joined(entry.Label, reading.Text), IsBrokenDown = true };
        return Named(entry, reading);
    }

    private static AxisEntry Named(AxisEntry entry, LabelReading reading)
    {
        bool dropsTotal = entry.Name.Length > 0 && LabelWords.IsTotal(reading.Name);
        // A second row of heads may say the first in English.
        if (LabelText.HasHan(entry.Name) && reading.Name.Length > 0 && !LabelText.HasHan(reading.Text) && reading.Measure == default)
            return entry with
            {
                Label = Joined(entry.Label, reading.Text),
                English = entry.English ?? reading.Name,
                Unit = reading.Unit ?? entry.Unit,
            };
        return entry with
        {
            Label = Joined(entry.Label, reading.Text),
            Name = dropsTotal ? entry.Name : Joined(entry.Name, reading.Name),
            English = reading.English ?? entry.English,
            Unit = reading.Unit ?? entry.Unit,
            Period = reading.Period?.Within(entry.Period ?? PeriodPart.Unsaid) ?? entry.Period,
            Measure = reading.Measure.Or(entry.Measure),
            IsPart = entry.IsPart || reading.IsPart,
        };
    }

    /// <summary>其中 and # hang on the column to their left that is no part itself, whatever stands above them.</summary>
    private AxisEntry WithParent(AxisEntry entry, List<HeadCell> path, List<AxisEntry> before)
    {
        if (path.Count == 0)
            return entry;
        if (entry is { IsBrokenDown: true, Name.Length: > 0, Unit: null }
            && before.FindLast(left =>
            left is { IsPart: false, IsBrokenDown: false, Measure.Role: MeasureRole.Value, Name.Length: > 0 }) is { } whole)
            return entry with { IsPart = true, Parent = whole };
        if (!entry.IsPart)
            return before is [.., { IsPart: true, Parent: { } shared } part] && entry is { Name.Length: > 0, Unit: null }
                && AreTwoParts(part, entry) ? entry with { IsPart = true, Parent = shared } : entry;
        if (LabelReading.Of(path[^1].Cell.Shown, UnitSet.Empty) is { IsPart: true, Name: "" })
            return entry with { IsBlank = true };
        return (before.FindLast(left => !left.IsPart && left.Measure.Role == entry.Measure.Role) ?? _whole) is { } parent
            ? entry with { Parent = parent } : entry;
    }

    private static bool AreTwoParts(AxisEntry part, AxisEntry next) =>
        Counterparts.Are(part.Name, next.Name) || (next.Name.Length <= ShortName && part.Name.Length <= ShortName);

    /// <summary>上年同期 beside a column of 1-8月 is 1-8月 of the year before, not the month of the title.</summary>
    private static AxisEntry OfYearBefore(AxisEntry entry, List<AxisEntry> before)
    {
        bool isNamedByHead = entry is { Period: null, Measure.Relative: RelativePeriod.YearBefore };
        if (!isNamedByHead && entry.Period?.Relative != RelativePeriod.YearBefore)
            return entry;
        AxisEntry? level = before.FindLast(left => left.Measure.Role == MeasureRole.Value && !IsOfYearBefore(left)
            && (entry.Name.Length == 0 || left.Name == entry.Name));
        if (level is null)
            return entry;
        if (AreOfTwoPeriods(before, level))
            return entry with { IsBlank = true };
        entry = entry with { Name = entry.Name.Length == 0 ? level.Name : entry.Name };
        if (level.Period is not { } period)
            return entry;
        Measure measure = entry.Measure with { Relative = RelativePeriod.YearBefore };
        return period.Relative switch
        {
            RelativePeriod.None => entry with { Period = period, Measure = measure },
            RelativePeriod.ToDate => entry with { Period = new PeriodPart { Relative = RelativePeriod.ToDateYearBefore } },
            RelativePeriod.InPeriod => entry with { Period = new PeriodPart { Relative = RelativePeriod.MonthYearBefore } },
            RelativePeriod.Year => entry with { Period = new PeriodPart { Relative = RelativePeriod.YearEarlier } },
            _ => entry,
        };
    }

    /// <summary>One 上年同期 behind 1-6月 and then 6月 may be that of either.</summary>
    private static bool AreOfTwoPeriods(List<AxisEntry> before, AxisEntry level) =>
        level.Period is { IsRange: false } && before.Skip(before.FindLastIndex(IsOfYearBefore) + 1)
            .Where(left => left.Measure.Role == MeasureRole.Value && left.Name == level.Name).Select(left => left.Period)
            .OfType<PeriodPart>().Where(period => period.HasMonths).Distinct().Skip(1).Any();

    /// <summary>
    /// Growth, rank and share without a name of their own belong to the level at their left: its name, and where they say no
    /// period themselves, its latest year.
    /// </summary>
    private AxisEntry WithLevel(AxisEntry entry, List<AxisEntry> before)
    {
        if (entry.Measure.IsGoal || entry.Measure.Role is MeasureRole.Value or MeasureRole.Target or MeasureRole.Expected)
            return entry;
        AxisEntry[] levels =
            [.. before.Where(left => left.Measure.Role == MeasureRole.Value && (entry.Name.Length == 0 || left.Name == entry.Name)
            && !IsOfYearBefore(left) && !IsOfPrevious(left) && !LeaningNames.Is(left.Name))];
        if (levels.Length == 0)
            return entry;
        AxisEntry nearest = levels[^1];
        // The level that growth would lean on is none that could be named, or says nothing of what it measures.
        if (nearest.IsBlank || (entry.Name.Length == 0 && _rows.NameIndicators && UnclearHeads.IsNoLevel(nearest)))
            return entry with { IsBlank = true };
        AxisEntry level = levels.Where(left => left.Name == nearest.Name).OrderBy(left => left.Period?.Year ?? 0).Last();
        bool isOfEither = entry is { Period: null, Measure.Window: MeasureWindow.Unstated } && IsBehindBoth(levels, nearest)
            && before[^1] == nearest;
        // Behind 上年同期 a second growth may be last year's own.
        if (IsOfYearBefore(before[^1]) && entry.Period is null
            && before.Exists(other => other.Level == level && other.Measure == entry.Measure))
            return entry with { IsBlank = true };
        bool leansOn = entry.Period is null && entry.Measure.Relative == RelativePeriod.None
            && (entry.Measure.Window == MeasureWindow.Unstated || IsOfMonthBeside(entry, level));
        return entry with
        {
            Level = level,
            IsOfEitherWindow = isOfEither,
            IsBehindChange = SincePrevious().IsMatch(before[^1].Label),
            IsBehindGrowth = before[^1].Measure.Role == MeasureRole.GrowthOnYear,
            ShareBefore = IsInPoints(entry) && before[^1].Measure.Role == MeasureRole.Share ? before[^1] : null,
            Name = entry.Name.Length == 0 ? level.Name : entry.Name,
            Subject = entry.Subject ?? level.Subject,
            IsTotal = entry.IsTotal || (entry.Subject is null && level.IsTotal),
            Period = leansOn ? level.Period : entry.Period,
            Frequency = entry.Frequency ?? level.Frequency,
            Measure = leansOn && !isOfEither && entry.Measure.Window == MeasureWindow.Unstated
                ? entry.Measure with { Window = level.Measure.Window }
                : entry.Measure,
        };
    }

    /// <summary>比上年提高(百分点): the change of a rate.</summary>
    private static bool IsInPoints(AxisEntry entry) => entry.Measure.Role is MeasureRole.ChangeOnYear or MeasureRole.GrowthOnYear
        && entry.Unit?.Unit.Equals(StandardUnits.PercentagePoint) == true;

    /// <summary>同比增长 behind 当期值 and 累计值 may be of either.</summary>
    private static bool IsBehindBoth(AxisEntry[] levels, AxisEntry nearest) => nearest.Measure.Window == MeasureWindow.ToDate
        && Array.Exists(levels, left => left.Measure.Window == MeasureWindow.InPeriod && left.Name == nearest.Name);

    /// <summary>Beside 累计增长, or behind 当期值 as the statistical office heads it, 同比增长 is of the month.</summary>
    private static List<AxisEntry> OfMonthBesideToDate(List<AxisEntry> entries) =>
    [
        .. entries.Select(entry => entry.IsOfEitherWindow && (entries.Exists(other => other.Measure.Role == entry.Measure.Role
                && other.Name == entry.Name && other.Measure.Window == MeasureWindow.ToDate)
            || entries.Exists(other => other.Name == entry.Name && LabelText.Key(other.Label).EndsWith("当期值", StringComparison.Ordinal)))
            ? entry with { IsOfEitherWindow = false, Measure = entry.Measure with { Window = MeasureWindow.InPeriod } }
            : entry),
    ];

    /// <summary>比上年同月增长 beside 3月 is that of March, also under a title of a quarter.</summary>
    private static bool IsOfMonthBeside(AxisEntry entry, AxisEntry level) =>
        entry.Measure.Window == MeasureWindow.InPeriod && level.Period is { HasMonths: true, IsRange: false };

    /// <summary>上月 stands beside 本月 to be compared with; growth behind it is that of 本月.</summary>
    private static bool IsOfPrevious(AxisEntry entry) =>
        entry.Measure.Relative == RelativePeriod.Previous || entry.Period?.Relative == RelativePeriod.Previous;

    private static bool IsOfYearBefore(AxisEntry entry) =>
        entry.Measure.Relative is RelativePeriod.YearBefore or RelativePeriod.MonthYearBefore or RelativePeriod.YearEarlier
        || entry.Period?.Relative is RelativePeriod.YearBefore or RelativePeriod.MonthYearBefore or RelativePeriod.ToDateYearBefore
            or RelativePeriod.YearEarlier;

    /// <summary>比上期价格涨跌(元): what stands behind it may be of the same two periods.</summary>
    [GeneratedRegex("[比较]上(?:期|月|周|旬|季)|环比")]
    private static partial Regex SincePrevious();

    private static string Joined(string outer, string inner) => outer.Length == 0 || outer == inner ? inner : inner.Length == 0
        ? outer
        : $"{outer} · {inner}";
}
