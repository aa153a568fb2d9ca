using System.Collections.Immutable;
using Indicators.Tables.Mapping;
using Indicators.Tables.Statements;

namespace Indicators.Tables.Assembly;

/// <summary>Collects what is open, one question for all figures that wait for the same answer.</summary>
internal sealed class QuestionList
{
    /// <summary>So many waiting figures are shown with a question.</summary>
    private const int ShownFigures = 10;

    /// <summary>Kinds whose wording names what is asked of.</summary>
    private static readonly string[] OfNothing = [AnswerKind.Frequency, AnswerKind.FiscalYear, AnswerKind.Rows, AnswerKind.DecimalMark];

    private readonly List<string> _order = [];
    private readonly Dictionary<string, Asked> _questions = new(StringComparer.Ordinal);

    public ImmutableArray<ImportQuestion> Questions =>
        [.. _order.Select(id => _questions[id]).Select(asked => asked.First with { Waiting = [.. asked.Waiting] })];

    public void Add(CellStatement statement, IEnumerable<OpenPoint> open)
    {
        foreach (OpenPoint point in open)
            Add(point, statement.Block.Grid.Sheet.LocationOf(statement.Cell.Address),
                $"{statement.Cell.Address} {statement.Described}: {statement.Shown}");
    }

    public void Add(OpenPoint point, SourceLocation? location, string? waiting)
    {
        string id = Answers.QuestionId(point.Kind, point.Name);
        if (!_questions.TryGetValue(id, out Asked? asked))
        {
            _order.Add(id);
            _questions.Add(id, asked = new Asked(Question(id, point, location)));
        }

        if (waiting is not null && asked.Waiting.Count < ShownFigures && !asked.Waiting.Contains(waiting))
            asked.Waiting.Add(waiting);
    }

    private static ImportQuestion Question(string id, OpenPoint point, SourceLocation? location) =>
        new(id, Text(point)) { Location = location, Choices = point.Choices, Proposal = point.Proposal };

    private static LocalizedText Text(OpenPoint point)
    {
        bool isOfAny = point.Name is Answers.Any or "" || OfNothing.Contains(point.Kind);
        string key = point.Kind is AnswerKind.Subject or AnswerKind.Period or AnswerKind.Indicator && !isOfAny
            ? $"ask.{point.Kind}.of"
            : $"ask.{point.Kind}";
        return isOfAny ? TablesWordings.Table[key] : TablesWordings.Table.Text(key, point.Name);
    }

    private sealed record Asked(ImportQuestion First)
    {
        public List<string> Waiting { get; } = [];
    }
}
