namespace Indicators;

public readonly partial struct Quantity
{
    /// <summary>The exact sum of quantities of one dimension, in the unit of the first. The sum of none is the plain number 0.</summary>
    /// <exception cref="DimensionMismatchException">The dimensions differ.</exception>
    /// <exception cref="InexactConversionException">The sum cannot be held exactly.</exception>
    public static Quantity Sum(IEnumerable<Quantity> quantities)
    {
        ArgumentNullException.ThrowIfNull(quantities);
        Quantity sum = default;
        bool first = true;
        foreach (Quantity quantity in quantities)
        {
            sum = first ? quantity : sum + quantity;
            first = false;
        }

        return sum;
    }

    /// <inheritdoc cref="Sum(IEnumerable{Quantity})"/>
    public static Quantity Sum(params ReadOnlySpan<Quantity> quantities)
    {
        if (quantities.IsEmpty)
            return default;
        Quantity sum = quantities[0];
        foreach (Quantity quantity in quantities[1..])
            sum += quantity;
        return sum;
    }

    /// <summary>The smaller of two quantities; the left one when they are equal.</summary>
    /// <exception cref="DimensionMismatchException">The dimensions differ.</exception>
    public static Quantity Min(Quantity left, Quantity right) => right < left ? right : left;

    /// <summary>The greater of two quantities; the left one when they are equal.</summary>
    /// <exception cref="DimensionMismatchException">The dimensions differ.</exception>
    public static Quantity Max(Quantity left, Quantity right) => right > left ? right : left;
}
