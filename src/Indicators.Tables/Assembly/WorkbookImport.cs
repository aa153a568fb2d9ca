using System.Collections.Immutable;
using System.Globalization;
using Indicators.Tables.Blocks;
using Indicators.Tables.Checks;
using Indicators.Tables.Figures;
using Indicators.Tables.Labels;
using Indicators.Tables.Mapping;
using Indicators.Tables.Nbs;
using Indicators.Tables.Plans;
using Indicators.Tables.Statements;

namespace Indicators.Tables.Assembly;

/// <summary>One run over a workbook: its tables in order, their figures, what was met, what is asked.</summary>
internal sealed class WorkbookImport
{
    private readonly Workbook _workbook;
    private readonly TableImportOptions _options;
    private readonly Answers _answers;
    private readonly TableLog _log;
    private readonly QuestionList _questions = new();
    private readonly StatementResolver _resolver;
    private readonly List<ReadFigure> _figures = [];
    private readonly List<PlanTarget> _targets = [];
    private readonly List<TableBlock> _blocks = [];
    private (TableBlock Block, TableContext Context, AxisEntry? Whole)? _before;

    public WorkbookImport(Workbook workbook, TableImportOptions options)
    {
        _workbook = workbook;
        _options = options;
        _answers = options.Mapping.Answers;
        _log = new TableLog(_answers);
        _resolver = new StatementResolver(_answers, options.Catalog);
    }

    public ImportReport Run()
    {
        foreach (Diagnostic diagnostic in _workbook.Diagnostics)
            _log.Add(diagnostic);
        foreach (Sheet sheet in IsForFile() ? Sheets() : [])
            Read(sheet);
        foreach ((ReadFigure total, decimal sum, int parts) in Totals.NotTheSum(_figures))
            _log.Add(TableErrors.NotTheSum, total.Sheet, total.Address,
                [total.Figure.Literal, sum.ToString(CultureInfo.InvariantCulture), parts.ToString(CultureInfo.InvariantCulture)]);
        IndicatorCatalog catalog = new CatalogAssembly(_workbook, _options, _log).Assemble(_figures, _targets);
        return new ImportReport(catalog, _log.Diagnostics, _questions.Questions);
    }

    /// <summary>A mapping for this workbook and others like it.</summary>
    public TableMapping Proposal() =>
        new(_options.Mapping.Source, _options.Mapping.Files ?? FileSeries.Of(_workbook.File), [.. _blocks.Select(Expected)], _answers);

    private ExpectedTable Expected(TableBlock block)
    {
        ExpectedTable found = TableFingerprint.Of(block);
        return Stated(block.Grid.Sheet) is [{ } said] ? found with { Header = said.Header, Rows = said.Rows } : found;
    }

    /// <summary>What a person says of where the tables of a sheet are.</summary>
    private ExpectedTable[] Stated(Sheet sheet) =>
        [.. _options.Mapping.Tables.Where(table => table.Sheet == sheet.Name && table.Header is not null)];

    private bool IsForFile()
    {
        if (_options.Mapping.IsFor(_workbook.File))
            return true;
        ImmutableArray<string> names = [Path.GetFileName(_workbook.File), _options.Mapping.Files ?? ""];
        _log.Add(new Diagnostic(TableErrors.OtherFile, new SourceLocation(_workbook.File, "", 0, 0), names));
        return false;
    }

    /// <summary>Hidden sheets are read where the mapping names them; the answer of a query is laid out as one.</summary>
    private IEnumerable<Sheet> Sheets()
    {
        if (_workbook is not { Container: WorkbookContainer.Json, Text: { } json })
            return _workbook.Sheets.Where(sheet => !sheet.IsHidden || _options.Mapping.Tables.Any(table => table.Sheet == sheet.Name));
        if (QueryAnswer.ToSheet(_workbook.File, json, out string missing) is { } answer)
            return [answer];
        _log.Add(new Diagnostic(TableErrors.NotAnAnswer, new SourceLocation(_workbook.File, "$", 0, 0), [missing]));
        return [];
    }

    private void Read(Sheet sheet)
    {
        DecimalMark mark = Mark(sheet);
        var grid = new TableGrid(sheet, mark, _options.Units);
        ImmutableArray<TableBlock> blocks = Stated(sheet) is { Length: > 0 } stated
            ? [.. stated.SelectMany(table => StatedBlock.Of(grid, table.Header!.Value, table.Rows))]
            : BlockFinder.Find(grid);
        if (blocks.IsEmpty && sheet.LastRow > 0 && !MisreadCells.Tell(grid, _log))
            _log.Add(TableErrors.NoTable, sheet, new CellAddress(1, 1), [sheet.Name]);
        foreach (TableBlock block in blocks)
        {
            _blocks.Add(block);
            if (TableFingerprint.IsExpected(block, _options.Mapping.Tables, _log))
                Read(block, mark);
        }

        _log.CloseSheet(sheet);
    }

