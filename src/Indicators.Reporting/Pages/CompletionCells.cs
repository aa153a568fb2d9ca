using System.Globalization;
using Indicators.Progress;
using NodaTime.Text;

namespace Indicators.Reporting;

/// <summary>The cells of one target in the table of completion.</summary>
internal sealed class CompletionCells
{
    private readonly ReportTarget _target;
    private readonly PageSource _source;
    private readonly UnitFigures _figures;

    public CompletionCells(ReportTarget target, PageSource source)
    {
        (_target, _source) = (target, source);
        _figures = UnitFigures.Of(target, source.Language);
    }

    private ProgressAssessment Assessment => _target.Assessment;

    private Language Language => _source.Language;

    public static ReportColumn HeadOf(CompletionColumn column, PageSource source) => column switch
    {
        CompletionColumn.Number => new(source.Say("column.number"), 3, IsNumeric: true),
        CompletionColumn.Category => new(source.Say("column.category"), 5),
        CompletionColumn.Indicator => new(source.Say("column.indicator"), 11),
        CompletionColumn.Unit => new(source.Say("column.unit"), 4),
        CompletionColumn.Nature => new(source.Say("column.nature"), 4),
        CompletionColumn.Baseline => new(source.Say("column.baseline"), 6, IsNumeric: true),
        CompletionColumn.Value => new(source.Say("column.value"), 6, IsNumeric: true),
        CompletionColumn.Goal => new(source.Say("column.goal"), 7, IsNumeric: true),
        CompletionColumn.Due => new(source.Say("column.due"), 8),
        CompletionColumn.Completion => new(source.Say("column.completion"), 6, IsNumeric: true),
        CompletionColumn.TimeShare => new(source.Say("column.time"), 6, IsNumeric: true),
        CompletionColumn.Lead => new(source.Say("column.lead"), 6, IsNumeric: true),
        CompletionColumn.RequiredPace => new(source.Say("column.pace"), 8),
        CompletionColumn.Verdict => new(source.Say("column.verdict"), 8),
        CompletionColumn.Responsible => new(source.Say("column.responsible"), 6),
        CompletionColumn.Sources => new(source.Say("column.sources"), 20),
        CompletionColumn.Remarks => new(source.Say("column.remarks"), 10),
        _ => throw new ArgumentOutOfRangeException(nameof(column), column, "There is no such column."),
    };

    public IEnumerable<ReportCell> Of(IEnumerable<CompletionColumn> columns) => columns.Select(Of);

    private ReportCell Of(CompletionColumn column) => column switch
    {
        CompletionColumn.Number => PageSource.NumberCell(_source.NumberOf(_target).ToString(CultureInfo.InvariantCulture)),
        CompletionColumn.Category => new ReportCell(_source.CategoryOf(_target) ?? _source.None),
        CompletionColumn.Indicator => _source.NameCell(_target),
        CompletionColumn.Unit => new ReportCell(_figures.UnitText.Length == 0 ? _source.None : _figures.UnitText),
        CompletionColumn.Nature => new ReportCell(_target.Target.Nature.ToText(Language)),
        CompletionColumn.Baseline => FigureCell(Assessment.Baseline),
        CompletionColumn.Value => FigureCell(Assessment.Current?.Figure),
        CompletionColumn.Goal => PageSource.NumberCell(GoalText()),
        CompletionColumn.Due => new ReportCell(LocalDatePattern.Iso.Format(_target.Target.DueDate)),
        CompletionColumn.Completion => _source.PercentCell(Assessment.Completion),
        CompletionColumn.TimeShare => _source.PercentCell(Assessment.TimeShare is { } share ? Measure.Exactly(share) : default),
        CompletionColumn.Lead => _source.PointsCell(Assessment.Lead),
        CompletionColumn.RequiredPace => new ReportCell(PaceText.Of(_target, Language) ?? _source.None),
        CompletionColumn.Verdict => _source.VerdictCell(_target),
        CompletionColumn.Responsible => new ReportCell(_source.Responsible(_target)),
        CompletionColumn.Sources => new ReportCell(TargetSources.Text(_target, _source)),
        _ => new ReportCell(TargetRemarks.Text(_target, _source)),
    };

    private ReportCell FigureCell(Figure? figure) => PageSource.NumberCell(figure is { } known ? _figures.TextOf(known) : _source.None);

    /// <summary>A level as a figure in the unit of the row; what is asked of a growth or a change, in words.</summary>
    private string GoalText() => _target.Target is { Goal: LevelGoal level } target && target.Series.Transformation == default
        ? _figures.TextOf(level.Figure)
        : Assessment.Inputs.GoalText(Language);
}
