using Indicators.Tables.Labels;
using Indicators.Tables.Mapping;

namespace Indicators.Tables.Statements;

/// <summary>Makes a figure of a statement, or says all that is open about it.</summary>
internal sealed class StatementResolver(Answers answers, IndicatorCatalog known)
{
    private readonly PeriodResolver _periods = new(answers);
    private readonly UnitResolver _units = new(answers);
    private readonly TransformationResolver _transformations = new(answers);

    /// <summary>What the period of a figure follows from besides its cells of periods.</summary>
    public PeriodClass PeriodClassOf(CellStatement statement) => _periods.ClassOf(statement, _units.Resolve(statement, []));

    /// <summary>True where a person said to leave the row, column or name out.</summary>
    public bool IsIgnored(CellStatement statement) =>
        answers.ByKind.ContainsKey(AnswerKind.Ignore)
        && new[] { statement.Name, statement.Row.Label, statement.Column.Label }.Any(name => name.Length > 0
            && answers.Find(AnswerKind.Ignore, statement.Sheet, name) is not null);

    /// <summary>The figure; null with what is open added, or where number and unit do not make one.</summary>
    public ReadFigure? Resolve(CellStatement statement, List<OpenPoint> open)
    {
        if (statement is { RowsAreSubjects: null, RowsArePeriods: false })
            open.Add(new OpenPoint(AnswerKind.Rows, statement.Sheet.Length == 0
                ? Answers.Any
                : statement.Sheet)
            { Choices = ["subjects", "indicators"] });
        string? indicator = Indicator(statement, open);
        string? subject = Subject(statement, open);
        UnitLabel? unit = _units.Resolve(statement, open);
        TimePeriod? period = _periods.Resolve(statement, unit, open);
        if (unit is null || period is null)
            return null;
        Transformation? transformation = _transformations.Resolve(statement, period.Value, unit, open);
        if (indicator is null || subject is null || transformation is null || open.Count > 0)
            return null;
        if (!FigureMaker.TryMake(statement, unit, statement.Block.Grid.Units, out Figure figure))
            return null;
        return new ReadFigure(statement, Series(statement, indicator, subject, transformation.Value, unit), period.Value, figure)
        {
            Status = StatusOf(statement, period.Value),
            Note = FigureNotes.Of(statement),
        };
    }

    private static ObservationStatus StatusOf(CellStatement statement, TimePeriod period)
    {
        if (statement.Measure is { Role: MeasureRole.Expected } or { IsExpected: true })
            return ObservationStatus.Estimated;
        if ((statement.Column.Period?.Status ?? statement.Row.Period?.Status) is { } said)
            return said;
        return statement.Measure.IsProvisional || statement.Basis?.IsProvisional(statement.Name, period.EndYear) == true
            ? ObservationStatus.Provisional
            : ObservationStatus.Final;
    }

    /// <summary>Series, unit and year of a goal; null with what is open added.</summary>
    public (SeriesName Series, UnitLabel Unit, TimePeriod Due)? ResolveGoal(CellStatement statement, TimePeriod? due, bool isOfWords,
        List<OpenPoint> open)
    {
        string? indicator = Indicator(statement, open);
        string? subject = Subject(statement, open);
        // 季度目标 beside a name with its unit: whether it is for each quarter, and of what, nobody says.
        if (statement is { Row: { Name.Length: > 0, Unit: not null }, Column: { Name.Length: > 0, IsPart: false } }
            && !Counterparts.Has(statement.Column.Name) && answers.Find(AnswerKind.Indicator, statement.Sheet, statement.Name) is null)
            open.Add(new OpenPoint(AnswerKind.Indicator, statement.Name));
        // A goal in words needs no unit; one that nobody states is guessed with the indicator.
        var openUnit = new List<OpenPoint>();
        UnitLabel? unit = _units.Resolve(statement, isOfWords ? openUnit : open);
        bool isUnknown = unit is null && isOfWords;
        unit ??= isOfWords ? new UnitLabel(Unit.One, "") : null;
        if (due is null)
            open.Add(new OpenPoint(AnswerKind.Period, statement.Column.Label.Length > 0 ? statement.Column.Label : Answers.Any));
        if (indicator is null || subject is null || unit is null || due is null)
            return null;
        // The head says that the column sets goals; whether of a level or of growth, the row says.
        bool isGrowth = statement.Row.Measure.Role is MeasureRole.GrowthOnYear or MeasureRole.AverageGrowth;
        SeriesName series = Series(statement, indicator, subject, isGrowth ? Transformation.YearOnYearGrowth : Transformation.Level, unit);
        return (isGrowth || isUnknown ? series with { LevelUnit = null } : series, unit, due.Value);
    }

    private static SeriesName Series(CellStatement statement, string indicator, string subject, Transformation transformation,
        UnitLabel unit)
    {
        bool isLevel = statement.Measure.Role is MeasureRole.Value or MeasureRole.Target or MeasureRole.Expected or MeasureRole.Share
            or MeasureRole.Contribution or MeasureRole.IndexOnYear;
        Unit? levelAside = statement.Column.ShareBefore is { } share
            ? share.Unit?.Unit ?? StandardUnits.Percent
            : statement.Column.Level?.UnitWithParents?.Unit
            ?? (statement.Row.Measure.Role == MeasureRole.Value ? statement.Row : statement.Row.Level)?.UnitWithParents?.Unit;
        return new SeriesName(indicator, subject, transformation)
        {
            Base = isLevel ? unit.Base : null,
            LevelUnit = isLevel ? unit.Unit : levelAside,
            English = statement.Row.English ?? statement.Column.English,
            Title = statement.Context.Title,
        };
    }

