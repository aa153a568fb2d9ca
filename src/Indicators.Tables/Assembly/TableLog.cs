using System.Collections.Immutable;
using System.Globalization;
using Indicators.Tables.Blocks;
using Indicators.Tables.Figures;
using Indicators.Tables.Labels;
using Indicators.Tables.Mapping;
using Indicators.Tables.Statements;

namespace Indicators.Tables.Assembly;

/// <summary>Collects what was met in a workbook, in the order of the file; marks of one kind on a sheet are told once.</summary>
internal sealed class TableLog(Answers answers) : ITableLog
{
    /// <summary>So many addresses of a mark are named; the count says the rest.</summary>
    private const int NamedCells = 5;

    private readonly List<Diagnostic> _diagnostics = [];
    private readonly Dictionary<(string Mark, MarkMeaning Meaning), List<CellAddress>> _marks = [];

    public ImmutableArray<Diagnostic> Diagnostics => [.. _diagnostics];

    public void Add(Diagnostic diagnostic) => _diagnostics.Add(diagnostic);

    public void Add(DiagnosticDescriptor descriptor, Sheet sheet, CellAddress cell, params ImmutableArray<string> arguments) =>
        Add(new Diagnostic(descriptor, sheet.LocationOf(cell), arguments));

    public void Mark(SheetCell cell, MarkMeaning meaning)
    {
        string mark = LabelText.Narrow(cell.Shown);
        var key = (mark, Said(mark) ?? meaning);
        if (!_marks.TryGetValue(key, out List<CellAddress>? cells))
            _marks.Add(key, cells = []);
        cells.Add(cell.Address);
    }

    public void Refused(CellStatement statement, NumberFault fault)
    {
        if (fault == NumberFault.NotANumber && answers.Find(AnswerKind.Mark, statement.Sheet, statement.Shown) is { } meaning
            && Said(statement.Shown) is { } said)
        {
            _ = meaning;
            Mark(statement.Cell, said);
            return;
        }

        DiagnosticDescriptor descriptor = fault switch
        {
            NumberFault.ErrorValue => TableErrors.ErrorValue,
            NumberFault.Uncalculated => TableErrors.Uncalculated,
            NumberFault.ScaledByFormat => TableErrors.ScaledByFormat,
            _ => TableErrors.NotANumber,
        };
        Add(descriptor, statement.Block.Grid.Sheet, statement.Cell.Address,
            [statement.Shown, statement.Cell.Stored ?? "", statement.Cell.NumberFormat ?? ""]);
    }

    public void LeftOut(AxisEntry entry, TableBlock block)
    {
        DiagnosticDescriptor descriptor = entry.Measure.Role == MeasureRole.ElapsedShare ? TableErrors.ElapsedShare : TableErrors.NoGoals;
        SourceLocation place = block.Grid.Sheet.LocationOf(entry.Address);
        if (!_diagnostics.Exists(told => told.Location == place && told.Id == descriptor.Id))
            Add(new Diagnostic(descriptor, place, [entry.Label]));
    }

    public void Unlabelled(CellStatement statement) =>
        Add(TableErrors.Unlabelled, statement.Block.Grid.Sheet, statement.Cell.Address, [statement.Shown]);

    public void Odd(CellStatement statement, NumberFault fault) =>
        Add(fault == NumberFault.BlankInside ? TableErrors.BlankInside : TableErrors.FullWidth, statement.Block.Grid.Sheet,
            statement.Cell.Address,
            [statement.Cell.Shown.Trim(), statement.Number?.Digits ?? CellNumbers.Read(statement.Cell, statement.Block.Grid.Mark).Digits]);

    /// <summary>Tells the marks of a sheet.</summary>
    public void CloseSheet(Sheet sheet)
    {
        foreach (((string mark, MarkMeaning meaning), List<CellAddress> cells) in _marks.OrderBy(pair => pair.Value[0].Row)
            .ThenBy(pair => pair.Value[0].Column))
        {
            string named = string.Join(", ", cells.Take(NamedCells)) + (cells.Count > NamedCells ? ", …" : "");
            Add(TableErrors.Mark, sheet, cells[0], [mark, cells.Count.ToString(CultureInfo.InvariantCulture), named, Words(meaning)]);
        }

        _marks.Clear();
    }

    private MarkMeaning? Said(string mark) => answers.Find(AnswerKind.Mark, "", mark) switch
    {
        "missing" => MarkMeaning.Missing,
        "below-unit" => MarkMeaning.BelowUnit,
        "not-applicable" => MarkMeaning.NotApplicable,
        "confidential" => MarkMeaning.Confidential,
        _ => null,
    };

    private static string Words(MarkMeaning meaning) => meaning switch
    {
        MarkMeaning.BelowUnit => "below-unit",
        MarkMeaning.NotApplicable => "not-applicable",
        MarkMeaning.Confidential => "confidential",
        _ => "missing",
    };
}
