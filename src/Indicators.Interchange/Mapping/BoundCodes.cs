namespace Indicators.Interchange;

/// <summary>The bound word of a figure as a code of an attribute.</summary>
internal static class BoundCodes
{
    private static readonly string[] Codes = ["", "ABOUT", "ABOVE", "AT_LEAST", "BELOW", "NEAR", "AT_MOST", "FEW_MORE"];

    public static string Of(Bound bound) => Codes[(int)bound];

    public static Bound Read(ReadOnlySpan<char> code)
    {
        for (int i = 1; i < Codes.Length; i++)
        {
            if (code.SequenceEqual(Codes[i]))
                return (Bound)i;
        }

        return Bound.Exact;
    }
}
