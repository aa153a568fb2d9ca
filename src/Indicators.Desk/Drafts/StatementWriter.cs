using Indicators.Desk.Drafts.Record;
using Indicators.Desk.Drafts.Statements;

namespace Indicators.Desk;

/// <summary>
/// Writes the figures of a catalogue as Chinese sentences, one statement each, as communiqués and plans word them: period,
/// subject, indicator, what is done to the level, figure. What it writes checks clean against the same catalogue.
/// </summary>
/// <example><code>
/// StatementWriter writer = StatementWriter.For(catalog);
/// writer.Write(observation);   // 2024年前三季度，重庆市软件业务收入同比增长11.3%。
/// </code></example>
public sealed class StatementWriter
{
    private readonly IndicatorCatalog _catalog;
    private readonly SentenceParts _parts;

    private StatementWriter(IndicatorCatalog catalog)
    {
        _catalog = catalog;
        _parts = new SentenceParts(catalog);
    }

    /// <summary>A writer for a catalogue.</summary>
    /// <param name="catalog">The catalogue the names are taken from.</param>
    public static StatementWriter For(IndicatorCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return new StatementWriter(catalog);
    }

    /// <summary>The sentence of an observation; null where it is told in words alone (扭亏为盈) and has no figure.</summary>
    /// <param name="observation">An observation of the catalogue.</param>
    public string? Write(Observation observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        var statement = new RecordedStatement(
            observation.Series, StatementForm.Of(observation.Series.Transformation), observation.Period, observation.Figure)
        {
            Observation = observation,
        };
        return _parts.Sentence(statement);
    }

    /// <summary>The sentences of a target, one for every wording of its goal; empty where the goal has no figure.</summary>
    /// <param name="target">A target of the catalogue.</param>
    public IReadOnlyList<string> Write(Target target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return
        [
            .. TargetStatements.Of(target)
                .Select(goal => _parts.Sentence(
                    new RecordedStatement(target.Series, goal.Form, target.Due ?? target.Span, goal.Figure) { Target = target }))
                .OfType<string>(),
        ];
    }

    /// <summary>
    /// Every published figure of the catalogue as a text, a paragraph each: of each series and period the newest vintage, then the targets.
    /// </summary>
    public string WriteAll()
    {
        IEnumerable<string?> observed = _catalog.Observations
            .Where(one => one.Status != ObservationStatus.Derived)
            .GroupBy(one => (one.Series, one.Period))
            .Select(vintages => Write(vintages.OrderBy(one => _catalog.PublishedOn(one)).Last()));
        IEnumerable<string?> asked = _catalog.Targets.SelectMany(Write);
        return string.Concat(observed.Concat(asked).OfType<string>().Select(sentence => sentence + "\n"));
    }
}
