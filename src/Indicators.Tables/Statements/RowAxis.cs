using Indicators.Tables.Blocks;
using Indicators.Tables.Labels;

namespace Indicators.Tables.Statements;

/// <summary>The labels at the left of a table: which columns name what, and what each row is about.</summary>
internal sealed class RowAxis
{
    /// <summary>So large a part of the labels must be regions for the rest to be taken for regions too.</summary>
    private const double MostAreRegions = 0.6;

    private static readonly string[] Dittos = ["〃", "\"", "″", "”", "同上"];

    private readonly TableBlock _block;
    private readonly TableContext _context;
    private readonly Dictionary<int, LabelColumn> _columns;
    private readonly HashSet<int> _breakdowns = [];
    private KeyValuePair<int, LabelColumn>[]? _inOrder;
    private bool? _areBreakdowns;

    private RowAxis(TableBlock block, TableContext context)
    {
        _block = block;
        _context = context;
        _columns = Columns();
    }

    /// <summary>The axis of one more row, whose block has no heads of its own.</summary>
    private RowAxis(TableBlock row, RowAxis known)
    {
        (_block, _context, _columns) = (row, known._context, known._columns);
        (_breakdowns, _inOrder) = (known._breakdowns, known.InOrder);
    }

    /// <summary>Whether rows are subjects, as far as labels and title tell; null where they do not.</summary>
    public bool? AreSubjects { get; private set; }

    /// <summary>True where no row has a name, only periods.</summary>
    public bool ArePeriods => !_columns.ContainsValue(LabelColumn.Name) && !_columns.ContainsValue(LabelColumn.Subject);

    /// <summary>True where rows have names, and those are of what is measured.</summary>
    public bool NameIndicators => AreSubjects == false && _columns.ContainsValue(LabelColumn.Name);

    /// <summary>What each row is about.</summary>
    public IReadOnlyList<AxisEntry> Entries { get; private set; } = [];

    /// <summary>Reads the rows of a table.</summary>
    /// <param name="block">The table.</param>
    /// <param name="context">What stands around it.</param>
    /// <param name="answer">What a person said the rows are: subjects or not; null where nobody said.</param>
    public static RowAxis Of(TableBlock block, TableContext context, bool? answer)
    {
        var axis = new RowAxis(block, context);
        axis.AreSubjects = answer ?? axis.Decide();
        if (axis.AreSubjects == true)
        {
            axis.NameColumnBecomesSubject();
            axis.NamesBeforeSubjectBecomeGroups();
        }

        axis.Entries = axis.Read();
        return axis;
    }

    /// <summary>
    /// True where labels that are no subjects, periods or units break down what a column of bare values measures: Sex, 年龄.
    /// </summary>
    public bool AreBreakdowns => _areBreakdowns ??= !_block.Heads.IsEmpty && _columns.Where(column => column.Value == LabelColumn.Name)
        .All(column => _block.NamesAbove(column.Key)
            .Any(head => LabelWords.IsBreakdownHead(head) || (!_context.IsChinese && !LabelWords.IsIndicatorHead(head))));

    /// <summary>A further row of the same table, whose columns are known and which hangs on no other row; it stands alone in a
    /// block.</summary>
    public AxisEntry OfRow(TableBlock row) => new RowAxis(row, this).Entry(row.Rows[0], section: null);

    /// <summary>True for the last column of names or subjects.</summary>
    public bool IsInnermost(int column) => LastName() == column;

    /// <summary>The one column of subjects; 0 where there is none or several.</summary>
    public int SubjectColumn => _columns.Count(column => column.Value == LabelColumn.Subject) == 1
        ? _columns.First(column => column.Value == LabelColumn.Subject).Key
        : 0;

    /// <summary>True for a column of words that a plan's table is read by, wherever it stands.</summary>
    public bool HoldsWords(int column) =>
        RoleOf(column) == LabelColumn.Ignored && _block.NamesAbove(column).Select(LabelText.Clean).Any(IsOfWords);

    public LabelColumn RoleOf(int column) => _columns.GetValueOrDefault(column, LabelColumn.None);

