using System.Collections.Immutable;

namespace Indicators.Interchange;

/// <summary>Collects what is wrong with a file and what it does not say: everything up to a limit, then how many more.</summary>
internal sealed class Findings(int limit = 10_000)
{
    private const int LongestArgument = 300;

    private readonly List<Diagnostic> _diagnostics = [];
    private readonly List<ImportQuestion> _questions = [];
    private int _more;

    /// <summary>Called for each finding as it is made; null to collect them.</summary>
    public Action<Diagnostic>? OnFound { get; init; }

    public void Add(string id, SourceLocation? location, params ImmutableArray<string> arguments)
    {
        var diagnostic = new Diagnostic(InterchangeErrors.Find(id), location, [.. arguments.Select(Shortened)]);
        if (OnFound is not null)
            OnFound(diagnostic);
        else if (_diagnostics.Count < limit)
            _diagnostics.Add(diagnostic);
        else
            _more++;
    }

    /// <summary>A cell can hold a whole file where a quote is not closed; a message holds its beginning.</summary>
    private static string Shortened(string argument) => argument.Length <= LongestArgument ? argument : argument[..LongestArgument] + "…";

    public void Add(Diagnostic diagnostic)
    {
        if (OnFound is not null)
            OnFound(diagnostic);
        else
            _diagnostics.Add(diagnostic);
    }

    public void Ask(ImportQuestion question)
    {
        if (!_questions.Exists(known => known.Id == question.Id))
            _questions.Add(question);
    }

    public ImmutableArray<Diagnostic> Diagnostics =>
        _more == 0
            ? [.. _diagnostics]
            : [.. _diagnostics, new Diagnostic(InterchangeErrors.Find(InterchangeErrors.More), null, InvariantText.Of(_more))];

    public ImmutableArray<ImportQuestion> Questions => [.. _questions];
}
