namespace Compared;

/// <summary>
/// The least a rounded target can cost: M1 to M6 in doubles at the point and the four corners, on numbers that are there
/// already. What an assessment is held against; an operation is one target.
/// </summary>
internal sealed class KernelOfDoubles : IMeasured
{
    private readonly double[] _values = new double[3000];
    private double _sink;

    public void Prepare(string inputs)
    {
        for (int i = 0; i < _values.Length; i++)
            _values[i] = 10000d + (i * 7 % 90000);
    }

    public long Run()
    {
        for (int i = 0; i < _values.Length; i++)
        {
            double v = _values[i], b = _values[(i + 1) % _values.Length];
            _sink += At(v, b) + At(v - 50d, b - 50d) + At(v - 50d, b + 50d) + At(v + 50d, b - 50d) + At(v + 50d, b + 50d);
        }

        return _values.Length;
    }

    private static double At(double v, double b)
    {
        const double n = 3d, m = 2d, all = 5d;
        double t = 2d * b, p = (v - b) / (t - b), lead = p - (n / all), index = p / (n / all);
        double lambda = Math.Log(v / b) / Math.Log(t / b);
        double ratio = (Math.Pow(v / b, 1d / n) - 1d) / (Math.Pow(t / b, 1d / all) - 1d);
        double pace = (t - v) / m, rate = Math.Pow(t / v, 1d / m) - 1d, times = pace / ((v - b) / n), projected = v + ((v - b) * m / n);
        return p + lead + index + lambda + ratio + pace + rate + times + projected;
    }
}