    private Dictionary<int, LabelColumn> Columns()
    {
        var columns = new Dictionary<int, LabelColumn>();
        for (int column = _block.FirstColumn; column <= _block.LastColumn; column++)
        {
            if (RoleByLooks(column) is { } role)
                columns.Add(column, role);
        }

        foreach (int column in columns.Keys.Where(column => SaysAgain(column, columns)).ToArray())
            columns[column] = LabelColumn.English;
        return columns;
    }

    /// <summary>地区 | Region: a column without a Chinese character behind one of the same kind.</summary>
    private bool SaysAgain(int column, Dictionary<int, LabelColumn> columns)
    {
        LabelColumn role = columns[column];
        if (role is not (LabelColumn.Name or LabelColumn.Subject) || columns.GetValueOrDefault(column - 1) != role)
            return false;
        int[] rows = [.. _block.Heads, .. ValueRows()];
        return rows.All(row => !LabelText.HasHan(_block.Grid.Text(row, column)))
            && rows.All(row => _block.Grid.Text(row, column).Length == 0 || LabelText.HasHan(_block.Grid.Text(row, column - 1)));
    }

    private LabelColumn? RoleByLooks(int column)
    {
        if (ValueRows().All(row => _block.Grid.Content(row, column) == CellContent.Blank))
            return LabelColumn.Ignored;
        string[] heads = [.. _block.NamesAbove(column).Select(LabelText.Clean)];
        // Numbers that count the rows, codes and ranks look like values; taken for such they would be figures of nothing.
        bool isSerial = Array.Exists(heads, LabelWords.IsSerial) || Array.Exists(heads, LabelWords.IsCode)
            || Array.Exists(heads, LabelWords.IsDueHead) || BlockColumns.ListsRanks(_block, column);
        if (isSerial || (column + 1 < _block.FirstValue && BlockColumns.AreCodes(_block, column)))
            return LabelColumn.Ignored;
        if (Array.Exists(heads, LabelWords.IsFrequency))
            return LabelColumn.Frequency;
        bool isLabels = BlockColumns.IsLabels(_block, column);
        if ((isLabels || column < _block.FirstValue) && (Array.Exists(heads, LabelWords.IsUnitHead) || AreUnits(column)))
            return LabelColumn.Unit;
        // Behind the goals a column may say of which period the value beside it is.
        if (column > _block.FirstValue && Array.Exists(heads, LabelWords.IsPeriodHead) && ArePeriodsIn(column))
            return LabelColumn.Period;
        if (column >= _block.FirstValue)
            return isLabels && !HoldsFigures(column, heads) ? LabelColumn.Ignored : null;
        if (Array.Exists(heads, LabelWords.IsAttribute) || Array.Exists(heads, IsOfWords))
            return LabelColumn.Ignored;
        // A head 年份 over names is a slip of the head; the cells are believed.
        if (Array.Exists(heads, LabelWords.IsPeriodHead) || ArePeriodsIn(column))
            return ArePeriodsIn(column) ? LabelColumn.Period : LabelColumn.Name;
        if (Array.Exists(heads, LabelWords.IsCategoryHead) && column + 1 < _block.FirstValue)
            return LabelColumn.Category;
        return Array.Exists(heads, LabelWords.IsSubjectHead) && !ArePeriodsIn(column) ? LabelColumn.Subject : LabelColumn.Name;
    }

    /// <summary>
    /// A head that says what is made of figures, over a number: 3↑1 beside it is a figure that cannot be read, and no word.
    /// </summary>
    private bool HoldsFigures(int column, string[] heads) =>
        Array.Exists(heads,
            head => _block.Grid.Labels.Of(head).Measure.Role is MeasureRole.Rank or MeasureRole.Completion or MeasureRole.Share
            or MeasureRole.GrowthOnYear or MeasureRole.GrowthOnPrevious or MeasureRole.ChangeOnYear or MeasureRole.Lead)
        && ValueRows().Any(row => _block.Grid.Content(row, column) == CellContent.Number);

