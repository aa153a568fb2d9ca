namespace Indicators.Reporting.Drawing;

/// <summary>Values to places on a line, with round numbers to mark. Places are for the eye, so a double is enough for them.</summary>
internal sealed class LinearScale
{
    private readonly double _low, _high, _from, _to;

    private LinearScale(double low, double high, double step, double from, double to)
    {
        (_low, _high, _from, _to) = (low, high, from, to);
        Step = step;
    }

    /// <summary>True where zero is on the scale, so that the length of a bar tells its value.</summary>
    public bool HasZero => _low <= 0 && _high >= 0;

    public double Step { get; }

    /// <summary>The least value on the scale.</summary>
    public double Low => _low;

    /// <summary>The greatest value on the scale.</summary>
    public double High => _high;

    public double At(double value) => _from + ((value - _low) / (_high - _low) * (_to - _from));

    public double At(decimal value) => At((double)value);

    /// <summary>The start of a bar: zero where the scale has it, its lower end otherwise.</summary>
    public double Origin => At(HasZero ? 0 : _low);

    public IEnumerable<double> Ticks()
    {
        for (int i = 0; _low + (i * Step) <= _high + (Step / 1000); i++)
            yield return _low + (i * Step);
    }

    /// <summary>A scale that holds all values; from zero where they do not crowd far away from it.</summary>
    public static LinearScale Over(IEnumerable<decimal> values, double from, double to, bool preferZero, int steps)
    {
        double[] all = [.. values.Select(value => (double)value)];
        double low = all.Min(), high = all.Max();
        if (preferZero && low > 0 && low < high * 0.6)
            low = 0;
        if (preferZero && high < 0 && high > low * 0.6)
            high = 0;
        double room = high > low ? high - low : Math.Max(Math.Abs(high), 1);
        double step = RoundStep(room / steps);
        double first = Math.Floor(low / step), last = AtLeast(Math.Ceiling(high / step), first);
        return new LinearScale(first * step, last * step, step, from, to);
    }

    private static double AtLeast(double high, double low) => high > low ? high : low + 1;

    private static double RoundStep(double step)
    {
        double power = Math.Pow(10, Math.Floor(Math.Log10(step)));
        double lead = step / power;
        return power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
    }
}
