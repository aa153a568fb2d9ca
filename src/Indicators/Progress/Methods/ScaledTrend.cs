namespace Indicators.Progress.Methods;

/// <summary>An earlier value with its ends, as whole numbers of the decimals that a <see cref="ScaledBox"/> has.</summary>
internal readonly struct ScaledTrend((long Number, long Low, long High) earlier)
{
    public long Value => earlier.Number;

    public long Low => earlier.Low;

    public long High => earlier.High;

    public bool IsPoint => earlier.Low == earlier.High;
}