    /// <summary>属性 or 责任单位 before the figures names no part of what they measure.</summary>
    private bool IsOfWords(string head) =>
        _block.Grid.Labels.Of(head).Measure.Role is MeasureRole.Nature or MeasureRole.Responsible or MeasureRole.Remark;

    private bool ArePeriodsIn(int column)
    {
        string[] labels = [.. ValueRows().Select(row => _block.Grid.Text(row, column)).Where(text => text.Length > 0)];
        int periods = labels.Count(label => _block.Grid.Periods.Of(label) is not null || PeriodLabels.IsYearNumber(label));
        return ValueRows().Any(row => _block.Grid.Content(row, column) != CellContent.Blank)
            && (periods * 2 > labels.Length || ValueRows().All(row => _block.Grid.At(row, column) is null or { Kind: CellKind.Date }));
    }

    private bool AreUnits(int column)
    {
        string[] texts = [.. ValueRows().Select(row => _block.Grid.Text(row, column)).Where(text => text.Trim().Length > 0)];
        return texts.Length > 0 && column > _block.FirstColumn
            && texts.Count(text => UnitLabels.IsUnitCell(text, _block.Grid.Units)) * 3 >= texts.Length * 2;
    }

    private IEnumerable<int> ValueRows() => _block.Rows.Where(row => _block.Grid.KindOf(row) is RowKind.Values or RowKind.Heads);

    private bool? Decide()
    {
        if (_columns.ContainsValue(LabelColumn.Subject))
            return true;
        int column = LastName();
        if (column == 0)
            return false;
        // Rows are subjects where most are names of regions; they are not where their heads, units or endings (…增加值) are those of
        // indicators. A total alone tells nothing. What is left open is asked, because the two readings turn the table on its side.
        string[] labels = [.. ValueRows().Select(row => LabelText.Clean(_block.Grid.Text(row, column))).Where(label => label.Length > 0)
            .Select(WithoutPart)];
        string[] parts = [.. labels.Where(label => !LabelWords.IsTotal(label))];
        int regions = parts.Count(RegionNames.Is);
        if (parts.Length > 0 && regions >= parts.Length * MostAreRegions)
            return true;
        if (labels.Length > 0 && parts.Length == 0)
            return labels.All(label => label.StartsWith('全') && label.Length == 2) ? true : null;
        string head = _block.Heads.IsEmpty ? "" : _block.Grid.Text(_block.Heads[^1], column);
        if (LabelWords.IsIndicatorHead(head) || _columns.ContainsValue(LabelColumn.Unit) || parts.Any(IsIndicatorLike))
            return false;
        if (_context.ListsRegions || Array.Exists(labels, IsWholeOfRegions))
            return true;
        return null;
    }

    private static bool IsWholeOfRegions(string label) => LabelText.Key(label) is "全市" or "全省" or "全国" or "全区" or "全县" or "全市合计" or "全省合计"
        or "全国合计";

    private bool IsIndicatorLike(string label)
    {
        LabelReading reading = _block.Grid.Labels.Of(label);
        return reading.Unit is not null || IndicatorWords.EndsLikeOne(reading.Name);
    }

    private static string WithoutPart(string label)
    {
        LabelWords.TryTakePartWord(label, out string rest);
        return rest;
    }

    private int LastName() => _columns.Where(column => column.Value is LabelColumn.Name or LabelColumn.Subject).Select(column => column.Key)
        .DefaultIfEmpty(0).Max();

    /// <summary>Where rows turn out to be subjects, the last column of names holds them, or the one whose names are regions.</summary>
    private void NameColumnBecomesSubject()
    {
        if (!_columns.ContainsValue(LabelColumn.Subject) && LastName() is > 0 and var column)
            _columns[column] = LabelColumn.Subject;
    }

