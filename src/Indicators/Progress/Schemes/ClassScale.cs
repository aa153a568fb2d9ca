namespace Indicators.Progress;

/// <summary>
/// Ordered classes cut out of one number, more being better. Compared in decimal, so that a number exactly on a cut falls
/// on the side the scheme says.
/// </summary>
public sealed class ClassScale
{
    private readonly ClassStep[] _steps;

    /// <summary>Creates a scale.</summary>
    /// <param name="lowest">The class of everything below the last cut.</param>
    /// <param name="steps">The cuts, highest first.</param>
    /// <exception cref="ArgumentException">There is no cut, or one is not below the one before it.</exception>
    public ClassScale(ProgressClass lowest, params ReadOnlySpan<ClassStep> steps)
    {
        ArgumentNullException.ThrowIfNull(lowest);
        if (steps.IsEmpty)
            throw new ArgumentException("A scale needs at least one cut.", nameof(steps));
        for (int i = 1; i < steps.Length; i++)
        {
            if (steps[i].From >= steps[i - 1].From)
                throw new ArgumentException($"The cuts of a scale fall: {steps[i].From} at position {i} is not below {steps[i - 1].From}.", nameof(steps));
        }

        _steps = steps.ToArray();
        Classes = [.. _steps.Select(step => step.Class), lowest];
    }

    /// <summary>The classes, best first.</summary>
    public IReadOnlyList<ProgressClass> Classes { get; }

    /// <summary>The class of a number.</summary>
    public ProgressClass ClassOf(decimal number) => Classes[IndexOf(number)];

    /// <summary>Every class between two numbers, best first; an absent end is unbounded.</summary>
    /// <exception cref="ArgumentException">The low end lies above the high one.</exception>
    public IReadOnlyList<ProgressClass> Between(decimal? low, decimal? high)
    {
        if (low > high)
            throw new ArgumentException($"The low end {low} lies above the high end {high}.", nameof(low));
        int best = high is { } top ? IndexOf(top) : 0;
        int worst = low is { } bottom ? IndexOf(bottom) : _steps.Length;
        return [.. Classes.Skip(best).Take(worst - best + 1)];
    }

    /// <summary>Every class in the range of a measure, best first.</summary>
    public IReadOnlyList<ProgressClass> Between(Measure measure) => Between(measure.Low, measure.High);

    private int IndexOf(decimal number)
    {
        int i = 0;
        while (i < _steps.Length && !(number > _steps[i].From || (number == _steps[i].From && !_steps[i].IsExclusive)))
            i++;
        return i;
    }
}
