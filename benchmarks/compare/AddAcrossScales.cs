namespace Compared;

/// <summary>Amounts in 亿元 and in 万元 added in pairs; an operation is one sum.</summary>
internal sealed class AddAcrossScales : IMeasured
{
    private readonly Quantity[] _large = new Quantity[1000];
    private readonly Quantity[] _small = new Quantity[1000];

    public void Prepare(string inputs)
    {
        for (int i = 0; i < _large.Length; i++)
        {
            _large[i] = new Quantity(6200.5m + i, StandardUnits.Yuan.HundredMillion);
            _small[i] = new Quantity(5000.25m + i, StandardUnits.Yuan.TenThousand);
        }
    }

    public long Run()
    {
        int decimals = 0;
        for (int i = 0; i < _large.Length; i++)
            decimals += (_large[i] + _small[i]).Amount.Scale;
        return decimals > 0 ? _large.Length : 0;
    }
}
