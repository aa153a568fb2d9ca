namespace Indicators.Progress;

/// <summary>
/// Ordered classes cut out of one number, more being better. Compared in decimal, so that a number exactly on a cut falls
/// on the side the scheme says.
/// </summary>
public sealed class ClassScale
{
    private readonly ClassStep[] _steps;

    /// <summary>The classes from one to another, for every two: made once.</summary>
    private readonly ValueList<ProgressClass>[] _runs;

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
                throw new ArgumentException($"The cuts of a scale fall: {steps[i].From} at position {i} is not below {steps[i - 1].From}.",
                    nameof(steps));
        }

        _steps = steps.ToArray();
        ProgressClass[] classes = [.. _steps.Select(step => step.Class), lowest];
        Classes = ValueList<ProgressClass>.Of(classes, nameof(steps));
        _runs = new ValueList<ProgressClass>[classes.Length * classes.Length];
        for (int best = 0; best < classes.Length; best++)
        {
            for (int worst = best; worst < classes.Length; worst++)
                _runs[(best * classes.Length) + worst] = ValueList<ProgressClass>.Of(classes[best..(worst + 1)], nameof(steps));
        }
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
        return _runs[(best * Classes.Count) + worst];
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