    /// <summary>片区 before 街道 groups subjects; 指标 before 地区 is what is measured.</summary>
    private void NamesBeforeSubjectBecomeGroups()
    {
        int subject = _columns.Where(column => column.Value == LabelColumn.Subject).Select(column => column.Key).DefaultIfEmpty(0).Min();
        foreach (int column in _columns.Where(column => column.Value == LabelColumn.Name && column.Key < subject)
            .Select(column => column.Key).ToArray())
        {
            // 片区 before 街道 only groups; but a column that is headed as an indicator or a breakdown, or whose names end as indicators do,
            // says what is measured and must stay in the name.
            bool isNamed = _block.Heads.IsEmpty || _block.NamesAbove(column)
                .Any(head => LabelWords.IsIndicatorHead(head) || LabelWords.IsBreakdownHead(head));
            if (!isNamed && _context.IsChinese && !ValueRows()
                .Any(row => IsIndicatorLike(WithoutPart(LabelText.Clean(_block.Grid.Text(row, column))))))
                _columns[column] = LabelColumn.Group;
        }
    }

    private List<AxisEntry> Read()
    {
        var entries = new List<AxisEntry>();
        var open = new List<AxisEntry>();
        LabelReading? section = null;
        foreach (int row in _block.Rows)
        {
            if (_block.Grid.KindOf(row) is RowKind.Lone or RowKind.Preamble)
            {
                section = SectionOf(row) is { } next ? next with { Period = next.Period ?? section?.Period } : section;
                continue;
            }

            AxisEntry entry = Entry(row, section);
            entry = entry.IsPart || !RowTree.IsBesidePart(entry, open) ? entry : entry with { IsPart = true };
            entry = entry with { Parent = RowTree.ParentOf(entry, open), OtherParent = RowTree.OtherParentOf(entry, entries) };
            entry = RowTree.OfIndustry(RowTree.OfPlace(RowTree.WithLevel(entry, entries)));
            entries.Add(entry);
            open.RemoveAll(other => other.Depth > entry.Depth || (other.Depth == entry.Depth && !entry.IsPart));
            open.Add(entry);
        }

        return RowTree.WithParentsOfTwins(entries);
    }

    private LabelReading? SectionOf(int row)
    {
        string text = _block.Grid.Text(row, _block.Grid.OwnColumns(row).First());
        if (RowKinds.Preamble(text) is { } line)
            return line.Key == "指标" ? LabelReading.Of(line.Value, _block.Grid.Units) with { IsStated = true } : null;
        return _block.Grid.Labels.Of(text);
    }

    private AxisEntry Entry(int row, LabelReading? section)
    {
        var entry = new AxisEntry(row, new CellAddress(row, _block.FirstColumn)) { Section = section, IsBlank = true };
        int last = LastName();
        foreach ((int column, LabelColumn role) in InOrder)
            entry = Take(entry, row, column, role, last);
        if (section?.Period is { } outer)
            entry = entry with { Period = entry.Period?.Within(outer) ?? outer };
        // 工业增加值增长 | % : the word is at the end of the name and the unit confirms it; without the % it may be a name.
        if (entry is { Measure.Role: MeasureRole.Value, Unit.Base: null } && entry.Unit.Unit.Equals(StandardUnits.Percent)
            && MeasureWords.TryTakeGrowth(entry.Name, out string level))
            entry = entry with { Name = level, Measure = entry.Measure with { Role = MeasureRole.GrowthOnYear } };
        return _columns.ContainsValue(LabelColumn.Name) || _columns.ContainsValue(LabelColumn.Subject)
            || _columns.ContainsValue(LabelColumn.Period) ? entry : entry with { IsBlank = false };
    }

    /// <summary>The columns of labels; one that breaks down what another names comes behind it: Sex before the indicator is a part of it
    /// all the same.</summary>
    private KeyValuePair<int, LabelColumn>[] InOrder
    {
        get
        {
            if (_inOrder is not null)
                return _inOrder;
            int[] names = [.. _columns.Where(column => column.Value == LabelColumn.Name).Select(column => column.Key)];
            if (names.Length > 1)
                _breakdowns.UnionWith(names.Where(column => _block.NamesAbove(column).Any(LabelWords.IsBreakdownHead)));
            return _inOrder = [.. _columns.OrderBy(column => _breakdowns.Contains(column.Key))];
        }
    }

