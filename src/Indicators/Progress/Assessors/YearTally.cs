namespace Indicators.Progress.Assessors;

/// <summary>In which years a goal that holds every year was kept, broken, left open, or has no value.</summary>
internal sealed class YearTally
{
    private readonly List<int> _broken = [];
    private readonly List<int> _missing = [];
    private readonly List<int> _skipped = [];
    private readonly List<Observation> _figures = [];

    public int Judged { get; private set; }

    public int Kept { get; private set; }

    /// <summary>The latest year that has a value: kept, broken or left open.</summary>
    public bool? LatestIsKept { get; private set; }

    public IReadOnlyList<int> Broken => _broken;

    /// <summary>Years without a value before the latest that has one: neither kept nor broken.</summary>
    public IReadOnlyList<int> Missing => _missing;

    /// <summary>The figures the years were judged by, in order of time.</summary>
    public IReadOnlyList<Observation> Figures => _figures;

    /// <summary>Whether every year kept it: not known where one is open or has no value.</summary>
    public bool? AllKept => _broken.Count > 0 ? false : _missing.Count > 0 || Kept < Judged ? null : true;

    public void Add(int year, bool? isKept, params ReadOnlySpan<Observation> figures)
    {
        foreach (Observation figure in figures)
        {
            if (!_figures.Contains(figure))
                _figures.Add(figure);
        }

        _missing.AddRange(_skipped);
        _skipped.Clear();
        Judged++;
        Kept += isKept == true ? 1 : 0;
        LatestIsKept = isKept;
        if (isKept == false)
            _broken.Add(year);
    }

    /// <summary>A year without a value, told once.</summary>
    public void Skip(int year)
    {
        if (!_skipped.Contains(year) && !_missing.Contains(year))
            _skipped.Add(year);
    }
}