    private DecimalMark Mark(Sheet sheet) => _answers.FindOrAny(AnswerKind.DecimalMark, sheet.Name, sheet.Name) switch
    {
        "," or "comma" or "逗号" => DecimalMark.Comma,
        "." or "dot" or "点" => DecimalMark.Dot,
        _ => sheet.DecimalMark switch { ',' => DecimalMark.Comma, null => DecimalMark.Uncertain, _ => DecimalMark.Dot },
    };

    /// <summary>What a person said the rows of a sheet are; null where nobody said.</summary>
    public static bool? AnsweredRows(Answers answers, string sheet) =>
        answers.FindOrAny(AnswerKind.Rows, sheet, sheet) switch { "subjects" => true, "indicators" => false, _ => null };

    private void Read(TableBlock block, DecimalMark mark)
    {
        TableContext context = TableContext.Of(block);
        AxisEntry? whole = null;
        if (_before is { } before && before.Block.Grid == block.Grid && IsContinued(block, before.Block))
            (context, whole) = (context.Continuing(before.Context), IsBelow(block, before.Block) ? before.Whole : null);
        RowAxis rows = RowAxis.Of(block, context, AnsweredRows(_answers, block.Grid.Sheet.Name));
        IReadOnlyList<AxisEntry> columns = ColumnAxis.Of(block, rows, whole);
        _before = (block, context, columns.LastOrDefault(column => column is { IsPart: false, Measure.Role: MeasureRole.Value }));
        if (context.UnreadUnits is { } line && context.Units.Count == 0)
            _log.Add(TableErrors.UnreadUnits, block.Grid.Sheet, block.Corner, [line]);
        context = context.WithLabels(rows.Entries, columns);
        IReadOnlyList<AxisEntry> all = ColumnAxis.WithWords(block, rows);
        PlanColumns? plan = PlanColumns.Of(columns, all, context);
        foreach (AxisEntry column in all.Where(column => IsLeftOut(column, plan)))
            _log.LeftOut(column, block);
        if (plan is not null)
        {
            _targets.AddRange(new PlanReader(block, context, rows, plan, _resolver, _questions.Add).Read());
            columns = plan.Observed;
        }

        CellStatement[] statements = [.. new StatementReader(block, context, rows, columns, _log).Read()];
        var basis = new TableBasis(BasisNotes.Of(block), [.. statements.Select(statement => statement.Name).Distinct()]);
        foreach (CellStatement statement in statements)
            Read(statement with { Basis = basis }, mark);
    }

    /// <summary>True for a column that nobody reads: an assessment without goals, goals of a kind that plans do not set.</summary>
    private static bool IsLeftOut(AxisEntry column, PlanColumns? plan) => column.Measure.Role switch
    {
        MeasureRole.ElapsedShare => true,
        MeasureRole.Assessment => plan is null,
        _ => column.Measure.IsGoal && plan?.Levels.Contains(column) != true,
    };

    /// <summary>续表 in the title, or the next part of a table cut side by side.</summary>
    private static bool IsContinued(TableBlock block, TableBlock before) =>
        block.TitleCells().Any(title => title.Text.Contains("续表", StringComparison.Ordinal))
            || (block.Titles.SequenceEqual(before.Titles) && block.FirstColumn != before.FirstColumn);

    private static bool IsBelow(TableBlock block, TableBlock before) => block.Rows[0] > before.Rows[^1];

    private void Read(CellStatement statement, DecimalMark mark)
    {
        if (_resolver.IsIgnored(statement))
            return;
        var open = new List<OpenPoint>();
        if (mark == DecimalMark.Uncertain && statement.Cell.Kind == CellKind.Text)
            open.Add(new OpenPoint(AnswerKind.DecimalMark, Answers.Any) { Choices = [".", ","] });
        ReadFigure? figure = _resolver.Resolve(statement, open);
        if (open.Count > 0)
            _questions.Add(statement, open);
        else if (figure is null)
            _log.Add(TableErrors.NoFigure, statement.Block.Grid.Sheet, statement.Cell.Address,
                [statement.Shown, statement.Column.Unit?.Text ?? statement.Row.Unit?.Text ?? ""]);
        else
            _figures.Add(figure);
    }
}