    private AxisEntry Take(AxisEntry entry, int row, int column, LabelColumn role, int last)
    {
        if (role is LabelColumn.Ignored or LabelColumn.None or LabelColumn.Category || Cell(row, column, column != last) is not { } cell)
            return entry;
        switch (role)
        {
            case LabelColumn.Unit:
                return entry with { Unit = _block.Grid.UnitCells.Of(AboveDitto(row, column)) ?? entry.Unit };
            case LabelColumn.Frequency:
                return entry with { Frequency = FrequencyWords.Of(cell.Shown) };
            case LabelColumn.Period:
                PeriodPart? period = DateLabels.Of(cell, _block.Grid);
                return entry with
                {
                    Period = period?.Within(entry.Period ?? PeriodPart.Unsaid) ?? entry.Period,
                    Label = Joined(entry.Label, LabelText.Clean(cell.Shown)),
                    IsBlank = entry.IsBlank && period is null,
                    Address = cell.Address,
                };
            case LabelColumn.English:
                return entry with { English = LabelText.Clean(cell.Shown) };
            case LabelColumn.Group:
                LabelReading group = _block.Grid.Labels.Of(cell.Shown);
                bool isWhole = LabelWords.IsTotal(group.Name);
                return entry with
                {
                    Label = Joined(entry.Label, group.Name),
                    IsTotal = isWhole,
                    IsBlank = entry.IsBlank && !isWhole,
                    Address = cell.Address,
                };
            default:
                return Named(entry, cell, role, _breakdowns.Contains(column));
        }
    }

    private AxisEntry Named(AxisEntry entry, SheetCell cell, LabelColumn role, bool isBreakdown)
    {
        LabelReading reading = _block.Grid.Labels.Of(cell.Shown);
        bool isSubject = role == LabelColumn.Subject;
        bool isTotal = isSubject && LabelWords.IsTotal(reading.Name);
        bool isOnlyPart = reading.IsPart && reading.Name.Length == 0;
        bool isAll = isBreakdown && LabelWords.IsTotal(reading.Name);
        return entry with
        {
            Address = cell.Address,
            Label = Joined(entry.Label, isSubject && reading.Name.Length > 0 ? reading.Name : reading.Text),
            Name = isSubject || isAll ? entry.Name : Joined(entry.Name, reading.Name),
            English = reading.English ?? entry.English,
            Unit = reading.Unit ?? entry.Unit,
            Period = reading.Period?.Within(entry.Period ?? PeriodPart.Unsaid) ?? entry.Period,
            Measure = reading.Measure.Or(entry.Measure),
            // A label of nothing but words of statement (比上年) names no place: whose figures these are is asked.
            Subject = isSubject && !isTotal && reading.Name.Length > 0 ? reading.Name : entry.Subject,
            IsTotal = entry.IsTotal || isTotal,
            IsPart = reading.IsPart,
            IsBlank = isOnlyPart,
            Depth = LabelText.Depth(cell.Shown) + 2 * cell.Indent,
        };
    }

    /// <summary>The unit a row names; 〃 and 同上 say that of the row above.</summary>
    private string AboveDitto(int row, int column)
    {
        while (row > _block.Rows[0] && Array.IndexOf(Dittos, LabelText.Narrow(_block.Grid.Text(row, column))) >= 0)
            row--;
        return _block.Grid.Text(row, column);
    }

    /// <summary>A label, or for all but the innermost column the last one above: categories are written once.</summary>
    private SheetCell? Cell(int row, int column, bool fillsDown)
    {
        for (int above = row; above >= _block.Rows[0]; above--)
        {
            if (_block.Grid.At(above, column) is { } cell && cell.Shown.Trim().Length > 0)
                return above == row || _block.Grid.KindOf(above) == RowKind.Values ? cell : null;
            if (!fillsDown)
                return null;
        }

        return null;
    }

    private static string Joined(string outer, string inner) => outer.Length == 0 || outer == inner ? inner : inner.Length == 0
        ? outer
        : $"{outer} · {inner}";
}
