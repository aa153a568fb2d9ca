namespace Indicators.Progress;

/// <summary>The steps of an explanation while it is made.</summary>
internal sealed class ExplanationSteps
{
    private readonly List<ExplanationStep> _steps = [];

    public IReadOnlyList<ExplanationStep> All => ValueList<ExplanationStep>.Of(_steps, nameof(All));

    /// <summary>A number that came out; an absent one is no step.</summary>
    public void Add(ExplanationKind kind, Measure result, string? calculation = null, Unit? unit = null)
    {
        if (!result.IsAbsent)
            _steps.Add(new ExplanationStep(kind, result, unit, calculation, []));
    }

    /// <summary>A number that no formula gives, and why it is that.</summary>
    public void AddBecause(ExplanationKind kind, Measure result, Func<Language, string> why)
    {
        if (!result.IsAbsent)
            _steps.Add(new ExplanationStep(kind, result, null, null, []) { Because = why });
    }

    /// <summary>Something told in words.</summary>
    public void Say(ExplanationKind kind, Func<Language, string> words, params IReadOnlyList<ExplanationTerm> terms) =>
        _steps.Add(new ExplanationStep(kind, words, terms));

    /// <summary>A figure with where it comes from.</summary>
    public void Cite(ExplanationKind kind, ExplanationTerm term) => _steps.Add(new ExplanationStep(kind, default, null, null, [term]));
}