    private string? Indicator(CellStatement statement, List<OpenPoint> open)
    {
        bool isOfWhole = statement.Name.Length > 0
            && (statement.Measure.Role is MeasureRole.Share or MeasureRole.Contribution || statement.Column.ShareBefore is not null);
        string name = isOfWhole
            ? $"{statement.Name} · {ShareWord(statement)}".TrimStart(' ', '·')
            : statement.Name;
        if (statement.IsOfUnnamed && name.Length > 0)
            return OfUnnamed(statement, name, open);
        if (name.Length == 0 && statement is { RowsArePeriods: true, Letter: { } letter })
            return Asked(statement, letter, open);
        if (IsOfTwo(statement.Row) || IsOfTwo(statement.Column))
            return Asked(statement, name, open);
        if (statement.Row.OtherParent is { } other && answers.Find(AnswerKind.Indicator, statement.Sheet, name) is null)
        {
            string part = statement.Row.Name;
            open.Add(new OpenPoint(AnswerKind.Indicator,
                name)
            { Choices = [$"{other.Name} · {part}", $"{statement.Row.Parent?.Name} · {part}"] });
            return null;
        }

        string? answer = name.Length > 0
            ? answers.Find(AnswerKind.Indicator, statement.Sheet, name)
            : answers.Find(AnswerKind.Indicator, statement.Sheet, Answers.Any);
        if (answer is not null || name.Length > 0)
            return answer ?? name;
        return Asked(statement, Answers.Any, open);
    }

    /// <summary>客运量/周转量 in 万人/万人公里 is two figures, or the one by the other: nobody knows.</summary>
    private static bool IsOfTwo(AxisEntry entry) => entry.Name.Contains('/', StringComparison.Ordinal)
        && entry.Unit is { Base: null } unit && unit.Text.Contains('/', StringComparison.Ordinal);

    private static string? Ask(CellStatement statement, string of, List<OpenPoint> open)
    {
        string file = Path.GetFileNameWithoutExtension(statement.Block.Grid.Sheet.File);
        open.Add(new OpenPoint(AnswerKind.Indicator, of)
        {
            Proposal = statement.Context.Title.Length > 0 ? statement.Context.Title : file,
        });
        return null;
    }

    private string? Asked(CellStatement statement, string of, List<OpenPoint> open) =>
        answers.Find(AnswerKind.Indicator, statement.Sheet, of) ?? Ask(statement, of, open);

    /// <summary>Female under Value is a part of what the file is about, which a person must say.</summary>
    private string? OfUnnamed(CellStatement statement, string part, List<OpenPoint> open) =>
        answers.Find(AnswerKind.Indicator, statement.Sheet, part)
            ?? (Asked(statement, Answers.Any, open) is { } whole ? $"{whole} · {part}" : null);

    /// <summary>比重(%) Proportion is 比重.</summary>
    private static string ShareWord(CellStatement statement)
    {
        string label = statement.Column.ShareBefore is { } share ? share.Label
            : statement.Column.Measure.Role is MeasureRole.Share or MeasureRole.Contribution ? statement.Column.Label
            : statement.Row.Label;
        string last = LabelText.SplitLanguages(label[(label.LastIndexOf('·') + 1)..].Trim()).Name;
        return UnitLabels.Split(last, statement.Block.Grid.Units, out string word) is null ? last : word;
    }

    private string? Subject(CellStatement statement, List<OpenPoint> open)
    {
        AxisEntry? axis = statement.Row.Subject is not null || statement.Row.IsTotal ? statement.Row : statement.Column.Subject is not null
            || statement.Column.IsTotal ? statement.Column : null;
        if (axis is { Subject: { } name })
            return answers.Find(AnswerKind.Subject, statement.Sheet, name) ?? Known(name);
        if (axis is { IsTotal: true })
            return Total(statement, axis, open);
        // 同比(%) among rows of regions may be of the one above it or of all: what is answered for the table is not said of it.
        if (statement is { RowsAreSubjects: true, Row: { Subject: null, Label.Length: > 0, Measure.Role: not MeasureRole.Value } row })
        {
            string? said = answers.Find(AnswerKind.Subject, statement.Sheet, row.Label);
            if (said is null)
                open.Add(new OpenPoint(AnswerKind.Subject, row.Label));
            return said;
        }

        string? subject = answers.Find(AnswerKind.Subject, statement.Sheet, Answers.Any) ?? Known(statement.Context.Subject);
        if (subject is null)
            open.Add(new OpenPoint(AnswerKind.Subject, Answers.Any));
        return subject;
    }

    private string? Total(CellStatement statement, AxisEntry axis, List<OpenPoint> open)
    {
        string? subject = answers.Find(AnswerKind.Subject, statement.Sheet, axis.Label) ?? Known(statement.Context.Subject)
            ?? (LabelText.Key(axis.Label) is "全国" ? Known("全国") : null);
        if (subject is null)
            open.Add(new OpenPoint(AnswerKind.Subject, axis.Label));
        return subject;
    }

    /// <summary>The id of a subject of the catalogue with the name; else the name.</summary>
    private string? Known(string? name) => name is null ? null : known.FindSubjects(name).FirstOrDefault()?.Id ?? name;
}
